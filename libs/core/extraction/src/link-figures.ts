import { wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import { isWord, type Manuscript, wordSet } from './manuscript.js';

/** Which figures a figure is a part of, and which one it is measured against. */
export interface Links {
  readonly partOf: number | null;
  readonly comparedTo: number | null;
  /** Whether it is the earlier level of a comparison. */
  readonly earlier: boolean;
}

const parts = wordSet('منها منهم منهن بينها بينهم بينهن ضمنها ضمنهم ضمنهن dont lesquels lesquelles including');
const against = wordSet('مقابل عوض مقارنه قياسا contre against versus compared rapport');
const reach = 5;

function before({ tokens }: Manuscript, { draft, from }: Candidate, words: ReadonlySet<string>): boolean {
  return tokens.slice(Math.max(from, draft.first - reach), draft.first).some((token) => isWord(token, words));
}

function behind({ tokens }: Manuscript, { draft, to }: Candidate, words: ReadonlySet<string>): boolean {
  return tokens.slice(draft.next, Math.min(to, draft.next + 3)).some((token) => isWord(token, words));
}

/** Whether only a joint stands between a figure's noun and the next number: a list goes on. */
function continuesList({ tokens, text }: Manuscript, last: Candidate, candidate: Candidate): boolean {
  const between = tokens.slice(last.noun?.next ?? last.draft.next, candidate.draft.first);
  const joined =
    text.slice(tokens[candidate.draft.first]?.start ?? 0, candidate.draft.start).startsWith('و') ||
    ['و', 'et', 'and'].includes(between.at(-1)?.folded ?? '');
  return joined && !between.some((token) => isWord(token, wordSet('كما اضافه')));
}

const was = wordSet('كان كانت تكن');
const afterWords = wordSet('بعد بعدما');

/** بعد أن كان 97.204, (-0,3 %, après 220 060), بفارق 33 عن 301: what it was before. */
function isAfter({ tokens }: Manuscript, { draft, from, sentence }: Candidate, last: Candidate): boolean {
  if (last.sentence !== sentence) return false;
  const previous = tokens[draft.first - 1];
  if (['après', 'apres'].includes(previous?.folded ?? '')) return true;
  if (previous?.folded === 'عن' && draft.qualifier === 'exact' && ['%', 'pp', '1', 'kg'].includes(last.draft.unit))
    return isWord(tokens[last.draft.first - 1], changes) || isWord(tokens[last.draft.first - 2], changes);
  const clause = tokens.slice(Math.max(from, draft.first - 6), draft.first);
  if (isWord(previous, wordSet('بعد'))) return true;
  return clause.some((token) => isWord(token, afterWords)) && clause.some((token) => isWord(token, was));
}
const changes = wordSet('زياده ارتفاع انخفاض تراجع فارق قدرها بلغ نسبته تتجاوز ناقص');

const fromWords = new Set(['من', 'de', 'from']);
const toWords = new Set(['الي', 'a', 'to']);
const moves = wordSet(
  'ارتفع ارتفعت تراجع تراجعت انخفض انخفضت انتقل انتقلت لينتقل رفع passe passant ramene ramenee progresse recule edged up rose fell moved cut dropped gagne قفز استجابه',
);
const moveReach = 12;

/** ارتفع من 400 إلى 454: the first number is the earlier level. A range without a verb of change is none. */
function isFromTo({ tokens }: Manuscript, { draft, from, sentence }: Candidate, next: Candidate): boolean {
  if (next.sentence !== sentence || next.draft.unit !== draft.unit) return false;
  if (!fromWords.has(wordAt(tokens, draft.first - 1)) || !toWords.has(wordAt(tokens, next.draft.first - 1)))
    return false;
  return tokens.slice(Math.max(from, draft.first - moveReach), draft.first).some((token) => isWord(token, moves));
}

/** up from 729,300; to 51,240 from 49,270. */
function isUpFrom(
  { tokens, language }: Manuscript,
  { draft, sentence }: Candidate,
  last: Candidate | undefined,
): boolean {
  if (language !== 'en' || last?.sentence !== sentence || wordAt(tokens, draft.first - 1) !== 'from') return false;
  return ['up', 'down'].includes(wordAt(tokens, draft.first - 2)) || draft.first - last.draft.next <= 3;
}

/** Links the figures of a text by the words between them. */
export function linkFigures(manuscript: Manuscript, candidates: readonly Candidate[]): Links[] {
  const links: Links[] = [];
  let whole: number | null = null;
  let forward: number | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const last = candidates[index - 1];
    const lastLinks = links[index - 1];
    const sameSentence = last?.sentence === candidate.sentence;
    const part = before(manuscript, candidate, parts) || behind(manuscript, candidate, wordSet('منها منهم منهن of'));
    const listed =
      last !== undefined &&
      (lastLinks?.partOf ?? null) !== null &&
      sameSentence &&
      continuesList(manuscript, last, candidate);
    const next = candidates[index + 1];
    const from = next !== undefined && isFromTo(manuscript, candidate, next);
    const after = last !== undefined && isAfter(manuscript, candidate, last);
    const earlier =
      after ||
      (before(manuscript, candidate, against) && last !== undefined) ||
      isUpFrom(manuscript, candidate, last) ||
      from;
    const partOf = (part || listed) && !earlier ? (lastLinks?.partOf ?? (sameSentence ? whole : null) ?? whole) : null;
    links.push({
      partOf: partOf === index ? null : partOf,
      comparedTo: forward === index - 1 ? forward : null,
      earlier,
    });
    if (from) forward = index;
    else if (earlier && lastLinks !== undefined) links[index - 1] = { ...lastLinks, comparedTo: index };
    if (partOf === null && !earlier && candidate.draft.unit !== '%') whole = index;
  }
  return links;
}
