import type { Candidate } from './candidate.js';
import { earlierTie, heldBehindCue, isFromTo, isUpFrom, listedEarlier } from './earlier-level.js';
import type { Judged } from './change-cue.js';
import type { Links, Tie } from './links.js';
import type { Manuscript } from './manuscript.js';
import { isSameThing } from './whole-by-noun.js';
import type { TimeMark } from './time-mark.js';
import { WholeFinder } from './find-whole.js';

/** Links the figures of a text by the words between them. */
export function linkFigures(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  marks: readonly TimeMark[] = [],
): Links[] {
  const links: Links[] = [];
  const finder = new WholeFinder(manuscript, candidates, judgements, links);
  let whole: number | null = null;
  let forward: number | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const last = candidates[index - 1];
    const judged = judgements[index];
    const level = judged?.kind !== 'change' && judged?.kind !== 'change_percent';
    const next = candidates[index + 1];
    const goesOn = forward !== null && candidates[forward]?.sentence === candidate.sentence;
    const from = next !== undefined && isFromTo(manuscript, candidate, next, goesOn);
    const tie: Tie | null = from
      ? { rule: 'from … to', at: candidate.draft.first - 1 }
      : last === undefined || !(level || heldBehindCue(manuscript, candidate, judged))
        ? null
        : (earlierTie(manuscript, candidate, last, judgements[index - 1], marks) ??
          isUpFrom(manuscript, candidate, last) ??
          listedEarlier(manuscript, candidate, links[index - 1]?.comparison ?? null));
    const earlier = tie !== null;
    const found = earlier ? null : finder.find(index, whole);
    const partOf = found?.whole ?? null;
    const later = earlier ? (from ? index + 1 : laterOf(manuscript, candidates, judgements, links, index)) : null;
    links.push({
      partOf,
      comparedTo: forward === index - 1 ? forward : null,
      earlier,
      later,
      part: found?.tie ?? null,
      comparison: tie,
    });
    if (from) forward = index;
    else if (earlier) tieBack(links, candidates, judgements, index, later, tie);
    else if (!level) tieChange(manuscript, links, candidates, index);
    if (partOf === null && !earlier && level && candidate.draft.unit !== '%') whole = index;
  }
  return links;
}

/**
 * The level that an earlier one is held against: the last one before it that is no change. Behind a part it may be the whole that
 * is meant, and their sizes tell: 480 cases, 35 of them armed, against 400.
 */
function laterOf(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  links: readonly Links[],
  index: number,
): number | null {
  const like = likeLevel(manuscript, candidates, judgements, links, index);
  if (like !== null) return like;
  for (let at = index - 1; at >= 0 && candidates[at]?.sentence === candidates[index]?.sentence; at -= 1) {
    const { kind } = judgements[at] ?? {};
    if (kind === 'change' || kind === 'change_percent' || links[at]?.earlier === true) continue;
    const whole = links[at]?.partOf ?? null;
    return whole !== null && isNearer(judgements, whole, at, index) ? whole : at;
  }
  return null;
}

/** أتت 382 حريقا على 1.917 هكتارا، مقابل 466 حريقا: a level with a noun of its own is held against the one that counts the same. */
function likeLevel(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  links: readonly Links[],
  index: number,
): number | null {
  const own = candidates[index];
  if (own?.noun === null || own === undefined) return null;
  for (let at = index - 1; candidates[at]?.sentence === own.sentence; at -= 1) {
    const other = candidates[at];
    const isLevel = judgements[at]?.kind === judgements[index]?.kind && links[at]?.earlier === false;
    if (other === undefined || other.noun === null || !isLevel || links[at]?.partOf !== null) continue;
    if (judgements[at]?.unit === judgements[index]?.unit && isSameThing(manuscript, own.noun.first, other.noun.first))
      return at;
  }
  return null;
}

/** How much nearer in size another level must be to be the one that is meant. */
const nearerFactor = 2;

function isNearer(judgements: readonly Judged[], whole: number, part: number, earlier: number): boolean {
  const [own, small, large] = [judgements[earlier], judgements[part], judgements[whole]];
  if (own === undefined || small === undefined || large?.unit !== own.unit || small.unit !== own.unit) return false;
  const ratio = (other: Judged): number =>
    Math.max(own.value, other.value) / Math.max(1, Math.min(own.value, other.value));
  return ratio(large) * nearerFactor < ratio(small);
}

/** The level and the changes before an earlier level are measured against it. */
function tieBack(
  links: Links[],
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  index: number,
  later: number | null,
  comparison: Tie,
): void {
  for (let at = index - 1; at >= Math.max(0, later ?? index - 1); at -= 1) {
    const link = links[at];
    if (link === undefined || link.earlier || candidates[at]?.sentence !== candidates[index]?.sentence) break;
    const { kind } = judgements[at] ?? {};
    const change = kind === 'change' || kind === 'change_percent';
    if (at === later || change || later === null)
      links[at] = { ...link, comparedTo: index, comparison, later: change ? later : null };
  }
  tieChangeBefore(links, candidates, judgements, index, later, comparison);
}

/** Fell by 4% to 72, against 75; reculent de 9 %, à 17 806, contre 19 567: the step right before the level that it led to. */
function tieChangeBefore(
  links: Links[],
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  index: number,
  later: number | null,
  comparison: Tie,
): void {
  const step = (later ?? 0) - 1;
  const [change, level, link] = [candidates[step], candidates[later ?? -1], links[step]];
  if (change === undefined || level === undefined || link === undefined || change.sentence !== level.sentence) return;
  const { kind } = judgements[step] ?? {};
  const isStep = (kind === 'change' || kind === 'change_percent') && link.comparedTo === null;
  if (isStep && level.draft.first - change.draft.next <= stepGapMax)
    links[step] = { ...link, comparedTo: index, comparison, later };
}
const stepGapMax = 3;

/** A change behind a comparison is between its two levels: 448 مقابل 512، بتراجع 12 في المائة. */
function tieChange({ clauseOf }: Manuscript, links: Links[], candidates: readonly Candidate[], index: number): void {
  const [link, last] = [links[index], links[index - 1]];
  const clauses = [index - 1, index].map((at) => clauseOf[candidates[at]?.draft.first ?? -1]);
  if (link === undefined || last === undefined || clauses[0] !== clauses[1]) return;
  if (last.earlier) {
    // (72 in 2023 and 88 in 2022), down 15 per cent: the change is from the nearest of the earlier levels.
    let first = index - 1;
    while (links[first - 1]?.earlier === true && links[first - 1]?.later === last.later) first -= 1;
    links[index] = { ...link, comparedTo: first, later: last.later };
  } else if (last.comparedTo !== null)
    links[index] = { ...link, comparedTo: last.comparedTo, later: last.later ?? index - 1 };
}
