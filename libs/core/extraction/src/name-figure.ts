import { normalisePhrase } from '#core/contracts';
import { tokenAt, wordAt } from '#core/numerals';
import {
  findIndicator,
  findInstitutions,
  findPlaces,
  impliedInstitution,
  places,
  institutions,
  type FoundIndicator,
  type FoundPlace,
} from '#core/indicators';
import type { Candidate } from './candidate.js';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

interface Located {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly exact: string;
}

/** What a figure counts, where and by whom, as the text writes it and by the catalogues' codes. */
export interface Naming {
  readonly item: string | null;
  readonly indicator: FoundIndicator | null;
  readonly place: string | null;
  readonly placeCode: string | null;
  readonly area: string | null;
  readonly institution: string | null;
  readonly institutionCode: string | null;
}

const venues = wordSet('مركز بمركز الاصدار centre center centres');
const population = wordSet('عدد مجموع حصيله nombre number total');
const placeTokensMax = 14;
const leadTokensMax = 6;
const carriedLeadTokensMax = 20;
const itemWordsMax = 6;

/** بنية جديدة is new, not in الجديدة: a name with the article is not that name without it. */
function lacksArticle({ code, exact }: FoundPlace): boolean {
  const name = places.get(code)?.names.ar ?? '';
  return /^[\u0600-\u06ff]/u.test(exact) && name.startsWith('ال') && !/^(?:ال|لل)/u.test(exact) && !name.includes(' ');
}

/** People and cases are counted in every text, of one thing here and of another there. */
const everydayHeads = wordSet(
  'شخص شخصا اشخاص قضيه قضايا حاله حالات عمليه عمليات موظف موظفا personne personnes affaire affaires cas people persons cases officers',
);

/** The first word of a noun phrase, folded, when it tells what is counted. */
function headOf(item: string | null): string | null {
  const [head = ''] = normalisePhrase(item ?? '').split(' ');
  return head === '' || everydayHeads.has(head) ? null : head;
}

/** Names figures by their words; reads the names of places and institutions once for the whole text. */
export class Namer {
  private readonly places: readonly FoundPlace[];
  private readonly bodies: readonly Located[];
  private readonly spokenOf = new Map<string, FoundIndicator & { readonly item: string }>();
  private readonly firstLocal: Located | null;
  private readonly placesIn: ReadonlyMap<number, FoundPlace[]>;
  private readonly bodiesIn: ReadonlyMap<number, Located[]>;

  constructor(private readonly manuscript: Manuscript) {
    this.bodies = findInstitutions(manuscript.text, manuscript.country);
    this.places = findPlaces(manuscript.text, manuscript.country).filter(
      (found) => found.code !== manuscript.country && !lacksArticle(found),
    );
    this.firstLocal = this.bodies.find(({ code }) => this.isLocal(code)) ?? this.bodies[0] ?? null;
    const inBodies = this.bySentence(this.bodies);
    this.placesIn = this.bySentence(this.places);
    this.bodiesIn = inBodies;
  }

