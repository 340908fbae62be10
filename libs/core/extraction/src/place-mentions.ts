import { type FoundPlace, places } from '#core/indicators';
import { type Token, tokenAt, wordAt } from '#core/words';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

/** A place that a text names, by tokens. */
export interface PlaceMention extends Omit<FoundPlace, 'code'> {
  /** The gazetteer's code; null for a place that only its noun tells. */
  readonly code: string | null;
  /** Tokens that it takes. */
  readonly first: number;
  readonly next: number;
  readonly sentence: number;
}

/** Units that are part of the name as newsrooms write it: ولاية وهران, province de Larache. */
const unitNouns = wordSet('اقليم عماله province wilaya prefecture governorate county');
/** Venues that are named after the place they are at, or by a name of their own. */
const venueNouns = wordSet('معبر منفذ ميناء مطار مرفا مخيم port aeroport airport crossing');
const boundaries = wordSet('معبر منفذ ميناء مطار مرفا مخيم');
/** Words that are a country's name only behind a preposition: مبلغ مالي is a sum of money. */
const homographs = new Set(['مالي', 'النيجر']);
const beforeHomographs = wordSet('في من الي دوله جمهوريه');

/** The token that holds an offset, by halving. */
export function tokenIndexAt({ tokens }: Manuscript, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** بنية جديدة is new, not in الجديدة: a name with the article is not that name without it. */
function lacksArticle({ code, exact }: FoundPlace): boolean {
  const name = places.get(code)?.names.ar ?? '';
  return /^[\u0600-\u06ff]/u.test(exact) && name.startsWith('ال') && !/^(?:ال|لل)/u.test(exact) && !name.includes(' ');
}

/** Every place of the text that is a part of the country or another country, in order, as widely as the text names it. */
export function placeMentions(manuscript: Manuscript, found: readonly FoundPlace[], from: number): PlaceMention[] {
  const { tokens, country } = manuscript;
  const known = found
    .filter((place) => place.start >= from && place.code !== country && !lacksArticle(place))
    .map((place) => mentionOf(manuscript, place))
    .filter(({ first }) => !homographs.has(wordAt(tokens, first)) || isWord(tokens[first - 1], beforeHomographs))
    .map((mention) => widen(manuscript, mention));
  const taken = new Set(
    known.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, at) => first + at)),
  );
  const others = unknownMentions(manuscript, taken, from);
  if (others.length === 0) return known;
  const all = [...known, ...others].sort((one, other) => one.start - other.start);
  return all.map((mention, index) => ({ ...mention, area: areaBehind(mention, all[index + 1]) }));
}

/** مطار برج العرب بالإسكندرية: an unknown place lies in the one that stands right behind it. */
function areaBehind({ code, area, next }: PlaceMention, behind: PlaceMention | undefined): string {
  return code === null && behind !== undefined && behind.code !== null && behind.first === next ? behind.area : area;
}

function mentionOf(manuscript: Manuscript, place: FoundPlace): PlaceMention {
  const first = tokenIndexAt(manuscript, place.start);
  let next = first;
  while ((manuscript.tokens[next]?.start ?? Infinity) < place.end) next += 1;
  return { ...place, first, next, sentence: manuscript.sentenceOf[first] ?? 0 };
}

/** Takes in the noun of a unit or a venue before a name, and the unit behind it: Nogales, Arizona. */
function widen(manuscript: Manuscript, mention: PlaceMention): PlaceMention {
  const { tokens, text } = manuscript;
  const { first } = mention;
  const joint = ['de', 'du', 'd', 'of', "'"].includes(wordAt(tokens, first - 1)) ? 1 : 0;
  const elided = wordAt(tokens, first - 1) === "'" ? 2 : joint;
  const at = first - 1 - elided;
  const head = tokens[at];
  if (head === undefined || !(isWord(head, unitNouns) || isWord(head, venueNouns)))
    return townBefore(manuscript, mention);
  const start = head.start + attachedLength(head);
  return { ...mention, start, first: at, exact: text.slice(start, mention.end) };
}

/** How many letters of particles stand before the noun of a unit or a venue: وبميناء has two. */
function attachedLength({ folded }: Token): number {
  const length = [0, 1, 2].find(
    (letters) => unitNouns.has(folded.slice(letters)) || venueNouns.has(folded.slice(letters)),
  );
  return length ?? 0;
}

const townPrepositions = wordSet('in at near a');
const townWordsMax = 3;

/** In Nogales, Arizona: a town that no table has, before the unit that holds it. */
function townBefore({ tokens, text, language }: Manuscript, mention: PlaceMention): PlaceMention {
  const isUnit = mention.code === mention.area && mention.area.includes('-');
  if (language === 'ar' || !isUnit || wordAt(tokens, mention.first - 1) !== ',') return mention;
  let first = mention.first - 1;
  while (first > mention.first - 1 - townWordsMax && isName(text, tokens[first - 1])) first -= 1;
  const head = tokens[first];
  const isTown =
    head !== undefined &&
    first < mention.first - 1 &&
    (isWord(tokens[first - 1], townPrepositions) || opensSentence(tokens, first));
  return isTown
    ? { ...mention, first, start: head.start, exact: text.slice(head.start, mention.end), code: null }
    : mention;
}

