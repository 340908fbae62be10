import { type Draft, tokenAt, wordAt } from '#core/numerals';
import { jointBefore } from './coordination.js';
import type { Manuscript } from './manuscript.js';
import { nounBehind, type Phrase } from './noun-behind.js';

/** A number that may be a figure, with the tokens around it that speak of it. */
export interface Candidate {
  readonly draft: Draft;
  /** Tokens of its sentence after the figure before it, and up to the figure behind it. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Whether it goes on with the list that the number before it began. */
  readonly listed: boolean;
  /** Counted noun phrase as token positions behind the number, or null. */
  readonly noun: Phrase | null;
  /** The noun of the list's last member, which its members before it count too: 80 و45 و34 حادثا. */
  readonly sharedNoun: Phrase | null;
}

/** Soit – 1,1 % et – 0,8 %: no dash stands behind these words. */
const signOpeners = new Set(['soit', 'et', 'de', 'contre', 'ou', 'puis']);

/** Cultism –99: a dash between a word and its count is no minus. */
const isDash = ({ sign, unit }: Draft, opening: string, before: string): boolean =>
  sign === -1 && unit === '1' && opening === '–' && before === 'word';

/** (- 13,5 %): behind a bracket a stroke with a space is a sign, where it could be a dash elsewhere. */
function signedInBrackets({ tokens }: Manuscript, draft: Draft): Draft {
  const sign = wordAt(tokens, draft.first - 1);
  if (isDash(draft, wordAt(tokens, draft.first), tokenAt(tokens, draft.first - 1).kind)) {
    const first = draft.first + 1;
    return { ...draft, first, start: tokenAt(tokens, first).start, sign: 0 };
  }
  const opens =
    wordAt(tokens, draft.first - 2) === '(' || (draft.unit === '%' && signOpeners.has(wordAt(tokens, draft.first - 2)));
  if (draft.sign !== 0 || !opens) return draft;
  if (!['-', '−', '–', '+'].includes(sign)) return draft;
  const first = draft.first - 1;
  return { ...draft, first, start: tokenAt(tokens, first).start, sign: sign === '+' ? 1 : -1 };
}

/** Every kept number with its surroundings. */
export function gather(manuscript: Manuscript, kept: readonly Draft[]): Candidate[] {
  const { sentenceOf, tokens } = manuscript;
  const drafts = kept.map((draft) => signedInBrackets(manuscript, draft));
  const joints = drafts.map((draft, index) => {
    const before = drafts[index - 1];
    return before === undefined ? null : jointBefore(manuscript, before, draft);
  });
  for (let index = joints.length - 1; index > 0; index -= 1) {
    if (joints[index] === 'comma') joints[index] = (joints[index + 1] ?? null) === null ? null : 'joint';
  }
  const candidates = drafts.map((draft, index): Candidate => {
    const sentence = sentenceOf[draft.first] ?? 0;
    const before = drafts[index - 1];
    const behind = drafts[index + 1];
    let from = draft.first;
    while (from > (before?.next ?? 0) && sentenceOf[from - 1] === sentence) from -= 1;
    let to = draft.next;
    while (to < Math.min(behind?.first ?? tokens.length, tokens.length) && sentenceOf[to] === sentence) to += 1;
    const listed = (joints[index] ?? null) !== null;
    return { draft, from, to, sentence, listed, noun: nounBehind(manuscript, draft, to), sharedNoun: null };
  });
  shareNouns(candidates);
  return candidates;
}

/** Nothing but a joint stands between two members that share a noun. */
const sharedGapMax = 2;

function shareNouns(candidates: Candidate[]): void {
  for (let index = candidates.length - 2; index >= 0; index -= 1) {
    const [own, next] = [candidates[index], candidates[index + 1]];
    if (own === undefined || next?.listed !== true || own.noun !== null) continue;
    if (own.draft.unit !== '1' || next.draft.unit !== '1' || next.draft.first - own.draft.next > sharedGapMax) continue;
    candidates[index] = { ...own, sharedNoun: next.noun ?? next.sharedNoun };
  }
}
