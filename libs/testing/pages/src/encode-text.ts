/** Encodes a text in UTF-8, in UTF-16 with its mark, or in a charset of one byte a letter, the reverse of how it is decoded. */
export function encodeText(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset === 'utf-16le') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const byteOf = new Map<string, number>();
  const decoder = new TextDecoder(charset);
  for (let byte = 255; byte >= 0; byte -= 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  // What the charset does not have is written as a question mark, as old systems did.
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? byteOf.get(plainLetter(letter)) ?? 0x3f);
}

const plainLetters: Readonly<Record<string, string>> = { '’': "'", '–': '-', '—': '-', '…': '.' };

function plainLetter(letter: string): string {
  return plainLetters[letter] ?? letter;
}
