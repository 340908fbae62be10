import { detect } from 'chardet';
import sniffEncoding from 'html-encoding-sniffer';

/** Text with the WHATWG name of the charset that it was written in. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
}

const prescanBytes = 8_192;
/** The detector looks at so many bytes of text without tags. */
const detectedBytes = 65_536;
/** Above this share of bytes outside ASCII, a page that says it is Western is not. */
const westernHighShareMax = 0.3;
const western = new Set(['windows-1252', 'iso-8859-1']);
const fallbackCharset = 'windows-1252';
const brokenShareMax = 0.001;

/**
 * Decodes a page: by its byte order mark, else as UTF-8 when all of it is valid, else by the charset of the HTTP header or
 * of the page, else by what its text looks like. A declared charset is not believed when it cannot be true.
 * @param charsetOfHeader the charset parameter of the Content-Type header, or null
 */
export function decodePage(bytes: Uint8Array, charsetOfHeader: string | null): DecodedText {
  const marked = byteOrderMark(bytes) ?? wideCharset(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // Any other charset that keeps to ASCII gives the same text.
  if (utf8 !== null) return { text: utf8, charset: 'utf-8' };
  const declared = known(charsetOfHeader) ?? declaredInPage(bytes);
  if (declared !== null && isBelievable(declared, bytes)) return decodeAs(bytes, declared);
  return decodeAs(bytes, known(detect(withoutTags(bytes))) ?? declared ?? fallbackCharset);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

/** So many bytes show whether every second one is zero. */
const wideSampleBytes = 512;
const wideShareMin = 0.3;

/** UTF-16 without a mark: markup is ASCII, so every second byte of it is zero, which is valid UTF-8 and nothing else. */
function wideCharset(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, wideSampleBytes);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
  if (odd >= wideShareMin && even < wideShareMin / 10) return 'utf-16le';
  return even >= wideShareMin && odd < wideShareMin / 10 ? 'utf-16be' : null;
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/** The name of a charset that can be decoded, or null. */
function known(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function declaredInPage(bytes: Uint8Array): string | null {
  // An impossible default tells a page that declares nothing from one that declares the usual one.
  const sniffed = sniffEncoding(bytes, { defaultEncoding: 'x-user-defined', maxPrescanBytes: prescanBytes });
  return sniffed.toLowerCase() === 'x-user-defined' ? null : known(sniffed);
}

function isBelievable(charset: string, bytes: Uint8Array): boolean {
  if (charset === 'utf-8') return brokenShare(bytes) < brokenShareMax;
  if (!western.has(charset)) return true;
  const text = withoutTags(bytes);
  return highBytes(text) <= text.length * westernHighShareMax;
}

/** How much of a text is not UTF-8: some bytes may be (a cut character), many mean another charset. */
function brokenShare(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  for (const character of text) if (character === '\ufffd') broken += 1;
  return broken / Math.max(1, text.length);
}

function highBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0x80) count += 1;
  return count;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;

/** The bytes outside tags and scripts. Markup is ASCII and would make any detector say Western. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(Math.min(bytes.length, detectedBytes));
  let length = 0;
  for (let index = 0; index < bytes.length && length < kept.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte !== lessThan) kept[length++] = byte;
    else index = endOfMarkup(bytes, index);
  }
  return kept.subarray(0, length);
}

/** The index of the last byte of a tag, or of a whole script or style element. */
function endOfMarkup(bytes: Uint8Array, start: number): number {
  const name = String.fromCharCode(...bytes.subarray(start + 1, start + 7)).toLowerCase();
  const closing = name.startsWith('script') ? '</script' : name.startsWith('style') ? '</style' : null;
  const from = closing === null ? start : indexOfText(bytes, closing, start);
  const end = bytes.indexOf(greaterThan, from);
  return end === -1 ? bytes.length : end;
}

function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, from, 'latin1');
  return found === -1 ? bytes.length : found;
}
