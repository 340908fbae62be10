import type { CorpusDocument } from '#testing';

export type BenchLanguage = 'ar' | 'fr' | 'en';
export const benchLanguages: readonly BenchLanguage[] = ['ar', 'fr', 'en'];

/** One paragraph in so many is as dense with figures as a report; from the others the figures are left out. */
const densePeriod = 3;

interface Paragraph {
  readonly dense: string;
  readonly prose: string;
}

/** A paragraph as it is written, and without its figures: words as a newsroom writes them where nothing is counted. */
function paragraphsOf({ text, figures }: CorpusDocument): Paragraph[] {
  let offset = 0;
  return text.split('\n\n').map((dense) => {
    let prose = dense;
    // From the last to the first, so that the offsets before stay right.
    for (const { quote, start } of figures.toReversed()) {
      const at = start - offset;
      if (at >= 0 && at + quote.length <= dense.length) prose = prose.slice(0, at) + prose.slice(at + quote.length);
    }
    offset += dense.length + 2;
    return { dense, prose };
  });
}

/** A repeatable order that is none: a linear congruential generator (Numerical Recipes' constants). */
function* shuffledPositions(count: number): Generator<number> {
  let state = 2023;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield Math.floor((state / 2 ** 32) * count);
  }
}

/**
 * A text of a given length in one language, out of the corpus' paragraphs in a fixed, shuffled order: one dense with
 * figures, then two without. Documents with blocks of related headlines are left out: reading stops at such a block.
 */
export function mixedText(corpus: readonly CorpusDocument[], language: BenchLanguage, lengthMin: number): string {
  const paragraphs = corpus
    .filter(({ lang, figures }) => lang === language && !figures.some(({ reason }) => reason === 'boilerplate'))
    .flatMap(paragraphsOf);
  const parts: string[] = [];
  let length = 0;
  for (const position of shuffledPositions(paragraphs.length)) {
    const paragraph = paragraphs[position];
    if (length >= lengthMin || paragraph === undefined) break;
    const part = parts.length % densePeriod === 0 ? paragraph.dense : paragraph.prose;
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n').slice(0, lengthMin);
}
