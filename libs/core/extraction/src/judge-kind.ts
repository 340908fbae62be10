import { tokenAt, wordAt } from '#core/numerals';
import type { FigureKind } from '#core/contracts';
import type { Candidate } from './candidate.js';
import { isWord, type Manuscript, wordSet } from './manuscript.js';

const up = wordSet(
  'زياده ارتفاع ارتفع ارتفعت زاد زادت ترتفع وترتفع تحسن نمو تطور ربح ربحا صعود hausse augmentation augmente augmentent progresse progression bond gagne gagnent supplementaires up rose rises rise risen increase increased more improvement gain climbed grew growth bonde evoluent',
);
const down = wordSet(
  'انخفاض انخفض انخفضت تراجع تراجعت تقليص خفض تقلص انحسار هبوط نقص اقل baisse baisses recul reculent recule repli diminution diminue chute chutent moins down fell fall falls fallen drop dropped below fewer less cut decrease decreased dropped',
);
const changeNouns = wordSet(
  'زياده ارتفاع انخفاض تراجع فارق تحسن بتغير تغير hausse baisse recul progression augmentation repli increase rise gain improvement drop fall decrease bond',
);
const levelPrepositions = new Set(['الي', 'في', 'to', 'a', 'حدود']);
const rateNouns = wordSet('معدل معدلات نسبه نسب taux rate occupancy حصه share');
const namedRates = wordSet('معدل زجر الزجر اكتظاظ الاكتظاظ تنفيذ taux rate occupancy نجح');
const goalWords = wordSet('تهدف تخطط تتوقع vise wants plans aims');
const targetWords = wordSet(
  'يرتقب تخطط تعتزم افق تهدف يهدف تراهن سيعبا objectif prevoit plans aims wants target promised  hopes خصص programme_',
);

/** What a value says and, for a change, which way it goes. */
export interface Judged {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
}

interface Cue {
  readonly sign: -1 | 1 | 0;
  readonly noun: boolean;
  readonly distance: number;
}

/** Tells levels, changes, shares, rates and goals apart by the words of the figure's clause. */
export function judgeKind(manuscript: Manuscript, candidate: Candidate): Judged {
  const judged = judgeValue(manuscript, candidate);
  const change = judged.kind === 'change' || judged.kind === 'change_percent' || judged.kind === 'rate';
  if (inSentence(manuscript, candidate, change ? goalWords : targetWords)) return { ...judged, kind: 'target' };
  if (judged.kind === 'level' && !judged.unit.includes('/') && inClause(manuscript, candidate, dailyWords))
    return { ...judged, kind: 'rate', unit: judged.unit === '1' ? '/d' : `${judged.unit}/d` };
  return judged;
}

const dailyWords = wordSet('يوميا يوميه daily quotidien quotidienne');
const perWords = wordSet('لكل per par');

function judgeValue(manuscript: Manuscript, candidate: Candidate): Judged {
  const { draft } = candidate;
  const cue = changeCue(manuscript, candidate);
  const signed = (size: number): number => (draft.sign === -1 || (draft.sign === 0 && cue?.sign === -1) ? -size : size);
  const base = { value: draft.value, unit: draft.unit };
  if (draft.unit === 'pp') return { ...base, kind: 'change', value: signed(draft.value) };
  if (draft.unit === 'x') return { ...base, kind: 'change' };
  if (draft.unit.includes('/') && draft.unit !== 'km/h') return { ...base, kind: 'rate' };
  if (draft.unit === '%') return { ...base, ...judgePercent(manuscript, candidate, cue, signed) };
  if (draft.sign !== 0) return { ...base, kind: 'change', value: signed(draft.value) };
  if (cue?.noun === true && cue.distance <= 4) return { ...base, kind: 'change', value: signed(draft.value) };
  if (behind(manuscript, candidate, perWords)) return { ...base, kind: 'rate' };
  if (behind(manuscript, candidate, wordSet('fewer moins supplementaires')))
    return {
      ...base,
      kind: 'change',
      value: behind(manuscript, candidate, wordSet('fewer moins')) ? -draft.value : draft.value,
    };
  return { ...base, kind: 'level' };
}

function judgePercent(
  manuscript: Manuscript,
  candidate: Candidate,
  cue: Cue | null,
  signed: (size: number) => number,
): { kind: FigureKind; value: number } {
  const { draft } = candidate;
  if (draft.form === 'fraction' && cue?.noun !== true) return { kind: 'share', value: draft.value };
  if (draft.sign !== 0) return { kind: 'change_percent', value: signed(draft.value) };
  if (behind(manuscript, candidate, wordSet('more fewer less moins below above')))
    return {
      kind: 'change_percent',
      value: behind(manuscript, candidate, wordSet('fewer less moins below')) ? -draft.value : draft.value,
    };
  const to = levelPrepositions.has(previousWord(manuscript, candidate));
  if (cue !== null && (!to || cue.noun)) return { kind: 'change_percent', value: signed(draft.value) };
  if (inClause(manuscript, candidate, namedRates) || (to && inClause(manuscript, candidate, rateNouns)))
    return { kind: 'rate', value: draft.value };
  return { kind: 'share', value: draft.value };
}

const previousWord = ({ tokens }: Manuscript, { draft }: Candidate): string => wordAt(tokens, draft.first - 1);

/** The nearest word of change before the number, after the figure before it; a stop parts clauses. */
function changeCue({ tokens }: Manuscript, { draft, from }: Candidate): Cue | null {
  const boundStart = draft.bound?.start ?? draft.start;
  for (let index = draft.first - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.start >= boundStart || (token.folded === 'up' && wordAt(tokens, index - 1) === 'make')) continue;
    const noun = isWord(token, changeNouns);
    if (isWord(token, down)) return { sign: -1, noun, distance: draft.first - index };
    if (isWord(token, up)) return { sign: 1, noun, distance: draft.first - index };
    if (noun) return { sign: 0, noun, distance: draft.first - index };
  }
  return null;
}

function behind({ tokens }: Manuscript, { draft, to }: Candidate, words: ReadonlySet<string>): boolean {
  for (let index = draft.next; index < Math.min(to, draft.next + 3); index += 1) {
    if (tokenAt(tokens, index).kind === 'sign') return false;
    if (isWord(tokens[index], words)) return true;
  }
  return false;
}

function inClause({ tokens }: Manuscript, { from, draft }: Candidate, words: ReadonlySet<string>): boolean {
  return tokens.slice(from, draft.first).some((token) => isWord(token, words));
}

function inSentence(manuscript: Manuscript, { draft, sentence }: Candidate, words: ReadonlySet<string>): boolean {
  for (let index = draft.first - 1; index >= 0 && manuscript.sentenceOf[index] === sentence; index -= 1) {
    if (isWord(manuscript.tokens[index], words)) return true;
  }
  return false;
}
