/** Vowel marks, tatweel and direction marks: they are skipped inside words and numbers. */
const skipped =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\u00ad]/u;
const accents = /[\u0300-\u036f]/gu;
const plain: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  œ: 'oe',
};

/** Whether a character is invisible to reading: a vowel mark, a direction mark, a stretched line. */
export const isSkipped = (character: string): boolean => skipped.test(character);

/** One character without case, accent, or the forms that Arabic spelling varies in; empty for a mark. */
export function foldCharacter(character: string): string {
  if (isSkipped(character)) return '';
  const code = character.charCodeAt(0);
  if (code < 0xc0) return character.toLowerCase();
  if (code >= 0x600 && code <= 0x6ff) return plain[character] ?? character;
  return plain[character] ?? character.normalize('NFD').replace(accents, '').toLowerCase();
}

/** The value of a digit in any of the three scripts that newsrooms use, or -1. */
export function digitValue(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}
