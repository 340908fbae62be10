/** How a number is to be spelled. */
export interface EnglishSpelling {
  /** one hundred and four, as in Britain, or one hundred four. */
  readonly hasAnd: boolean;
  readonly hasHyphens: boolean;
  /** a hundred for one hundred, where it comes first. */
  readonly hasArticle: boolean;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function belowHundred(value: number, { hasHyphens }: EnglishSpelling): string {
  if (value < 20) return small[value] ?? '';
  const ten = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}${hasHyphens ? '-' : ' '}${small[value % 10] ?? ''}`;
}

function belowThousand(value: number, spelling: EnglishSpelling): string[] {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const words = hundreds > 0 ? [`${small[hundreds] ?? ''} hundred`] : [];
  if (rest > 0) words.push(`${hundreds > 0 && spelling.hasAnd ? 'and ' : ''}${belowHundred(rest, spelling)}`);
  return words;
}

const scales = [
  { worth: 1_000_000_000_000, word: 'trillion' },
  { worth: 1_000_000_000, word: 'billion' },
  { worth: 1_000_000, word: 'million' },
  { worth: 1_000, word: 'thousand' },
];

/** Spells 0 to below 10¹⁵ out in English. */
export function spellEnglish(value: number, spelling: EnglishSpelling): string {
  if (value === 0) return 'zero';
  const words: string[] = [];
  let left = value;
  for (const { worth, word } of scales) {
    const count = Math.floor(left / worth);
    left -= count * worth;
    if (count > 0) words.push(...belowThousand(count, spelling), word);
  }
  const last = belowThousand(left, spelling);
  if (words.length > 0 && left > 0 && left < 100 && spelling.hasAnd) last.unshift('and');
  const text = [...words, ...last].join(' ');
  return spelling.hasArticle ? text.replace(/^one (?=hundred|thousand|million|billion|trillion)/u, 'a ') : text;
}
