import { type Draft, tokenAt, wordAt } from '#core/numerals';
import { isFeminineVerb } from './clauses.js';
import { jointBefore } from './coordination.js';
import type { Manuscript } from './manuscript.js';
import { wordSet } from './word-sets.js';

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
  readonly noun: { readonly first: number; readonly next: number } | null;
}

const stops = wordSet(
  'و من في علي عن الي عبر خلال مقابل حيث التي الذي الذين ضمن داخل خارج بعد قبل منذ لدي بين مع حسب وفق سنه عام اي بما كما بينما فيما تم منها منهم منهن بينها بينهم ضمنها دون تفوق تفوقت يبلغان ' +
    'de d du des en a au aux dans par pour sur contre dont qui que ont a ete est sont soit et ou l le la les un une entre selon au avec grace ' +
    'of in on at by for from to with and or were was are is have had has who that which between into worth valued aged while when where within through under near against since during the a an as after before than',
);
const nounWordsMax = 5;

/** من الشيرا, de cocaïne, of cocaine: what a weight or an amount is of. */
const partitives = new Set(['من', 'de', 'd', 'des', 'du', 'of']);
/** Words that tie a further noun to a noun: titres de séjour. */
const complements = new Set(['de', 'd', 'du', 'of']);

/** How many tokens a preposition takes: d' has its apostrophe. */
const elided = (tokens: Manuscript['tokens'], at: number): number =>
  wordAt(tokens, at) === 'd' && tokenAt(tokens, at + 1).kind === 'sign' ? 2 : 1;

/** The words behind a number that name what it counts: the noun and what agrees with it. */
function nounAfter({ tokens, language, clauseOf }: Manuscript, draft: Draft, to: number): Candidate['noun'] {
  if (draft.dual === true) return { first: draft.first, next: draft.first + 1 };
  let first = draft.next;
  if (language === 'fr' && ['de', 'd'].includes(wordAt(tokens, first)) && draft.scale > 1)
    first += tokenAt(tokens, first + 1).kind === 'sign' ? 2 : 1;
  if (draft.unit !== '1' && partitives.has(wordAt(tokens, first))) first += elided(tokens, first);
  let next = first;
  if (noNouns.has(wordAt(tokens, first))) return null;
  while (next < to && next - first < nounWordsMax) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.gap.includes('\n')) break;
    const of = next > first && language !== 'ar' && complements.has(token.folded) ? elided(tokens, next) : 0;
    if (
      of > 0 &&
      tokenAt(tokens, next + of).kind === 'word' &&
      next + of < to &&
      !stops.has(wordAt(tokens, next + of))
    ) {
      next += of + 1;
      continue;
    }
    if (stops.has(token.folded)) break;
    if (
      next > first &&
      language === 'ar' &&
      (clauseOf[next] !== clauseOf[first] || isFeminineVerb(token.folded) || endsNoun.has(token.folded))
    )
      break;
    if (
      next > first &&
      language === 'ar' &&
      /^[وفبلك](?=.{3})/u.test(token.folded) &&
      !/^(?:ب|ل|ك|و|ف)(?:ا[^ل]|ط|ل)/u.test(token.folded)
    )
      break;
    next += 1;
  }
  return next > first ? { first, next } : null;
}

/** (- 13,5 %): behind a bracket a stroke with a space is a sign, where it could be a dash elsewhere. */
function signedInBrackets({ tokens }: Manuscript, draft: Draft): Draft {
  const sign = wordAt(tokens, draft.first - 1);
  if (draft.sign !== 0 || wordAt(tokens, draft.first - 2) !== '(') return draft;
  if (!['-', '−', '–', '+'].includes(sign)) return draft;
  const first = draft.first - 1;
  return { ...draft, first, start: tokenAt(tokens, first).start, sign: sign === '+' ? 1 : -1 };
}

/** Words behind a number that say what becomes of it, never what it counts. */
const endsNoun = wordSet(
  'كانوا كان تورط قيمتها قيمته دخلوا جراء اثر حسب فقط تقريبا مقارنه مما يوم لقوا قتلوا اصيبوا اوقفوا يشتبه يشكلون',
);
const noNouns = wordSet(
  'ended climbed remained involving aged worth fell rose reste restent aboutit aboutissent comparativement lors plus moins mieux grievement legerement respectivement elucidees elucides فقط تقريبا مقارنه مما',
);

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
  return drafts.map((draft, index) => {
    const sentence = sentenceOf[draft.first] ?? 0;
    const before = drafts[index - 1];
    const behind = drafts[index + 1];
    let from = draft.first;
    while (from > (before?.next ?? 0) && sentenceOf[from - 1] === sentence) from -= 1;
    let to = draft.next;
    while (to < Math.min(behind?.first ?? tokens.length, tokens.length) && sentenceOf[to] === sentence) to += 1;
    const listed = (joints[index] ?? null) !== null;
    return { draft, from, to, sentence, listed, noun: nounAfter(manuscript, draft, to) };
  });
}
