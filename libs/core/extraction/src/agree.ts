import type { Candidate } from './candidate.js';
import { isStep, type Judged } from './change-cue.js';
import { defaultRules } from './judge-kind.js';
import { moves } from './earlier-level.js';
import type { Links } from './links.js';
import { currencyOf, wordAt } from '#core/numerals';
import { nearestAhead } from './goal-scan.js';
import { meansOfPlan } from './plan-means.js';
import type { Manuscript } from './manuscript.js';
import { isWord, nounSet, unionOf, wordSet } from './word-sets.js';

const isChange = ({ kind }: Judged): boolean => kind === 'change' || kind === 'change_percent';

/** A number without unit and noun that takes the unit of another: 486 tonnes, contre 602 en 2022. */
function takesUnit(
  { draft, noun }: Candidate,
  judged: Judged,
  other: Candidate | undefined,
  otherJudged: Judged | undefined,
): boolean {
  if (judged.unit !== '1' || draft.form !== 'amount' || other === undefined || otherJudged === undefined) return false;
  if (noun !== null || otherJudged.unit === '1' || isChange(otherJudged)) return false;
  // 15 400 inmates are no percentage, whatever rate stands beside them.
  if (otherJudged.unit === '%' && draft.value > listedPercentMax) return false;
  return !['pp', 'x'].includes(otherJudged.unit) && !otherJudged.unit.endsWith('/d');
}

function carryUnit(candidates: readonly Candidate[], judgements: Judged[], index: number, other: number | null): void {
  const [candidate, judged] = [candidates[index], judgements[index]];
  if (candidate === undefined || judged === undefined || other === null) return;
  const [source, sourceJudged] = [candidates[other], judgements[other]];
  if (!takesUnit(candidate, judged, source, sourceJudged) || source === undefined || sourceJudged === undefined) return;
  judgements[index] = {
    ...sourceJudged,
    value: candidate.draft.value * source.draft.factor,
    rule: 'unit of its list or comparison',
    at: null,
  };
}

const billion = 1_000_000_000;
/** How many sentences back the money may have been named. */
const moneySentencesMax = 2;

const million = 1_000_000;
/** What is told in money, so that millions without a noun are of it. */
const moneyWords = unionOf(
  nounSet('قيمه مبلغ مبالغ مداخيل مدخول ايرادات عائدات خسائر غرامات ميزانيه رسوم تعويضات كلفه تكلفه'),
  wordSet(
    'قيمتها قيمته خسائرها ميزانيتها كلفتها valeur montant montants penalites recettes amendes droits prejudice prejudices depenses budget pertes cout couts rapporte rapportent encaisse encaisses facture ' +
      'worth value valued revenue revenues fines cost costs costing losses damage budget proceeds collected takings',
  ),
);

/**
 * The target is fixed at 1.5 billion: billions of which nothing is said are of the money that was spoken of. So are millions behind
 * a word of money: les pénalités se chiffrent à 236 millions; where no money was named before, it is the country's.
 */
function carryMoney(manuscript: Manuscript, candidates: readonly Candidate[], judgements: Judged[]): void {
  let money: { readonly unit: string; readonly sentence: number } | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const { draft, noun, sentence } = candidate;
    const judged = judgements[index];
    if (judged === undefined) continue;
    if (/^[A-Z]{3}$/u.test(judged.unit)) money = { unit: judged.unit, sentence };
    else if (judged.unit === '1' && noun === null && draft.scale >= million) {
      const near = money !== null && sentence - money.sentence <= moneySentencesMax ? money.unit : null;
      const told = nearestAhead(manuscript, candidate, (at) => isWord(manuscript.tokens[at], moneyWords)) !== null;
      const unit = told
        ? (near ?? money?.unit ?? currencyOf(manuscript.country))
        : draft.scale >= billion
          ? near
          : null;
      if (unit !== null) judgements[index] = { ...judged, unit };
    }
  }
}

/** Money and percentages that a list gives once, for its first or its last member. */
function shareListUnits(manuscript: Manuscript, candidates: readonly Candidate[], judgements: Judged[]): void {
  for (let index = candidates.length - 1; index > 0; index -= 1) {
    if (
      candidates[index]?.listed === true &&
      judgements[index]?.unit === '%' &&
      followsDirectly(manuscript, candidates[index - 1])
    )
      takeChange(candidates, judgements, index - 1, index);
  }
  for (let index = 1; index < candidates.length; index += 1) {
    const candidate = candidates[index];
    if (candidate?.sentence !== candidates[index - 1]?.sentence || candidate === undefined) continue;
    const last = judgements[index - 1];
    const isFraction = candidates[index - 1]?.draft.form === 'fraction';
    if (last?.unit === '%' && last.kind === 'share' && !isFraction && isGapped(manuscript, candidate))
      carryUnit(candidates, judgements, index, index - 1);
  }
}

