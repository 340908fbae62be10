import { wordAt } from '#core/words';
import { type Draft, draftOf, wordNumber } from './draft.js';
import type { Reader } from './elements.js';
import { frenchCollectives } from './french-numbers.js';
import { findNumberWord } from './language-numbers.js';
import { type FoundFraction, fractionAt } from './read-fraction.js';
import { type FoundUnit, unitAt } from './read-unit.js';

/** A fraction of something: of a unit (half a tonne), of a scale (نصف مليون), or of a whole, which makes it a percentage. */
export function sharedFraction(reader: Reader, index: number): Draft | null {
  const fraction = fractionAt(reader, index);
  if (fraction === null) return null;
  return measuredPart(reader, index, fraction) ?? (fraction.partOnly ? null : shareOfWhole(reader, index, fraction));
}

function measuredPart(reader: Reader, index: number, fraction: FoundFraction): Draft | null {
  const { value, particles, next, shareOnly } = fraction;
  if (shareOnly) return null;
  const at = behindOf(reader, next);
  const unit = unitAt(reader, at);
  if (unit !== null) {
    const number = { ...wordNumber, value, particles };
    return draftOf(reader, { index, number, numberNext: next, form: 'amount', unit });
  }
  const scaled = scaleAt(reader, at);
  if (scaled === null) return null;
  const number = { ...wordNumber, value: value * scaled.value, particles, scale: scaled.value };
  return draftOf(reader, {
    ...{ index, number, numberNext: scaled.next, form: 'amount' },
    unit: unitAt(reader, behindOf(reader, scaled.next)),
  });
}

function shareOfWhole(reader: Reader, index: number, { value, particles, next }: FoundFraction): Draft {
  const unit: FoundUnit = { unit: '%', factor: 1, implied: 1, next };
  const number = { ...wordNumber, value: Math.round(value * 1e6) / 1e4, particles };
  return draftOf(reader, { index, number, numberNext: next, form: 'fraction', unit });
}

/** What may stand between a part and what it parts: half a million, three quarters of an hour, un quart d'heure. */
const linkers: Readonly<Record<Reader['language'], readonly (readonly string[])[]>> = {
  ar: [],
  fr: [['de'], ['d', "'"], ['d', '’']],
  en: [['of', 'a'], ['of', 'an'], ['a'], ['an']],
};

function behindOf({ tokens, language }: Reader, index: number): number {
  const linker = linkers[language].find((words) =>
    words.every((word, offset) => wordAt(tokens, index + offset) === word),
  );
  const at = index + (linker?.length ?? 0);
  return wordAt(tokens, at) === '-' ? at + 1 : at;
}

function scaleAt({ tokens, language }: Reader, index: number): { value: number; next: number } | null {
  const collective = language === 'fr' ? frenchCollectives.get(wordAt(tokens, index)) : undefined;
  if (collective !== undefined) return { value: collective, next: index + 1 };
  const found = findNumberWord(tokens[index], language);
  const counts = found !== null && found.particles === '' && ['scale', 'collective'].includes(found.entry.kind);
  if (!counts || found.entry.ordinal || wordAt(tokens, index).length <= 2) return null;
  return { value: found.entry.value, next: index + 1 };
}
