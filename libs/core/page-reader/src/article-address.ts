import { addressToVisit, siteOf } from './canonical-url.js';

const numericHost = /^(?:\[|[\d.]+(?::|$))/u;

/** The parts of an address that are the same in all its spellings. */
interface Essence {
  /** Without `www.`, `m.`, `amp.` and the like; with an unusual port. */
  readonly host: string;
  /** Without the marks of an AMP page and without a trailing slash; empty for the home page. */
  readonly path: string;
  readonly search: string;
}

/**
 * What is the same in every address of one article: with and without `www.`, on the mobile and the AMP host, as AMP page, with
 * either scheme, with a trailing slash or without. Two addresses with one key are held to lead to one article.
 * @returns null when it is not an http(s) address
 */
export function articleKey(address: string): string | null {
  const essence = essenceOf(address);
  return essence === null ? null : `${essence.host}${essence.path}${essence.search}`;
}

/** Whether an address is that of an AMP page or on a host for small devices; another spelling is then rather taken. */
export function isVariantAddress(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return /^(?:m|mobile|wap|amp)\./u.test(url.host) || withoutAmp(url.pathname) !== withoutSlash(url.pathname);
}

/**
 * The other spellings under which an article may be known already, at most fourteen. The address itself is not among them.
 */
export function otherSpellings(address: string): string[] {
  const visited = addressToVisit(address);
  const essence = essenceOf(address);
  if (visited === null || essence === null) return [];
  const { protocol, host: own } = new URL(visited);
  const { host, path, search } = essence;
  const isName = !numericHost.test(host) && host.includes('.');
  const plain = [path, `${path}/`];
  const amp = [`${path}/amp`, `${path}/amp/`, `/amp${path}`];
  const from = (scheme: string, name: string, paths: readonly string[]) =>
    paths.map((one) => addressToVisit(`${scheme}//${name}${one}${search}`));
  const found = [
    ...from(protocol, own, [...plain, ...amp]),
    ...(isName ? [host, `www.${host}`, `m.${host}`, `amp.${host}`].flatMap((name) => from(protocol, name, plain)) : []),
    ...(isName ? from(protocol === 'https:' ? 'http:' : 'https:', own, plain) : []),
  ];
  return [...new Set(found)].filter((one): one is string => one !== null && one !== visited);
}

function essenceOf(address: string): Essence | null {
  const visited = addressToVisit(address);
  if (visited === null) return null;
  const url = new URL(visited);
  url.searchParams.delete('m');
  return { host: siteOf(url), path: standardPath(url.pathname), search: url.search };
}

/** The path of the usual page for that of its AMP page or of its folder's index; without a trailing slash. */
function standardPath(path: string): string {
  return withoutAmp(path).replace(/\/index\.(?:html?|php)$/iu, '');
}

function withoutAmp(path: string): string {
  return withoutSlash(path)
    .replace(/\/amp$/iu, '')
    .replace(/^\/amp(?=\/)/iu, '')
    .replace(/\.amp(?=\.html?$|$)/iu, '');
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/u, '');
}
