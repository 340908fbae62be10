/** Vowel marks, tatweel and direction marks: they are skipped inside words and numbers. */
const skipped =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\u00ad\ufeff]/u;
const letter = /[\p{L}\p{M}]/u;
const space = /\s/u;
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

/** What a UTF-16 unit is to reading. */
export const unitKinds = { unknown: 0, skipped: 1, space: 2, digit: 3, letter: 4, sign: 5 } as const;
export type UnitKind = (typeof unitKinds)[keyof typeof unitKinds];

function judgeUnit(code: number): UnitKind {
  const character = String.fromCharCode(code);
  if (skipped.test(character)) return unitKinds.skipped;
  if (space.test(character)) return unitKinds.space;
  if (digitValue(code) >= 0) return unitKinds.digit;
  return letter.test(character) ? unitKinds.letter : unitKinds.sign;
}

/** One place a UTF-16 unit, filled when the unit is first met: four regular expressions a character were half the time. */
const kinds = new Uint8Array(0x1_0000);

/** What the UTF-16 unit with this code is to reading. */
export function unitKindOf(code: number): UnitKind {
  // The table holds nothing but kinds; `unknown` is 0, as every place is at first.
  const known = kinds[code] as UnitKind;
  return known === unitKinds.unknown ? (kinds[code] = judgeUnit(code)) : known;
}

/** One character without case, accent, or the forms that Arabic spelling varies in; empty for a mark. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (unitKindOf(code) === unitKinds.skipped) return '';
  if (code < 0xc0) return character.toLowerCase();
  if (code >= 0x600 && code <= 0x6ff) return plain[character] ?? character;
  return plain[character] ?? character.normalize('NFD').replace(accents, '').toLowerCase();
}

/** The value of a digit's code in any of the three scripts that newsrooms use, or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}
