import { type Indicator, languages } from './catalogue.js';
import { type CueWords } from './cue-words.js';
import { type ReadyCue, readyCue } from './cue.js';

const none: readonly IndexedCue[] = [];

/** A cue, and the indicator that it speaks for. */
export interface IndexedCue {
  readonly indicator: Indicator;
  /** The indicator's place in the catalogue: of equal cues the first counts. */
  readonly order: number;
  readonly cue: ReadyCue;
}

/**
 * All cues, each kept under its rarest word. A figure is compared with the few cues whose rarest word its clause has,
 * instead of with all: what that costs does not grow with the catalogue.
 */
export class CueIndex {
  private readonly byWord = new Map<number, IndexedCue[]>();

  constructor(indicators: Iterable<Indicator>, words: CueWords) {
    const cues = [...indicators].flatMap((indicator, order) =>
      languages.flatMap((language) =>
        indicator.cues[language].map((cue) => ({ indicator, order, cue: readyCue(cue, words) })),
      ),
    );
    const uses = countUses(cues);
    for (const indexed of cues) this.add(indexed, uses);
  }

  /** The cues whose rarest word has this number. */
  cuesUnder(number: number): readonly IndexedCue[] {
    return this.byWord.get(number) ?? none;
  }

  private add(indexed: IndexedCue, uses: ReadonlyMap<number, number>): void {
    const rarity = (word: readonly number[]) => word.reduce((sum, number) => sum + (uses.get(number) ?? 0), 0);
    const [rarest = []] = [...indexed.cue.counted, ...indexed.cue.around].sort((a, b) => rarity(a) - rarity(b));
    for (const number of rarest) this.byWord.set(number, [...(this.byWord.get(number) ?? []), indexed]);
  }
}

function countUses(cues: readonly IndexedCue[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { cue } of cues) {
    for (const number of [...cue.counted, ...cue.around].flat()) uses.set(number, (uses.get(number) ?? 0) + 1);
  }
  return uses;
}
