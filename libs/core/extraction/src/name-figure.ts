import { normalisePhrase } from '#core/contracts';
import {
  canMeasure,
  cuesAmong,
  findCuedIndicator,
  type FoundIndicator,
  isNamedRate,
  type ReadText,
} from '#core/indicators';
import { memoOfWords, tokenAt, wordAt } from '#core/words';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import type { Manuscript } from './manuscript.js';
import { down, up } from './kind-words.js';
import type { Phrase } from './noun-behind.js';
import { isSameNoun, subjectOf } from './subject-phrase.js';
import { isWord, wordSet } from './word-sets.js';

/** What a figure counts, as the text writes it and by the catalogue's code, and by which rules. */
export interface Naming {
  readonly item: string | null;
  readonly itemRule: string;
  /** The tokens of the item where it was read beside this figure. */
  readonly itemAt: Phrase | null;
  /** The tokens of the item wherever it was read. */
  readonly words: Phrase | null;
  readonly indicator: FoundIndicator | null;
  readonly indicatorRule: string;
}

const stops = wordSet('، , ; ؛ : ( )');
const population = wordSet('عدد مجموع حصيله اعداد nombre number total');
const itemWordsMax = 6;
const openers = wordSet('de des d of the les');
/** Prepositions and verbs that stand between what is counted and its number. */
const ends = wordSet(
  'ب since until when despite because من منذ الي عن علي خلال سنه عام بلغ بلغت يبلغ تبلغ وصل وصلت سجل ناهز تجاوز تجاوزت حوالي مقابل ' +
    'est sont a ete en pour par tombe tombent atteint atteignent passe passent remonte remontent depuis au aux s ' +
    'is was were are has had to from at in by reached stood hit',
);
/** Heads of the names of rates, where the head comes first. */
const rates = wordSet('taux معدل');
const moving = wordSet('انخفاضا ارتفاعا تراجعا زياده بنسبه');

const conjunctions = new Set(['and', 'et', 'while', 'tandis']);

/** People and cases are counted in every text, of one thing here and of another there. */
const everydayHeads = wordSet(
  'شخص شخصا اشخاص قضيه قضايا حاله حالات عمليه عمليات موظف موظفا personne personnes affaire affaires cas people persons cases officers',
);

/** Nouns that say of everything that it was counted. */
const generics = wordSet(
  'قضيه قضايا حاله حالات عمليه عمليات cas affaires affaire faits dossiers cases incidents offences crimes',
);

const normaliseHead = memoOfWords((written: string): string => normalisePhrase(written).split(' ')[0] ?? '');

/** The first word of a noun phrase, folded, when it tells what is counted. */
function headOf(item: string | null): string | null {
  const head = normaliseHead(item?.split(' ', 1)[0] ?? '');
  return head === '' || everydayHeads.has(head) ? null : head;
}

const ruleOf = (phrase: Phrase, subject: Phrase | null, { sharedNoun }: Candidate): string =>
  phrase === subject
    ? 'subject of its verb'
    : phrase === sharedNoun
      ? 'noun of the last of its list'
      : 'noun before the number';

type Item = Pick<Naming, 'item' | 'itemRule' | 'itemAt' | 'words'>;

/** Names figures by their words. */
export class Namer {
  private readonly spokenOf = new Map<string, FoundIndicator & { readonly words: Phrase | null }>();

  constructor(private readonly manuscript: Manuscript) {}

  /**
   * @param whole the naming of the figure that this one is a part of, or of the one whose noun it carries
   * @param last the naming of the figure before it in its sentence
   */
  name(candidate: Candidate, judged: Judged, whole: Naming | null, last: Naming | null): Naming {
    const item = this.itemOf(candidate, whole, judged);
    const found = this.indicatorOf(candidate, item, judged, whole, last) ?? this.recall(candidate, item, judged);
    this.remember(item, judged.unit, found?.indicator ?? null);
    return { ...item, indicator: found?.indicator ?? null, indicatorRule: found?.rule ?? 'no cue of the catalogue' };
  }

