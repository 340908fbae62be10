import { askedOfWords, type Token, unfold } from '#core/words';
import type { Step } from './time-mark.js';

/** What times are counted in. */
export interface Unit extends Step {
  /** Hours are told by whole days. */
  readonly hours?: boolean;
}

const rowsOf = (table: Readonly<Record<string, Unit>>): ReadonlyMap<string, Unit> =>
  new Map(Object.entries(table).flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)));

/** One of a unit. */
export const one = (unit: Step['unit']): Unit => ({ unit, count: 1 });
const units = rowsOf({
  'hours heures ساعه ساعات': { unit: 'day', count: 1, hours: true },
  'days day jours jour يوم يوما ايام': one('day'),
  'weeks week semaines semaine اسبوع اسبوعا اسابيع': one('week'),
  'months month mois شهر شهرا اشهر شهور': one('month'),
  'years year ans annees سنه سنوات عام عاما اعوام': one('year'),
  'decades decade decennie decennies عقود': { unit: 'year', count: 10 },
});
/** اليومين الماضيين: two of them, by the noun's form. */
const duals = rowsOf({
  'اليومين اليومان': one('day'),
  'الاسبوعين الاسبوعان': one('week'),
  'الشهرين الشهران': one('month'),
  'السنتين العامين السنتان العامان': one('year'),
  العقدين: { unit: 'year', count: 10 },
});
const counts: ReadonlyMap<string, number> = new Map(
  [
    'two deux',
    'three trois ثلاثه ثلاث',
    'four quatre اربعه اربع',
    'five cinq خمسه خمس',
    'six سته ست',
    'seven sept سبعه سبع',
    'eight huit ثمانيه ثماني ثمان',
    'nine neuf تسعه تسع',
    'ten dix عشره عشر',
    'eleven onze',
    'twelve douze',
  ].flatMap((row, index) => row.split(' ').map((word) => [word, index + 2] as const)),
);
const countMax = 72;

/** An Arabic noun without its article. */
export const bare = (word: string): string => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word);

/** The count that a token tells, or 0. */
export function countAt(token: Token | undefined): number {
  if (token?.kind === 'digits') return Number(token.folded) <= countMax ? Number(token.folded) : 0;
  return token?.kind === 'word' ? countOf(token.word) : 0;
}

const countOf = askedOfWords(({ readings }): number => {
  const counting = readings.find(({ word }) => counts.has(word) || counts.has(bare(word)))?.word ?? '';
  return counts.get(counting) ?? counts.get(bare(counting)) ?? 0;
});

const unitOf = askedOfWords(({ folded }): Unit | null => units.get(folded) ?? units.get(bare(folded)) ?? null);

/** The unit of time that a token names. */
export const unitAt = (token: Token | undefined): Unit | undefined =>
  token?.kind === 'word' ? (unitOf(token.word) ?? undefined) : undefined;

/** The unit of which a word in the dual names two. */
export const dualOf = askedOfWords(
  ({ readings }): Unit | null => readings.map(({ word }) => duals.get(word)).find((unit) => unit !== undefined) ?? null,
);

/** Whether a counted time may start with a word. */
export const mayCount = (folded: string): boolean =>
  unfold(folded).some(
    ({ word }) => counts.has(word) || counts.has(bare(word)) || duals.has(word) || units.has(bare(word)),
  );
