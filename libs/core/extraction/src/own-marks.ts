import { wordAt } from '#core/words';
import type { Candidate } from './candidate.js';
import type { DatedMark } from './dated-mark.js';
import type { Manuscript } from './manuscript.js';
import type { SentenceTimes } from './sentence-times.js';

const rangeJoints = new Set(['الي', 'و', 'a', 'et', 'to', 'and', '-', '–']);

/** The marks that are a figure's own: right behind it, or behind the list in which it stands. */
export class OwnMarks {
  constructor(
    private readonly manuscript: Manuscript,
    private readonly times: SentenceTimes,
  ) {}

  /** The mark of a figure, or null. */
  of(index: number): DatedMark | null {
    const candidate = this.times.candidates[index];
    if (candidate === undefined) return null;
    const marks = this.times.marksIn(candidate.sentence);
    const bracket = candidate.draft.first - 1;
    const bracketed = marks.find(({ next, compared }) => compared && next === bracket);
    if (bracketed !== undefined && wordAt(this.manuscript.tokens, bracket) === '(') return bracketed;
    return marks.find(({ owner }) => owner === index) ?? this.sharedMark(candidate, index, marks);
  }

  /** 17 officers and 9 fans on Sunday: the mark behind the last of a list is every member's that no mark leads. */
  private sharedMark(candidate: Candidate, index: number, marks: readonly DatedMark[]): DatedMark | null {
    const { clauseOf } = this.manuscript;
    const clause = clauseOf[candidate.draft.first];
    const led = this.times.leading(candidate);
    const earlier = this.times.links[index]?.earlier === true;
    const isLed = !earlier && led !== null && clauseOf[led.first] === clause;
    for (let at = index + 1; at < this.times.candidates.length; at += 1) {
      const follower = this.times.candidates[at];
      if (follower === undefined || (this.times.links[at]?.earlier === true) !== earlier) return null;
      if (clauseOf[follower.draft.first] !== clause || (!follower.listed && !this.isRangeEnd(at))) return null;
      const shared = marks.find(({ owner }) => owner === at);
      // In October, 730 kilos and 3,650 plants since the year began: the stretch holds for all of the list.
      if (shared !== undefined) return isLed && shared.role !== 'open' ? null : shared;
    }
    return null;
  }

  private isRangeEnd(index: number): boolean {
    const [start, end] = [this.times.candidates[index - 1], this.times.candidates[index]];
    if (start === undefined || end === undefined || end.draft.first - start.draft.next > 2) return false;
    return rangeJoints.has(wordAt(this.manuscript.tokens, end.draft.first - 1));
  }
}
