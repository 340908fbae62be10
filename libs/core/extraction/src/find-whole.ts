import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import { partTie, standsInWholeAhead, wholeOf } from './part-of-whole.js';
import { wholeOfCount } from './parts-by-cue.js';
import { type FoundWhole, wholeOfShare } from './share-of-whole.js';
import { Wholes, wholesBySum } from './whole-by-noun.js';

/** Finds what a figure is a part of: by the words that divide, by a noun, or by a sum. */
export class WholeFinder {
  private readonly wholes: Wholes;
  private readonly sums: ReadonlyMap<number, number>;

  /** @param links the links of the figures before the one that is asked of; they are added while the text is read */
  constructor(
    private readonly manuscript: Manuscript,
    private readonly candidates: readonly Candidate[],
    private readonly judgements: readonly Judged[],
    private readonly links: readonly Links[],
  ) {
    this.wholes = new Wholes(manuscript, candidates, judgements, links);
    this.sums = wholesBySum(candidates, judgements);
  }

  /** The whole of a figure that is no earlier level, or null. `topic` is the last level that is no part. */
  find(index: number, topic: number | null): FoundWhole | null {
    const { manuscript, candidates, judgements, links, wholes, sums } = this;
    const [candidate, next] = [candidates[index], candidates[index + 1]];
    if (candidate === undefined) return null;
    const ahead = next === undefined ? null : standsInWholeAhead(manuscript, candidate, next);
    if (ahead !== null) return { whole: index + 1, tie: ahead };
    return (
      wholeOfShare(manuscript, candidates, judgements, links, wholes, index, topic) ??
      wholeOfCount(manuscript, candidates, judgements, links, wholes, sums, index) ??
      this.byWords(index, candidate, topic)
    );
  }

  private byWords(index: number, candidate: Candidate, topic: number | null): FoundWhole | null {
    const last = this.candidates[index - 1];
    const lastWhole = this.links[index - 1]?.partOf ?? null;
    // 23 armes, dont neuf de fabrication artisanale, 147 munitions: behind a part without a noun, a noun begins something new.
    const isNew = last?.noun === null && candidate.noun !== null;
    const tie = partTie(this.manuscript, candidate, isNew ? null : lastWhole);
    if (tie === null) return null;
    const adjacent = tie.rule === 'part of' ? this.wholes.adjacent(index, tie.at) : null;
    const whole = adjacent ?? wholeOf(this.candidates, this.judgements, this.links, index, lastWhole ?? topic);
    return whole === null || whole === index ? null : { whole, tie };
  }
}