/** The unit of a list's last member holds for the one before it, be it a share or a change. */
function takeChange(candidates: readonly Candidate[], judgements: Judged[], index: number, other: number): void {
  const [candidate, judged, source] = [candidates[index], judgements[index], judgements[other]];
  if (candidate === undefined || judged?.unit !== '1' || candidate.draft.form !== 'amount' || source === undefined)
    return;
  if (candidate.noun !== null || candidate.draft.scale > 1 || candidate.draft.value > listedPercentMax) return;
  if (judged.kind === 'change') judgements[index] = { ...judged, kind: 'change_percent', unit: '%' };
  else
    judgements[index] = {
      ...source,
      value: candidate.draft.value,
      rule: defaultRules.has(judged.rule) ? 'plain percentage' : source.rule,
    };
}

/** A number that shares the percent sign of its list is no larger. */
const listedPercentMax = 1_000;

const followsDirectly = ({ tokens }: Manuscript, candidate: Candidate | undefined): boolean =>
  candidate !== undefined &&
  ['و', ',', '،', 'et', 'and'].some((joint) => wordAt(tokens, candidate.draft.next).startsWith(joint));

/** شكل العنف الزوجي 56 في المائة، والعنف الرقمي 9: the number ends its clause, right behind a noun. */
function isGapped({ tokens }: Manuscript, { draft, noun, from }: Candidate): boolean {
  if (noun !== null || draft.first - from > gapTokensMax || draft.value > 100) return false;
  const [before, after] = [tokens[draft.first - 1], tokens[draft.next]];
  return before?.kind === 'word' && (after === undefined || after.kind === 'sign' || after.gap.includes('\n'));
}
const gapTokensMax = 7;

/** Members of one list say the same kind of thing, and so do the two levels of a comparison. */
function agreeWith(judged: Judged, other: Judged): Judged {
  if (judged.unit !== other.unit || !defaultRules.has(judged.rule) || judged.kind === other.kind) return judged;
  if (other.kind === 'level') return judged;
  const falls = isChange(other) && other.value < 0;
  return {
    ...judged,
    kind: other.kind,
    value: falls ? -Math.abs(judged.value) : judged.value,
    rule: `as in its list: ${other.rule}`,
    at: other.at,
  };
}

/** Lets lists and comparisons agree in unit and kind. */
export function agreeKinds(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  links: readonly Links[],
  judged: readonly Judged[],
): Judged[] {
  const judgements = [...judged];
  shareListUnits(manuscript, candidates, judgements);
  carryMoney(manuscript, candidates, judgements);
  for (const index of judgements.keys()) {
    const link = links[index];
    const other = link?.later ?? null;
    if (link?.earlier === true) carryUnit(candidates, judgements, index, other);
    if (link?.comparedTo !== null && link?.earlier === false) carryUnit(candidates, judgements, index, link.comparedTo);
  }
  for (const index of judgements.keys()) {
    const [own, last] = [judgements[index], judgements[index - 1]];
    if (own === undefined) continue;
    if (last !== undefined && isFurtherStep(manuscript, candidates, index, own, last))
      judgements[index] = agreeWith(own.rule === 'fraction' ? { ...own, rule: 'plain percentage' } : own, last);
    if (last?.kind === 'change_percent' && isRangeEnd(manuscript, candidates, index))
      judgements[index] = agreeWith(own, last);
    const end = judgements[index + 1];
    if (links[index]?.later === index + 1 && end?.unit === own.unit && !isChange(own))
      judgements[index + 1] = agreeWith(end, own);
    if (
      candidates[index]?.listed === true &&
      links[index]?.part?.rule !== 'part of' &&
      last !== undefined &&
      agreesInList(candidates, index, last) &&
      !(isChange(last) && hasOwnVerb(manuscript, candidates[index]))
    )
      judgements[index] = agreeWith(own, last);
    if (links[index - 1]?.comparison?.rule === 'more or less than it was')
      judgements[index] = stepFromLevel(own, candidates[index - 1]);
    if (links[index]?.earlier === true) judgements[index] = agreeWithLevel(judgements, links, index);
    const whole = judgements[links[index]?.partOf ?? -1];
    if (whole?.kind === 'target' && own.kind === 'level')
      judgements[index] = { ...own, kind: 'target', rule: 'part of a goal', at: whole.at };
    judgeStart(manuscript, candidates, judgements, index);
    const means = meansOfPlan(manuscript, candidates, judgements, index);
    const planned = judgements[index];
    if (means !== null && planned !== undefined)
      judgements[index] = { ...planned, kind: 'target', rule: 'means of a plan', at: means };
  }
  return judgements;
}

