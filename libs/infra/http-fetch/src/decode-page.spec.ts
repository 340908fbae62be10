import { describe, expect, it } from '@jest/globals';
import { decodePage } from './decode-page.js';

const arabic =
  'عالجت مصالح الأمن الوطني خلال السنة الجارية آلاف القضايا، وأوقفت عددا من الأشخاص في مختلف المدن المغربية، حسب بلاغ للمديرية العامة.';
const french = 'La sûreté nationale a traité près de mille affaires à Fès, à Meknès et à Tétouan, a-t-on appris hier.';

/** Every byte of a one-byte charset by its character, as the decoder of the platform knows it. */
function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const byteOf = new Map<string, number>();
  const decoder = new TextDecoder(charset);
  for (let byte = 0; byte < 256; byte += 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (character) => {
    const byte = byteOf.get(character);
    if (byte === undefined) throw new Error(`${charset} has no ${character}`);
    return byte;
  });
}

const page = (text: string, head = '') =>
  `<html><head>${head}<title>x</title></head><body><p>${text}</p></body></html>`;
const script = `<script>${'var a = 1;'.repeat(4_000)}</script>`;
const meta = (charset: string) => `<meta charset="${charset}">`;

describe('a page without a byte order mark', () => {
  it.each<[string, string, string | null, string, string]>([
    ['utf-8', arabic, null, '', 'nothing declared'],
    ['utf-8', arabic, 'windows-1256', meta('windows-1256'), 'both declarations wrong'],
    ['utf-8', french, null, '', 'nothing declared'],
    ['windows-1256', arabic, 'windows-1256', '', 'the header right'],
    ['windows-1256', arabic, null, meta('windows-1256'), 'the meta element right'],
    [
      'windows-1256',
      arabic,
      null,
      `<meta http-equiv="content-type" content="text/html; charset=windows-1256">`,
      'the old meta element',
    ],
    ['windows-1256', arabic, null, `<!--${'x'.repeat(3_000)}-->${meta('windows-1256')}`, 'a late meta element'],
    ['windows-1256', arabic, null, '', 'nothing declared'],
    ['windows-1256', arabic, null, script, 'nothing declared and much script'],
    ['windows-1256', arabic, 'utf-8', meta('utf-8'), 'UTF-8 declared'],
    ['windows-1256', arabic, 'iso-8859-1', '', 'a Western charset declared'],
    ['iso-8859-6', arabic, 'iso-8859-6', '', 'the header right'],
    ['iso-8859-6', arabic, null, '', 'nothing declared'],
    ['iso-8859-6', arabic, null, script, 'nothing declared and much script'],
    ['iso-8859-6', arabic, 'utf-8', '', 'UTF-8 declared'],
    ['windows-1252', french, 'iso-8859-1', '', 'the header right'],
    ['windows-1252', french, null, '', 'nothing declared'],
    ['windows-1252', french, 'nonsense', '', 'an unknown charset declared'],
  ])('in %s is decoded: %#', (charset, text, header, head) => {
    const html = page(text, head);
    expect(decodePage(encode(html, charset), header)).toEqual({ text: html, charset });
  });

  it('keeps UTF-8 when only a few characters are broken', () => {
    const whole = new TextEncoder().encode(page(arabic.repeat(50), meta('utf-8')));
    whole[whole.length - 30] = 0xff;
    expect(decodePage(whole, 'utf-8').charset).toBe('utf-8');
  });

  it('reads the charset of an XML declaration', () => {
    const xml = `<?xml version="1.0" encoding="windows-1256"?><rss><title>${arabic}</title></rss>`;
    expect(decodePage(encode(xml, 'windows-1256'), null)).toEqual({ text: xml, charset: 'windows-1256' });
  });

  it.each([
    ['utf-16le', null],
    ['utf-16be', 'utf-8'],
  ])('in %s is decoded by its zeros, with %j declared', (charset, header) => {
    const html = page(arabic, meta('utf-16'));
    const bytes = Buffer.from(html, 'utf16le');
    expect(decodePage(charset === 'utf-16le' ? bytes : bytes.swap16(), header)).toEqual({ text: html, charset });
  });

  it('in UTF-8 may hold a zero', () => {
    const text = page(`${arabic}\u0000`);
    expect(decodePage(new TextEncoder().encode(text), null)).toEqual({ text, charset: 'utf-8' });
  });

  it('is decoded when it is empty', () => {
    expect(decodePage(new Uint8Array(), null)).toEqual({ text: '', charset: 'utf-8' });
  });
});

it.each([
  [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
  [[0xff, 0xfe, 0x61, 0x00], 'utf-16le'],
  [[0xfe, 0xff, 0x00, 0x61], 'utf-16be'],
])('follows the byte order mark %j whatever is declared', (bytes, charset) => {
  expect(decodePage(Uint8Array.from(bytes), 'windows-1256')).toEqual({ text: 'a', charset });
});
