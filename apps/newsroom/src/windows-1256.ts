/**
 * Node decodes windows-1256 but encodes only UTF-8, so the table is read backwards from the decoder: 256 bytes, one
 * character each.
 */
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
);

/** Encodes HTML as windows-1256. What the charset does not have becomes a character reference, as browsers do. */
export function encodeWindows1256(html: string): Buffer {
  const bytes: number[] = [];
  for (const character of html) {
    const byte = byteOf.get(character);
    if (byte === undefined) bytes.push(...Buffer.from(`&#${character.codePointAt(0) ?? 0};`, 'latin1'));
    else bytes.push(byte);
  }
  return Buffer.from(bytes);
}