  private itemOf(candidate: Candidate, whole: Naming | null, judged: Judged): Item {
    const { noun } = candidate;
    const { kind, unit } = judged;
    const subject = this.subjectOf(candidate, judged);
    if (noun !== null && subject === null)
      return { item: this.itemText(candidate, noun), itemRule: 'noun behind the number', itemAt: noun, words: noun };
    const rate = kind === 'rate' && unit === '%' ? this.rateBefore(candidate) : null;
    const governing = rate ?? subject ?? this.governing(candidate) ?? candidate.sharedNoun;
    if (governing !== null)
      return {
        item: this.itemText(candidate, governing),
        itemRule: ruleOf(governing, subject, candidate),
        itemAt: governing,
        words: governing,
      };
    const words = whole?.words ?? null;
    return { item: whole?.item ?? null, itemRule: 'noun of the figure it depends on', itemAt: null, words };
  }

  /** The subject of its verb, where no noun stands behind the number or that noun only says it again. */
  private subjectOf(candidate: Candidate, judged: Judged): Phrase | null {
    const { noun } = candidate;
    if (noun !== null && noun.next - noun.first > 1) return null;
    const subject = subjectOf(this.manuscript, candidate, judged);
    if (noun === null || subject === null || this.isGeneric(noun)) return subject;
    const [own, other] = [wordAt(this.manuscript.tokens, noun.first), wordAt(this.manuscript.tokens, subject.first)];
    return this.manuscript.language === 'ar' && subject.next - subject.first > 1 && isSameNoun(own, other)
      ? subject
      : null;
  }

  /** Whether the noun behind a number only says that it is cases: which ones its subject tells. */
  private isGeneric({ first, next }: Phrase): boolean {
    return next - first === 1 && isWord(this.manuscript.tokens[first], generics);
  }

  /**
   * A card of which nothing is said is the card that the text has spoken of: the last of its head noun, in its unit. Its own
   * clause may narrow it down further.
   */
  private recall(
    candidate: Candidate,
    { item, words }: Item,
    { unit, kind }: Judged,
  ): { indicator: FoundIndicator; rule: string } | null {
    const head = headOf(item);
    const known = head === null ? undefined : this.spokenOf.get(`${head} ${unit}`);
    if (known === undefined) return null;
    const own = findCuedIndicator({
      ...{ item: this.cuesIn(known.words, words), context: this.cuesIn(...this.clauseOf(candidate)) },
      ...{ unit, kind },
    });
    const indicator = { indicator: known.indicator, breakdown: { ...known.breakdown, ...own?.breakdown } };
    return { indicator, rule: 'as the text has spoken of that noun' };
  }

  private remember({ item, words }: Item, unit: string, found: FoundIndicator | null): void {
    const head = headOf(item);
    if (head !== null && found !== null) this.spokenOf.set(`${head} ${unit}`, { ...found, words });
  }

  private cuesIn(...phrases: readonly (Phrase | null)[]): ReadText {
    return cuesAmong(this.manuscript.tokens, phrases);
  }

  /** The phrase as written, without the particles that its first word has before it: والمخالفات, ومروحيتان. */
  private itemText({ draft }: Candidate, { first, next }: Phrase): string {
    const { text, tokens } = this.manuscript;
    const start = first === draft.first ? draft.start : tokenAt(tokens, first).start;
    return text.slice(start, tokenAt(tokens, next - 1).end).replace(/^[وفبك](?=ال..)/u, '');
  }

  /** عدد السجناء بلغ 103.118: the noun stands before its number. */
  private governing({ from, draft }: Candidate): { first: number; next: number } | null {
    const { tokens } = this.manuscript;
    for (let index = draft.first - 1; index >= from; index -= 1) {
      if (!isWord(tokens[index], population)) continue;
      let first = index + 1;
      while (first < draft.first && openers.has(wordAt(tokens, first))) first += 1;
      let next = first;
      while (next < draft.first && next - index <= itemWordsMax && this.holdsNoun(first, next)) next += 1;
      return next > first ? { first, next } : null;
    }
    return null;
  }

