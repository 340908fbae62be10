import { createGunzip, constants } from 'node:zlib';

/** Types under which servers hand out pages, feeds and sitemaps. */
const pageTypes = /^(?:text\/html|application\/xhtml\+xml)$/u;
const feedTypes =
  /^(?:text\/xml|application\/(?:xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|json|x-rss\+xml|x-atom\+xml|x-xml)|text\/(?:rss|atom)(?:\+xml)?)$/u;
/** Types that say little: what comes is only taken when it is a feed or a sitemap by its first characters. */
const vagueTypes = /^(?:text\/plain|(?:application|binary)\/octet-stream|application\/(?:x-)?gzip|)$/u;

/**
 * - `page`: a web page, taken whole or not at all, for half an article must never become a revision;
 * - `feed`: a feed or a sitemap, of which the beginning is as good as all, since the newest stands there;
 * - `vague`: may be a feed or a sitemap under a wrong type.
 */
export type BodyKind = 'page' | 'feed' | 'vague';

/** What the media type promises; null for what is never taken. */
export function bodyKindOf(contentType: string): BodyKind | null {
  if (pageTypes.test(contentType)) return 'page';
  if (feedTypes.test(contentType)) return 'feed';
  return vagueTypes.test(contentType) ? 'vague' : null;
}

const headCharacters = 1_024;
const feedStart = /^\s*(?:<\?xml|<!--|<!DOCTYPE\s+rss|<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]|\{\s*")/iu;

/** Whether a decoded text begins as a feed or a sitemap does. */
export function looksLikeFeed(text: string): boolean {
  return feedStart.test(text.slice(0, headCharacters));
}

/** Whether the bytes are packed with gzip, as sitemaps named `.xml.gz` are, whatever their media type. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks one layer of gzip, no further than the bound: what 50 kB unpack to may be gigabytes.
 * @returns the first `bytesMax` bytes; of a file that is cut off or broken, those before the break
 */
export async function unpackGzip(bytes: Uint8Array, bytesMax: number): Promise<Uint8Array> {
  const stream = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const chunks: Uint8Array[] = [];
  let length = 0;
  stream.end(bytes);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.byteLength;
      if (length >= bytesMax) break;
    }
  } catch {
    // A broken file ends here; the reader of sitemaps takes what is whole.
  }
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, bytesMax);
}