/** En hausse de 13 % à 35 %: the upper end changes as the lower one does. */
function isRangeEnd({ tokens }: Manuscript, candidates: readonly Candidate[], index: number): boolean {
  const [last, own] = [candidates[index - 1]?.draft, candidates[index]?.draft];
  if (last === undefined || own === undefined || own.first - last.next !== 1) return false;
  return ['a', 'to', 'الي', '-', '–'].includes(wordAt(tokens, last.next));
}

/** To cut the backlog of 134,000 to zero: what the goal starts from is the level of today. */
function judgeStart(
  { tokens }: Manuscript,
  candidates: readonly Candidate[],
  judgements: Judged[],
  index: number,
): void {
  const [start, end] = [candidates[index - 1], candidates[index]];
  const [own, goal] = [judgements[index - 1], judgements[index]];
  if (start === undefined || end === undefined || own?.kind !== 'target' || goal?.kind !== 'target') return;
  const from = ['of', 'from', 'de', 'من'].includes(wordAt(tokens, start.draft.first - 1));
  const to = ['to', 'a', 'الي'].includes(wordAt(tokens, end.draft.first - 1));
  const moved = tokens
    .slice(Math.max(0, start.draft.first - moveReach), start.draft.first)
    .some((token) => isWord(token, moves));
  if (from && to && moved && own.unit === goal.unit)
    judgements[index - 1] = { ...own, kind: own.unit === '%' ? 'rate' : 'level', rule: 'where a goal starts' };
}

/** Accidents rose by 11.9 %, deaths by 9.4 %: the verb holds for what goes on with the same preposition. */
function isFurtherStep(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  index: number,
  own: Judged,
  last: Judged,
): boolean {
  const [before, candidate] = [candidates[index - 1], candidates[index]];
  if (before === undefined || candidate === undefined) return false;
  const { clauseOf } = manuscript;
  // تراجعت الحوادث ب15 حادثا والوفيات ب10 حالات: so does the verb of a count.
  const counts = own.rule === 'plain amount' && last.rule === 'verb of change by' && own.unit === last.unit;
  if (counts) return clauseOf[before.draft.first] === clauseOf[candidate.draft.first] && isStep(manuscript, candidate);
  if (own.unit !== '%' || last.kind !== 'change_percent') return false;
  return (
    clauseOf[before.draft.first] === clauseOf[candidate.draft.first] &&
    isStep(manuscript, candidate) &&
    (isStep(manuscript, before) || manuscript.language === 'en')
  );
}

/** أكثر من 119.457 المسجلة في 2023 بعشرة في المائة: the percentage says by how much. */
function stepFromLevel(judged: Judged, level: Candidate | undefined): Judged {
  if (judged.unit !== '%' || !defaultRules.has(judged.rule)) return judged;
  const value = level?.draft.qualifier === 'less_than' ? -judged.value : judged.value;
  return { ...judged, value, kind: 'change_percent', rule: 'more or less than it was' };
}

const moveReach = 8;

/** A count with a noun of its own is no rise because the count before it was; percentages of one list are alike. */
function agreesInList(candidates: readonly Candidate[], index: number, last: Judged): boolean {
  return last.unit === '%' || last.kind === 'target' || candidates[index]?.noun === null;
}

/** Deux de moins qu'en 2024, et 263 ont été blessées: the subject of its own verb is no change because the one before it was. */
const hasOwnVerb = ({ tokens }: Manuscript, candidate: Candidate | undefined): boolean =>
  candidate !== undefined && ownVerbs.has(wordAt(tokens, candidate.draft.next));
const ownVerbs = new Set(['ont', 'sont', 'etaient', 'ete', 'were', 'are', 'have', 'had', 'was']);

/** An earlier level is a level, whatever words of change stand before it; its pair says of what kind. */
function agreeWithLevel(judgements: readonly Judged[], links: readonly Links[], index: number): Judged {
  const own = judgements[index];
  const later = judgements[links[index]?.later ?? -1];
  if (own === undefined) throw new RangeError('no such figure');
  const size = Math.abs(own.value);
  if (later?.unit === own.unit && !isChange(later) && later.kind !== 'target')
    return { ...own, kind: later.kind, value: size, rule: 'earlier level', at: links[index]?.comparison?.at ?? null };
  if (own.kind === 'target' && later?.kind === 'target')
    return { ...own, kind: own.unit === '%' ? 'rate' : 'level', rule: 'where a goal starts' };
  if (!isChange(own)) return own;
  return {
    ...own,
    kind: own.unit === '%' ? 'share' : 'level',
    value: size,
    rule: 'earlier level',
    at: links[index]?.comparison?.at ?? null,
  };
}
