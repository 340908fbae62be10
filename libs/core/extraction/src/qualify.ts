import type { Qualifier } from '#core/contracts';
import type { Candidate } from './candidate.js';
import { beforeBound } from './coordination.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

/** How a value is bounded, by which rule, and from which token to before which. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly rule: string;
  readonly first: number;
  readonly next: number;
}

const rangeOpeners = wordSet('بين entre between');
const fromWords = wordSet('من de from');
const toWords = new Set(['الي', 'a', 'to', '-', '–', 'voire', 'او']);
const andWords = new Set(['و', 'et', 'and', 'ب']);

const verbReach = 7;
const verbBounds: readonly {
  readonly words: ReadonlySet<string>;
  readonly plain: Qualifier | null;
  readonly denied: Qualifier;
}[] = [
  {
    words: wordSet('تجاوز تجاوزت يتجاوز تتجاوز يتعدي تتعدي تتعد يتعد تخطي تخطت يتخطي تتخطي'),
    plain: 'more_than',
    denied: 'at_most',
  },
  { words: wordSet('فاق فاقت يفوق تفوق يزيد تزيد'), plain: 'more_than', denied: 'at_most' },
  { words: wordSet('ناهز ناهزت يناهز تناهز قارب قاربت يقارب تقارب'), plain: 'about', denied: 'about' },
  { words: wordSet('يقل تقل'), plain: null, denied: 'at_least' },
];
const denials = wordSet('لا لم لن');

/** Tells of every figure how the text bounds it: beside the number, by a range, or by the verb of its clause. */
export function qualifyFigures(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  links: readonly Links[],
): Qualified[] {
  const qualified = candidates.map(({ draft }): Qualified => ({
    qualifier: draft.qualifier,
    rule: 'words beside the number',
    first: beforeBound(manuscript, draft) + 1,
    next: draft.first,
  }));
  for (const [index, candidate] of candidates.entries()) {
    const own = qualified[index];
    const next = candidates[index + 1];
    if (own === undefined) continue;
    if (links[index]?.comparison?.rule === 'more or less than it was')
      qualified[index] = { ...own, qualifier: 'exact', rule: 'compared, not bounded' };
    else if (own.qualifier === 'exact')
      qualified[index] = verbBound(manuscript, candidate, qualified[index - 1]) ?? own;
    if (next === undefined || qualified[index]?.qualifier !== 'exact' || next.draft.qualifier !== 'exact') continue;
    if (!isRange(manuscript, candidate, next) || links[index + 1]?.comparedTo === index) continue;
    qualified[index] = { ...own, qualifier: 'at_least', rule: 'lower end of a range' };
    qualified[index + 1] = {
      qualifier: 'at_most',
      rule: 'upper end of a range',
      first: next.draft.first - 1,
      next: next.draft.first,
    };
  }
  return qualified;
}

/** ما بين 25 و30, 10 إلى 15, between 310 and 330: nothing but the joint stands between the ends. */
function isRange({ tokens, text }: Manuscript, { draft, sentence }: Candidate, next: Candidate): boolean {
  if (next.sentence !== sentence || next.draft.sign !== 0 || draft.sign !== 0) return false;
  if (draft.unit !== next.draft.unit && draft.unit !== '1') return false;
  const between = tokens.slice(draft.next, next.draft.first);
  const attached = text.slice(tokens[next.draft.first]?.start ?? 0, next.draft.start).startsWith('و');
  if (between.length > 2 || (between.length === 0 && !attached)) return false;
  const joint = between[0]?.folded ?? 'و';
  if (toWords.has(joint))
    return between.length === 1 && (draft.digits || isWord(tokens[draft.first - 1], fromWords) || joint !== 'او');
  return (andWords.has(joint) || attached) && isWord(tokens[draft.first - 1], rangeOpeners);
}

/** وتجاوزت قيمة المسروقات 3 ملايين: the verb of the clause bounds the number that ends it. A list shares it. */
function verbBound(
  manuscript: Manuscript,
  { draft, from, listed, noun }: Candidate,
  last: Qualified | undefined,
): Qualified | null {
  const { tokens, clauseOf, language } = manuscript;
  if (language !== 'ar' || draft.unit === 'x') return null;
  if (listed && noun === null && last?.rule === 'verb of the clause') return last;
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - verbReach); at -= 1) {
    if (clauseOf[at] !== clauseOf[draft.first]) return null;
    const bound = verbBounds.find(({ words }) => isWord(tokens[at], words));
    if (bound === undefined) continue;
    const denied = isWord(tokens[at - 1], denials);
    const qualifier = denied ? bound.denied : bound.plain;
    if (qualifier === null) return null;
    return {
      qualifier,
      rule: 'verb of the clause',
      first: denied ? at - 1 : at,
      next: at + 1,
    };
  }
  return null;
}