  /** Le taux d'élucidation atteint 78 %, معدل الزجر بلغ 93: a rate is called by its name. */
  private rateBefore({ from, draft }: Candidate): { first: number; next: number } | null {
    const { tokens } = this.manuscript;
    for (let index = draft.first - 1; index >= from; index -= 1) {
      if (!isWord(tokens[index], rates)) continue;
      let next = index + 1;
      while (next < draft.first && next - index <= itemWordsMax && this.continuesRate(index, next)) next += 1;
      return next > index + 1 ? { first: index, next } : null;
    }
    return null;
  }

  private continuesRate(first: number, at: number): boolean {
    const { tokens } = this.manuscript;
    return (wordAt(tokens, at) === "'" && wordAt(tokens, at - 1) === 'd') || this.holdsNoun(first, at);
  }

  /** Whether a token goes on with a noun phrase: what says when, whence or how it moved ends it. */
  private holdsNoun(first: number, at: number): boolean {
    const { tokens } = this.manuscript;
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || ends.has(token.folded)) return false;
    return at === first || !(isWord(token, up) || isWord(token, down) || moving.has(token.folded));
  }

  private indicatorOf(
    candidate: Candidate,
    { words, itemAt }: Pick<Naming, 'words' | 'itemAt'>,
    { unit, kind }: Judged,
    whole: Naming | null,
    last: Naming | null,
  ): { indicator: FoundIndicator; rule: string } | null {
    const around = this.clauseOf(candidate);
    const clause = this.cuesIn(...around);
    const item = words === null ? null : this.cuesIn(words);
    const find = (counted: ReadText, context: ReadText) => findCuedIndicator({ item: counted, context, unit, kind });
    const own = item === null ? null : find(item, clause);
    const known = whole?.indicator ?? null;
    // What its own sentence names by a phrase of its own is not what the figure before it counted.
    const isNewSubject = itemAt !== null && candidate.noun === null && itemAt.next - itemAt.first > 1;
    const isOwnRate = own !== null && isNamedRate(own.indicator, unit, kind);
    const inherited = known !== null && canMeasure(known.indicator, unit, kind) && !isOwnRate ? known : null;
    const isInherited = own === null ? !isNewSubject : own.indicator === inherited?.indicator || itemAt === null;
    if (inherited !== null && isInherited) {
      const added = own ?? find(this.cuesIn(whole?.words ?? null), clause);
      const breakdown = { ...inherited.breakdown, ...added?.breakdown };
      return { indicator: { indicator: inherited.indicator, breakdown }, rule: 'as the figure it depends on' };
    }
    if (own !== null) return { indicator: own, rule: 'cue in its clause' };
    const near = find(item ?? clause, this.cuesIn((whole ?? last)?.words ?? null, ...around));
    if (near !== null) return { indicator: near, rule: 'cue with the noun before it' };
    const wide = item === null ? null : find(item, this.cuesIn({ first: candidate.from, next: candidate.to }));
    return wide === null ? null : { indicator: wide, rule: 'cue in its sentence' };
  }

  /** The words around a figure, up to the stops before and behind it and never into another figure. */
  private clauseOf({ draft, from, to }: Candidate): readonly Phrase[] {
    const { tokens } = this.manuscript;
    let first = draft.first;
    while (first > from && !isWord(tokens[first - 1], stops)) first -= 1;
    let next = draft.next;
    // Behind a percentage a conjunction opens what the next figure is about: homicide down 14 % and robbery down 12 %.
    const isRelative = draft.unit === '%' || draft.unit === 'pp';
    while (next < to && !isWord(tokens[next], stops) && !(isRelative && conjunctions.has(wordAt(tokens, next))))
      next += 1;
    return [
      { first, next: draft.first },
      { first: draft.next, next },
    ];
  }
}
