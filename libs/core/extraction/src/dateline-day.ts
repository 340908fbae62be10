import { tokenAt } from '#core/numerals';
import { addDays, type Span } from './calendar.js';
import type { Manuscript } from './manuscript.js';
import { monthWords, weekdayWords } from './month-words.js';

/** The town, the weekday and their commas before a dateline's day; the agency and the hour behind it. */
const placeTokensMax = 8;
const agencyTokensMax = 9;
/** Before the day of a line that is nothing but a date. */
const lineTokensMax = 3;
const dashes = new Set(['-', '–', '—', '‒', '―', '/']);
/** So many days a report may be older than its page. */
const daysBeforeMax = 3;

/**
 * Whether a day is a dateline's, which says when an article was written: it opens a line of nothing but dates, or goes on behind a
 * dash: NAIROBI, 4 March (Agency) — Two men were held.
 * @param mark the tokens of the day
 * @param span the day that it names
 */
export function isDateline(
  { tokens, published }: Manuscript,
  { first, next }: { readonly first: number; readonly next: number },
  span: Span,
): boolean {
  if (span.first !== span.last) return false;
  if (published !== null && (span.last > published || addDays(span.last, daysBeforeMax) < published)) return false;
  let opening = first;
  while (opening > 0 && first - opening <= placeTokensMax && !tokenAt(tokens, opening).gap.includes('\n')) opening -= 1;
  if (opening > 0 && !tokenAt(tokens, opening).gap.includes('\n')) return false;
  // Twelve were held on Sunday: a short line of its own is no dateline.
  for (let index = opening; index < first; index += 1) if (tokenAt(tokens, index).kind === 'digits') return false;
  let plain = first - opening <= lineTokensMax;
  for (let index = next; index <= next + agencyTokensMax; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.gap.includes('\n')) return plain;
    plain &&= token.kind !== 'word' || monthWords.has(token.folded) || weekdayWords.has(token.folded);
    if (dashes.has(token.folded) && token.gap !== '') return true;
  }
  return false;
}
