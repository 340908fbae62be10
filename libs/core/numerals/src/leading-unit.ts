import { tokenAt, wordAt } from '#core/words';
import type { Reader } from './elements.js';
import { dollarLetters, leadingCurrencies, letterSigns, resolveUnit } from './local-currencies.js';

/** A unit before its number, and the token that the number starts at. */
export interface LeadingUnit {
  readonly unit: string;
  readonly next: number;
}

/** A percent sign or a currency right before the number: ٪30, %30،22, £310 million, MAD 96.5m, Rs. 25 crore, US$5m. */
export function leadingUnit(reader: Reader, index: number): LeadingUnit | null {
  const { tokens, country } = reader;
  const { folded } = tokenAt(tokens, index);
  const next = tokenAt(tokens, index + 1);
  if (folded === '%' || folded === '٪') {
    const leads = next.gap === '' || (next.gap === ' ' && tokenAt(tokens, index - 1).kind === 'word');
    return leads && next.kind === 'digits' ? { unit: '%', next: index + 1 } : null;
  }
  const isGlued = next.gap === '';
  if (isGlued && next.folded === '$') {
    const dollar = dollarLetters.get(folded);
    return dollar === undefined ? null : { unit: dollar, next: index + 2 };
  }
  // "The R5" is a road.
  const isSign = isGlued && next.kind === 'digits' && wordAt(tokens, index - 1) !== 'the';
  const letter = isSign ? letterSigns[country ?? '']?.get(folded) : undefined;
  const unit = letter ?? resolveUnit(leadingCurrencies.get(folded) ?? 'local:none', country);
  if (unit === null) return null;
  // An abbreviation may have its full stop: Rs. 25 crore.
  const dotted = isGlued && next.folded === '.' && tokenAt(tokens, index).kind === 'word';
  return { unit, next: dotted && wordAt(tokens, index + 2) !== '' ? index + 2 : index + 1 };
}