  /** The token that holds an offset, by halving. */
  private indexAt(offset: number): number {
    const { tokens } = this.manuscript;
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private bySentence<Found extends Located>(list: readonly Found[]): Map<number, Found[]> {
    return Map.groupBy(list, ({ start }) => this.manuscript.sentenceOf[this.indexAt(start)] ?? 0);
  }

  /**
   * @param last the naming of the figure before it in its sentence
   * @param whole the naming of the figure that this one is a part of, or of the one whose noun it carries
   */
  name(candidate: Candidate, whole: Naming | null, last: Naming | null, unit: string): Naming {
    const { noun } = candidate;
    const item = noun === null ? (this.governing(candidate) ?? whole?.item ?? null) : this.slice(noun.first, noun.next);
    const place = this.placeOf(candidate);
    const body = this.bodyOf(candidate);
    const indicator = this.indicatorOf(candidate, item, whole, unit, last) ?? this.recall(candidate, item, unit);
    this.remember(item, unit, indicator);
    const implied = indicator === null ? null : impliedInstitution(indicator.indicator, this.manuscript.country);
    return {
      item,
      indicator,
      place: place?.exact ?? null,
      placeCode: place?.code ?? null,
      area: place === null || this.isVenue(place) ? this.manuscript.country : place.area,
      institution: body?.exact ?? null,
      institutionCode: body?.code ?? implied,
    };
  }

  /**
   * A card of which nothing is said is the card that the text has spoken of: the last of its head noun, in its unit. Its own
   * clause may narrow it down further.
   */
  private recall(candidate: Candidate, item: string | null, unit: string): FoundIndicator | null {
    const head = headOf(item);
    const known = head === null ? undefined : this.spokenOf.get(`${head} ${unit}`);
    if (known === undefined) return null;
    const own = findIndicator({ item: `${known.item} ${item ?? ''}`, context: this.clauseOf(candidate), unit });
    return { indicator: known.indicator, breakdown: { ...known.breakdown, ...own?.breakdown } };
  }

  private remember(item: string | null, unit: string, found: FoundIndicator | null): void {
    const head = headOf(item);
    if (head !== null && item !== null && found !== null) this.spokenOf.set(`${head} ${unit}`, { ...found, item });
  }

  private slice(first: number, next: number): string {
    const { tokens, text } = this.manuscript;
    return text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  }

  /** عدد السجناء بلغ 103.118: the noun stands before its number. */
  private governing({ from, draft }: Candidate): string | null {
    const { tokens } = this.manuscript;
    for (let index = draft.first - 1; index >= from; index -= 1) {
      if (!isWord(tokens[index], population)) continue;
      let next = index + 1;
      while (next < draft.first && next - index <= itemWordsMax && tokenAt(tokens, next).kind === 'word') next += 1;
      return next > index + 1 ? this.slice(index + 1, next) : null;
    }
    return null;
  }

  private indicatorOf(
    candidate: Candidate,
    item: string | null,
    whole: Naming | null,
    unit: string,
    last: Naming | null,
  ): FoundIndicator | null {
    const clause = this.clauseOf(candidate);
    const own = item === null ? null : findIndicator({ item, context: clause, unit });
    const inherited = whole?.indicator ?? null;
    if (inherited !== null && (own === null || own.indicator === inherited.indicator || candidate.noun === null)) {
      const added = own ?? findIndicator({ item: whole?.item ?? '', context: clause, unit });
      return { indicator: inherited.indicator, breakdown: { ...inherited.breakdown, ...added?.breakdown } };
    }
    if (own !== null) return own;
    const sentence = this.sentenceOf(candidate);
    return (
      findIndicator({ item: item ?? clause, context: `${(whole ?? last)?.item ?? ''} ${clause}`, unit }) ??
      (item === null ? null : findIndicator({ item, context: sentence, unit }))
    );
  }

  /** The words around a figure, up to the stops before and behind it and never into another figure. */
  private clauseOf({ draft, from, to }: Candidate): string {
    const { tokens } = this.manuscript;
    const stop = (index: number): boolean =>
      tokenAt(tokens, index).kind === 'sign' && /[،,;؛:()]/u.test(wordAt(tokens, index));
    let first = draft.first;
    while (first > from && !stop(first - 1)) first -= 1;
    let next = draft.next;
    while (next < to && !stop(next)) next += 1;
    return `${this.slice(first, draft.first)} ${this.slice(draft.next, next)}`;
  }

  private sentenceOf({ from, to }: Candidate): string {
    return this.slice(from, to);
  }

  private placeOf({ draft, from, to, noun, sentence }: Candidate): FoundPlace | null {
    const { tokens } = this.manuscript;
    const last = tokens[Math.min(to, draft.next + placeTokensMax) - 1]?.end ?? draft.end;
    const stop = tokens.slice(draft.next, to).find(({ kind, folded }) => kind === 'sign' && /[،,;؛]/u.test(folded));
    const limit = Math.min(last, stop?.start ?? Infinity);
    const here = this.placesIn.get(sentence) ?? [];
    const behind = here.find(({ start, end }) => start >= draft.end && end <= limit);
    if (behind !== undefined && !this.isOrigin(behind)) return behind;
    // A number whose noun went before is tied to its sentence's subject: celui de Marrakech en a sorti 1 192 383.
    const reach = noun === null ? carriedLeadTokensMax : leadTokensMax;
    const leadFrom = tokens[Math.max(from, draft.first - reach)]?.start ?? 0;
    const lead = here.filter(({ start, end }) => start >= leadFrom && end <= draft.start).at(-1);
    return lead === undefined || this.isOrigin(lead) ? null : lead;
  }

  /** An issuing centre is where the work was done; the report still speaks of the whole country. */
  private isVenue({ start }: FoundPlace): boolean {
    const index = this.indexAt(start);
    return [1, 2, 3, 4, 5, 6, 7].some((back) => isWord(this.manuscript.tokens[index - back], venues));
  }

  private isOrigin({ start, end }: FoundPlace): boolean {
    const here = this.bodiesIn.get(this.manuscript.sentenceOf[this.indexAt(start)] ?? 0) ?? [];
    return here.some((body) => start >= body.start && end <= body.end);
  }

  /** The body named last before the figure in its sentence, else the first that the text names. */
  private bodyOf({ draft, sentence }: Candidate): Located | null {
    const near = (this.bodiesIn.get(sentence) ?? []).filter(
      ({ code, start }) => start < draft.start && this.isLocal(code),
    );
    return near.at(-1) ?? this.firstLocal;
  }

  private isLocal(code: string): boolean {
    const country = institutions.get(code)?.country ?? null;
    return country === null || country === this.manuscript.country;
  }
}
