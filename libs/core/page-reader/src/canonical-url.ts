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
  const url = URL.parse(address.trim(), base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '') return null;
  try {
    return normalizeUrl(composed(url).href, {
      stripHash: true,
      stripWWW: false,
      removeQueryParameters: idleParameters,
      removeTrailingSlash,
      sortQueryParameters: true,
    });
  } catch {
    return null;
  }
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
 * home page (which some sites declare for all their pages), else its own. A page that was saved to a file has no site, and
 * any address that it declares is taken.
 */
export function canonicalUrlOf(pageUrl: string, declared: readonly (string | null)[]): string {
  const own = normaliseAddress(pageUrl);
  for (const candidate of declared) {
    const address = candidate === null || candidate === '' ? null : normaliseAddress(candidate, pageUrl);
    if (address !== null && (own === null || standsFor(address, own))) return address;
  }
  return own ?? pageUrl;
}

function standsFor(address: string, own: string): boolean {
  return isSameSite(address, own) && (new URL(address).pathname !== '/' || new URL(own).pathname === '/');
}
