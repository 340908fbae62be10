import { memoOfWords, wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import { isSameNoun } from './subject-phrase.js';
import { isWord, wordSet } from './word-sets.js';

/** Nouns by which a text speaks of the same thing again: 96 affaires … 58 % des dossiers. */
const synonyms = [
  'mort morts deces tue tues victime victimes killed deaths death dead fatalities killings killing homicide homicides murder murders قتيل قتيلا قتلي وفاه وفيات ضحيه ضحايا متوفي',
  'cas affaire affaires dossier dossiers fait faits infraction infractions delit delits crime crimes offence offences case cases complaint complaints plainte plaintes incident incidents reports قضيه قضايا جريمه جرائم حاله حالات ملف ملفات بلاغ بلاغا بلاغات شكايه شكايات',
  'accident accidents sinistre sinistres crash crashes collision collisions حادث حادثا حوادث حادثه',
  'detenu detenus prisonnier prisonniers inmate inmates prisoner prisoners prevenus effectif سجين سجينا سجناء نزيل نزيلا نزلاء معتقل معتقلا معتقلين',
  'personne personnes individu individus suspect suspects people persons arrested detained held شخص شخصا اشخاص متهم متهما متهمين مشتبه موقوف موقوفا موقوفين',
  'sortie sorties intervention interventions تدخل تدخلا تدخلات',
].map((line) => wordSet(line));

const stemLength = 5;
/** Latin nouns in two numbers have their beginning in common. */
const stemOf = memoOfWords((word: string): string => word.replace(/(?:es|s|x)$/u, '').slice(0, stemLength));
const nounLengthMin = 3;

/** Whether two tokens are the same noun, in whatever number, or nouns that stand for the same. */
export function isSameThing({ tokens, language }: Manuscript, one: number, other: number): boolean {
  const [first, second] = [wordAt(tokens, one), wordAt(tokens, other)];
  if (first.length < nounLengthMin || second.length < nounLengthMin) return false;
  if (language === 'ar' ? isSameNoun(first, second) : stemOf(first) === stemOf(second)) return true;
  return synonyms.some((set) => isWord(tokens[one], set) && isWord(tokens[other], set));
}

/** So many figures back a whole may stand, and so many words of its phrase or before it may name it. */
const wholeReach = 24;
const topicReach = 8;
const adjacentMax = 2;
const phraseWordsMax = 3;
const subjectReach = 10;

const capacities = wordSet('capacity capacite capacites طاقه طاقتها طاقته الطاقه');

/** Finds the level of a text that a later figure is a part of. */
export class Wholes {
  constructor(
    private readonly manuscript: Manuscript,
    private readonly candidates: readonly Candidate[],
    private readonly judgements: readonly Judged[],
    private readonly links: readonly Links[],
  ) {}

  /** The last level before a figure, whatever it counts: what منهم and of them point to. */
  last(index: number): number | null {
    const sentence = this.candidates[index]?.sentence ?? 0;
    for (let at = index - 1; at >= Math.max(0, index - wholeReach); at -= 1) {
      if (sentence - (this.candidates[at]?.sentence ?? 0) > 1) return null;
      if (this.isLevel(at)) return at;
    }
    return null;
  }

  /** The largest level of a noun before a figure: what the text counts of it in all; none that is smaller than its part. */
  ofNoun(index: number, noun: number): number | null {
    const own = this.judgements[index];
    let largest: number | null = null;
    for (let at = index - 1; at >= Math.max(0, index - wholeReach); at -= 1) {
      const whole = this.judgements[at];
      if (own === undefined || whole === undefined || !this.isLevel(at)) continue;
      if (own.unit !== '%' && (whole.unit !== own.unit || whole.value <= own.value)) continue;
      if (this.links[at]?.partOf !== null || (this.judgements[largest ?? -1]?.value ?? 0) >= whole.value) continue;
      if (this.isOf(at, noun)) largest = at;
    }
    return largest;
  }

  /** The figure right before another, where nothing but a comma and the words that tie them stands between; null where it is smaller. */
  adjacent(index: number, tie: number): number | null {
    const [own, last, before] = [this.judgements[index], this.judgements[index - 1], this.candidates[index - 1]];
    if (own === undefined || last === undefined || before?.sentence !== this.candidates[index]?.sentence) return null;
    if (before === undefined || !this.isLevel(index - 1) || (own.unit !== '%' && last.unit !== own.unit)) return null;
    const end = Math.max(before.draft.next, before.noun?.next ?? 0);
    return tie - end <= adjacentMax && (own.unit === '%' || last.value >= own.value) ? index - 1 : null;
  }

  /** What a text speaks of in sum, behind its parts: the last level that is compared with another, or the last that is no part. */
  topic(index: number, spokenOf: number | null): number | null {
    for (let at = index - 1; at >= Math.max(0, index - topicReach); at -= 1)
      if (this.isLevel(at) && this.links[at]?.partOf === null && this.links[at]?.comparedTo !== null) return at;
    return spokenOf;
  }

  private isLevel(at: number): boolean {
    const judged = this.judgements[at];
    return judged?.kind === 'level' && judged.unit !== '%' && this.links[at]?.earlier !== true;
  }

  /** Whether a figure counts what a noun names: by the phrase behind it, or by the words before it where none stands there. */
  isOf(at: number, noun: number): boolean {
    const { manuscript } = this;
    const candidate = this.candidates[at];
    if (candidate === undefined) return false;
    const phrase = candidate.noun ?? candidate.sharedNoun;
    if (phrase !== null) {
      for (let word = phrase.first; word < Math.min(phrase.next, phrase.first + phraseWordsMax); word += 1)
        if (isSameThing(manuscript, noun, word)) return true;
      return false;
    }
    const { draft, from } = candidate;
    const last = this.candidates[at - 1];
    // The noun behind the figure before it is that one's.
    const start = Math.max(from, last?.noun?.next ?? 0, draft.first - subjectReach);
    for (let word = draft.first - 1; word >= start; word -= 1) {
      if (isWord(manuscript.tokens[word], capacities)) return false;
      if (isSameThing(manuscript, noun, word)) return true;
    }
    return false;
  }
}

/** So many figures behind a whole its parts may begin, and so many parts there are at most. */
const partsGapMax = 4;
const partsMax = 12;
/** Smaller numbers add up by chance. */
const sumMin = 12;

/** For each figure that is one of several in a row whose sum is exactly a level before them: that level. */
export function wholesBySum(candidates: readonly Candidate[], judgements: readonly Judged[]): Map<number, number> {
  const wholes = new Map<number, number>();
  for (let whole = 0; whole < candidates.length; whole += 1) {
    const judged = judgements[whole];
    if (judged?.kind !== 'level' || judged.unit !== '1' || judged.value < sumMin) continue;
    for (let first = whole + 1; first <= whole + partsGapMax; first += 1) {
      const parts = partsFrom(candidates, judgements, whole, first);
      if (parts === null || wholes.has(first)) continue;
      for (const part of parts) wholes.set(part, whole);
      break;
    }
  }
  return wholes;
}

function partsFrom(
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  whole: number,
  first: number,
): number[] | null {
  const total = judgements[whole]?.value ?? 0;
  const sentence = candidates[whole]?.sentence ?? 0;
  const parts: number[] = [];
  let sum = 0;
  for (let at = first; at < candidates.length && at < first + partsMax && sum < total; at += 1) {
    const judged = judgements[at];
    if ((candidates[at]?.sentence ?? 0) - sentence > 2) return null;
    if (judged?.unit === '%') continue;
    if (judged?.kind !== 'level' || judged.unit !== '1') return null;
    sum += judged.value;
    parts.push(at);
  }
  return sum === total && parts.length > 1 ? parts : null;
}
