/** How a number is to be spelled. */
export interface FrenchSpelling {
  /** septante, huitante and nonante instead of soixante-dix, quatre-vingts and quatre-vingt-dix. */
  readonly isSwiss: boolean;
  /** Hyphens between all words (as since 1990), between the words below a hundred, or none. */
  readonly hyphens: 'all' | 'small' | 'none';
}

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'huitante', 'nonante'];

function belowHundred(value: number, { isSwiss }: FrenchSpelling, isLast: boolean): string {
  if (value < 20) return small[value] ?? '';
  const ten = Math.floor(value / 10);
  const rest = value % 10;
  if (isSwiss || ten < 7) {
    const word = tens[ten] ?? '';
    return rest === 0 ? word : rest === 1 ? `${word} et un` : `${word}-${small[rest] ?? ''}`;
  }
  if (ten === 7) return rest === 1 ? 'soixante et onze' : `soixante-${small[10 + rest] ?? ''}`;
  if (value === 80) return isLast ? 'quatre-vingts' : 'quatre-vingt';
  return `quatre-vingt-${small[value - 80] ?? ''}`;
}

function belowThousand(value: number, spelling: FrenchSpelling, isLast: boolean): string[] {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const words: string[] = [];
  if (hundreds > 1) words.push(small[hundreds] ?? '', rest === 0 && isLast ? 'cents' : 'cent');
  if (hundreds === 1) words.push('cent');
  if (rest > 0) words.push(belowHundred(rest, spelling, isLast));
  return words;
}

const scales = [
  { worth: 1_000_000_000_000, word: 'billion' },
  { worth: 1_000_000_000, word: 'milliard' },
  { worth: 1_000_000, word: 'million' },
];

/** Spells 0 to below 10¹⁵ out in French. */
export function spellFrench(value: number, spelling: FrenchSpelling): string {
  if (value === 0) return 'zéro';
  const words: string[] = [];
  let left = value;
  for (const { worth, word } of scales) {
    const count = Math.floor(left / worth);
    left -= count * worth;
    if (count > 0) words.push(...belowThousand(count, spelling, true), count > 1 ? `${word}s` : word);
  }
  const thousands = Math.floor(left / 1000);
  if (thousands > 1) words.push(...belowThousand(thousands, spelling, false));
  if (thousands > 0) words.push('mille');
  words.push(...belowThousand(left % 1000, spelling, true));
  const text = words.join(' ');
  if (spelling.hyphens === 'small') return text;
  return spelling.hyphens === 'all' ? text.replaceAll(' ', '-') : text.replaceAll('-', ' ');
}