const isName = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !notNames.has(token.folded) &&
  !townPrepositions.has(token.folded) &&
  /^\p{Lu}\p{L}+/u.test(text.slice(token.start, token.end));

const opensSentence = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || ['.', '!', '?'].includes(wordAt(tokens, index - 1)) || tokens[index]?.gap.includes('\n') === true;

const prepositions = wordSet('in at near off a');
const townNouns = wordSet('مدينه بلده قريه');
const nameTokensMax = 4;
const notNames = wordSet(
  'total addition fact particular all response contrast july january february march april may june august september october november december monday tuesday wednesday thursday friday saturday sunday the ce cette noel',
);

/** Places that no table has, told by their noun (معبر نصيب) or, in Latin letters, by the preposition that opens a sentence (À Kidira, …). */
function unknownMentions(manuscript: Manuscript, taken: ReadonlySet<number>, from: number): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let index = 0; index < manuscript.tokens.length; index += 1) {
    const token = tokenAt(manuscript.tokens, index);
    if (token.kind !== 'word' || token.start < from || taken.has(index)) continue;
    const mention =
      manuscript.language === 'ar'
        ? (capitalAt(manuscript, index, taken) ?? venueAt(manuscript, index, taken))
        : openingAt(manuscript, index, taken);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function unknown(manuscript: Manuscript, first: number, next: number, skipped: number): PlaceMention | null {
  const { tokens, text, sentenceOf, country } = manuscript;
  const [head, last] = [tokens[first], tokens[next - 1]];
  if (head === undefined || last === undefined || country === null) return null;
  const start = head.start + skipped;
  const exact = text.slice(start, last.end);
  return { code: null, area: country, exact, start, end: last.end, first, next, sentence: sentenceOf[first] ?? 0 };
}

/** Names that go on with a second word: رأس اجدير, برج العرب. */
const compoundHeads = wordSet(
  'راس برج دير عين باب بير ام ابو ابي بني سيدي تل جبل وادي خان كفر بيت حمام قصر سوق الشيخ الملك الامير شرم مرسي بور نهر سد ذو',
);
const words = /^[\u0621-\u064a]{3,}$/u;
const noVenueNames = wordSet('الذي التي ثم قد في علي من الي عن تم كان بعد قبل خلال حيث');

/** معبر نصيب, مطار حمد الدولي; بلدة كذا is named without its noun. */
function venueAt(manuscript: Manuscript, index: number, taken: ReadonlySet<number>): PlaceMention | null {
  const { tokens } = manuscript;
  const head = tokens[index];
  const isVenue = isWord(head, boundaries);
  if (head === undefined || (!isVenue && !isWord(head, townNouns)) || head.folded.includes('ال')) return null;
  const name = tokens[index + 1];
  if (name?.gap !== ' ' || taken.has(index + 1) || !words.test(name.folded) || noVenueNames.has(name.folded))
    return null;
  let next = index + (compoundHeads.has(name.folded) && tokens[index + 2]?.gap === ' ' ? 3 : 2);
  while (next < index + nameTokensMax && tokens[next]?.gap === ' ' && isQualifier(tokens[next])) next += 1;
  return isVenue
    ? unknown(manuscript, index, next, attachedLength(head))
    : unknown(manuscript, index + 1, index + 2, 0);
}

/** The unit that a country's capital is or lies in, where its newsrooms say "the capital" for it. */
const capitals: ReadonlyMap<string, string> = new Map(
  'JO-AM DZ-16 TN-11 EG-C SY-DI IQ-BG LB-BA KW-KU SA-01 LY-TB SD-KH YE-SA OM-MA QA-DA BH-13 MR-13 MA-04'
    .split(' ')
    .map((code) => [code.slice(0, 2), code]),
);

/** العاصمة by itself; before a name or an adjective it only says what that is. */
function capitalAt(manuscript: Manuscript, index: number, taken: ReadonlySet<number>): PlaceMention | null {
  const { tokens, country } = manuscript;
  const code = capitals.get(country ?? '');
  const token = tokens[index];
  const particles = /^([وف]?[بل]?)العاصمه$/u.exec(token?.folded ?? '')?.[1];
  if (code === undefined || particles === undefined || taken.has(index + 1) || isQualifier(tokens[index + 1]))
    return null;
  const mention = unknown(manuscript, index, index + 1, particles.length);
  return mention === null ? null : { ...mention, code, area: code };
}

const isQualifier = (token: Token | undefined): boolean => /^ال.{2,}(?:ي|يه)$/u.test(token?.folded ?? '');

/** À Kidira, les douanes …; In Sokoto, police … */
function openingAt(manuscript: Manuscript, index: number, taken: ReadonlySet<number>): PlaceMention | null {
  const { tokens, text, openings, sentenceOf } = manuscript;
  const isOpening = openings[sentenceOf[index] ?? 0] === index - 1 && prepositions.has(wordAt(tokens, index - 1));
  if (!isOpening || !isName(text, tokens[index]) || notNames.has(wordAt(tokens, index))) return null;
  let next = index + 1;
  while (
    next < index + nameTokensMax &&
    (isName(text, tokens[next]) || wordAt(tokens, next) === '-') &&
    !taken.has(next)
  )
    next += 1;
  return [',', '،'].includes(wordAt(tokens, next)) ? unknown(manuscript, index, next, 0) : null;
}
