import normalizeUrl from 'normalize-url';

/** Parameters that say where a reader came from, and what only tells one reader's session from another's. */
const idleParameters = [
  /^utm_/iu,
  /^mtm_/iu,
  /^matomo_/iu,
  /^pk_/iu,
  /^piwik_/iu,
  /^hsa_/iu,
  /^at_/iu,
  /^ns_/iu,
  /^_hs/iu,
  /^mc_(?:cid|eid)$/iu,
  /^(?:fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|twclid|ttclid|li_fat_id|fb_action_ids|fb_ref|wickedid|vero_id|oly_enc_id|__twitter_impression)$/iu,
  /^(?:ref|ref_src|ref_url|referrer|cmpid|cmp|ocid|xtor|ncid|spm|share|sfnsn|mibextid|smid|echobox|feature|amp|outputtype|_ga|_gl|s_kwcid|wt_mc|wt_zmc)$/iu,
  /^(?:phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|sessionid|session_id|sid)$/iu,
];

/** A longer address is none that a newsroom gives its readers, and is not to be remembered. */
const addressCharactersMax = 2_048;
const pathSession = /;(?:jsessionid|phpsessid|sid)=[^/?#]*/giu;

/**
 * One spelling for each address: no fragment, no tracking parameters, no session, sorted parameters, no trailing slash, composed
 * letters (NFC), upper-case percent-encoding, names of hosts in ASCII, no usual port.
 * @returns the address, or null when it is not an http(s) address
 */
export function normaliseAddress(address: string, base?: string): string | null {
  return spell(address, base, true);
}

/**
 * An address as it is fetched: spelled as `normaliseAddress` does, but with the trailing slash that it was given with, for
 * many servers redirect from the one to the other.
 * @returns the address, or null when it is not an http(s) address
 */
export function addressToVisit(address: string, base?: string): string | null {
  return spell(address, base, false);
}

function spell(address: string, base: string | undefined, removeTrailingSlash: boolean): string | null {
  const url = outOfCache(URL.parse(address.trim(), base));
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '') return null;
  try {
    const spelled = normalizeUrl(composed(url).href, {
      stripHash: true,
      stripWWW: false,
      removeQueryParameters: idleParameters,
      removeTrailingSlash,
      sortQueryParameters: true,
    });
    return spelled.length > addressCharactersMax ? null : spelled;
  } catch {
    return null;
  }
}

/** Caches of AMP pages have the address of the page itself in their own. */
function outOfCache(url: URL | null): URL | null {
  if (url === null) return null;
  const path = url.hostname.endsWith('.cdn.ampproject.org') ? /^\/[a-z]\/(s\/)?(.+)$/u : /^\/amp\/(s\/)?(.+\..+\/.*)$/u;
  if (!url.hostname.endsWith('.cdn.ampproject.org') && !/^(?:www\.)?google\.[a-z.]{2,6}$/u.test(url.hostname))
    return url;
  const [, secure, rest] = path.exec(url.pathname) ?? [];
  return rest === undefined ? url : URL.parse(`${secure === undefined ? 'http' : 'https'}://${rest}${url.search}`);
}

const mobileHost = /^(?:m|mobile|amp|wap|touch)\.(?=[^.]+\.)/u;

/**
 * The address of the ordinary page for one of the fast or the small version (AMP, mobile host); other addresses as they are.
 * @param hosts addresses that the page names, which tell whether the ordinary host begins with `www.`
 */
export function ordinaryAddress(address: string, hosts: readonly string[] = []): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return address;
  url.pathname = url.pathname
    .replace(/\/amp\/?$/u, '')
    .replace(/^\/amp(?=\/.)/u, '')
    .replace(/\.amp(?=\.html?$|$)/u, '');
  const bare = url.hostname.replace(mobileHost, '');
  if (bare !== url.hostname) {
    const named = hosts
      .map((host) => URL.parse(host)?.hostname)
      .find((host) => host === bare || host === `www.${bare}`);
    url.hostname = named ?? bare;
  }
  return normaliseAddress(url.href) ?? address;
}

const encodedLetters = /(?:%[89a-f][0-9a-f])+/giu;

/** Composes the letters of the path, so that one word typed on two systems gives one address. */
function composed(url: URL): URL {
  const copy = new URL(url);
  copy.pathname = url.pathname.replace(pathSession, '').replace(encodedLetters, (letters) => {
    try {
      return encodeURIComponent(decodeURIComponent(letters).normalize('NFC'));
    } catch {
      // Percent-encoding that is not UTF-8 stays as it is.
      return letters;
    }
  });
  return copy;
}

/** Whether two addresses belong to one site: the same host, but for `www.`, `m.`, `amp.` and the like, and the same port. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  return a !== null && b !== null && siteOf(a) === siteOf(b);
}

/** Names before a site's own under which the same articles are shown, to other devices or by another spelling. */
const variantHost = /^(?:www\d?|m|mobile|wap|amp)\./u;

/** The host without `www.`, `m.`, `amp.` and the like, with its port where that is unusual. */
export function siteOf(url: URL): string {
  return url.host.replace(variantHost, '');
}

/**
 * The address that stands for an article: the first of those it declares that is of the same site and not merely the
 * home page (which some sites declare for all their pages), else its own, with AMP and mobile versions led to the ordinary
 * page. A page that was saved to a file has no site, and
 * any address that it declares is taken.
 * @param hosts addresses that the page names, see `ordinaryAddress`
 */
export function canonicalUrlOf(
  pageUrl: string,
  declared: readonly (string | null)[],
  hosts: readonly string[] = [],
): string {
  const own = normaliseAddress(pageUrl);
  const isFile = !/^https?:/iu.test(pageUrl);
  for (const candidate of declared) {
    const address = candidate === null || candidate === '' ? null : normaliseAddress(candidate, pageUrl);
    if (address !== null && (isFile || (own !== null && standsFor(address, own))))
      return ordinaryAddress(address, [...hosts, pageUrl]);
  }
  return own === null ? pageUrl : ordinaryAddress(own, hosts);
}

function standsFor(address: string, own: string): boolean {
  return isSameSite(address, own) && (new URL(address).pathname !== '/' || new URL(own).pathname === '/');
}
