import type { PageSample } from './page-sample.js';
import { ar } from './words/ar.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { Words } from './words/words.js';

/** What a layout builds a page of. */
export interface PageParts {
  readonly sample: PageSample;
  readonly words: Words;
}

/** Builds the mark-up of one page. */
export type Layout = (parts: PageParts) => string;

/** The layouts of one publishing system, by name. */
export type Layouts = Readonly<Record<string, Layout>>;

const wordsByLanguage = { ar, fr, en } as const;

/** The sample with the words of its language. */
export function partsOf(sample: PageSample): PageParts {
  return { sample, words: wordsByLanguage[sample.language] };
}

/** The day of an ISO date as a newspaper of the language writes it: weekday, day, month, year. */
export function printDay(iso: string | null, words: Words): string {
  if (iso === null) return '';
  const [year = '', month = '1', day = ''] = iso.slice(0, 10).split('-');
  const weekday = words.weekdays[new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${Number(day)} ${words.months[Number(month) - 1] ?? ''} ${year}`;
}

/** The time of day of an ISO instant in its own offset, or nothing. */
export function printTime(iso: string | null): string {
  return iso !== null && iso.length > 10 ? iso.slice(11, 16) : '';
}
