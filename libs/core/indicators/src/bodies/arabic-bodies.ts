import { askedOfWords, type Word } from '#core/words';
import { wordAsked } from '../words.js';
import {
  bodyNouns,
  bodyPeople,
  breakWords,
  constructNouns,
  domainNouns,
  looseNouns,
  namedNouns,
  noNames,
  officeAdjectives,
  officeNouns,
  rankedNouns,
} from './arabic-words.js';
import { folded, isJoined, type Page, type Span, tableOf } from './page.js';

const constructWordsMax = 5;
const nameWordsMax = 12;

const hasArticle = (word: string): boolean => word.startsWith('ال') || word.startsWith('لل');
const withoutArticle = (word: string): string => (hasArticle(word) ? word.slice(2) : word);
const isNisba = (word: string): boolean => /^ال.{2,}(?:يه|ي)$/u.test(word);

type Rank = 'body' | 'office' | 'loose';

interface Head {
  readonly rank: Rank;
  /** The noun without particles and article. */
  readonly noun: string;
  readonly isDefinite: boolean;
  /** How many letters of particles are before it. */
  readonly attached: number;
}

/** What a word is as the head of a body's name. */
const headOf = askedOfWords((asked): Head | null => {
  const { folded: word, stems } = wordAsked(asked);
  for (const stem of stems) {
    const bare = withoutArticle(stem);
    const rank = bodyNouns.has(bare)
      ? 'body'
      : officeNouns.has(bare)
        ? 'office'
        : looseNouns.has(bare) || bodyPeople.has(bare)
          ? 'loose'
          : null;
    if (rank === null) continue;
    const attached = word.length - stem.length + (stem.startsWith('لل') ? 2 : 0);
    return { rank, noun: bare, attached, isDefinite: hasArticle(stem) || word.slice(0, attached).endsWith('لل') };
  }
  return null;
});

/** Whether the name of a body may start at a word of an Arabic text. */
export const mayStartArabicBody = (word: Word): boolean => headOf(word) !== null;

/** A definite noun: one that may close a construct. */
const closes = (word: string): boolean => hasArticle(word) && word.length > 4 && !breakWords.has(word);

/** Walks over the nouns of a construct up to the definite noun or the name that closes it; null where none does. */
function endOfConstruct(page: Page, index: number, before: string): number | null {
  let last = before;
  for (let at = index; at < index + constructWordsMax && isJoined(page, at); at += 1) {
    const word = folded(page, at);
    const place = page.placeEndAt(page.words[at]?.start ?? -1);
    if (place !== null && !constructNouns.has(word)) return wordBehind(page, at, place);
    if (closes(word)) return at + 1;
    if (!constructNouns.has(word))
      return namedNouns.has(last) && (isName(word) || isVenueName(last, word)) ? endOfVenue(page, at + 1) : null;
    last = word;
  }
  return null;
}

/** An unknown word may be a name where it is no verb, number or particle. */
const isName = (word: string): boolean =>
  /^[\u0621-\u064a]{3,}$/u.test(word) && !noNames.has(word) && !/^[وفبكل]/u.test(word);

/** Behind مطار and the like stands a name whatever its first letter is. */
const venues = tableOf('مطار ميناء منفذ معبر');
const isVenueName = (last: string, word: string): boolean => venues.has(last) && word.length > 2 && !noNames.has(word);

/** برج العرب: a name may go on with one definite word. */
const endOfVenue = (page: Page, at: number): number =>
  isJoined(page, at) && venues.has(folded(page, at - 2)) && closes(folded(page, at)) ? at + 1 : at;

function wordBehind({ words }: Page, index: number, end: number): number {
  let next = index + 1;
  while ((words[next]?.start ?? Infinity) < end) next += 1;
  return next;
}

/** A closed name whose modifiers are read: what may follow depends on what it is. */
interface Closed {
  readonly from: number;
  readonly isOffice: boolean;
  readonly isFeminine: boolean;
}

/** Each takes the words of one modifier that begins at a word, and gives the word behind it. */
const modifiers: readonly ((page: Page, at: number, closed: Closed) => number | null)[] = [
  adjectiveAt,
  pairAt,
  seatAt,
  complementAt,
  conjunctAt,
];

function adjectiveAt(page: Page, at: number, { isFeminine }: Closed): number | null {
  const word = folded(page, at);
  if (!isNisba(word) && !officeAdjectives.has(word)) return null;
  return !breakWords.has(word) || (word === 'العام' && !isFeminine) ? at + 1 : null;
}

/** غير الشرعية; للتعامل مع الألغام. */
function pairAt(page: Page, at: number): number | null {
  if (!isJoined(page, at + 1) || !hasArticle(folded(page, at + 1))) return null;
  const word = folded(page, at);
  return word === 'غير' || (word === 'مع' && folded(page, at - 1) === 'للتعامل') ? at + 2 : null;
}

/** العاصمة المؤقتة عدن. */
function seatAt(page: Page, at: number): number | null {
  const end = page.placeEndAt(page.words[at]?.start ?? -1);
  return end !== null && seats.has(folded(page, at - 1)) ? wordBehind(page, at, end) : null;
}

/** للجمارك; لمكافحة المخدرات. */
function complementAt(page: Page, at: number, { isOffice }: Closed): number | null {
  const word = folded(page, at);
  if (!isOffice || !word.startsWith('ل')) return null;
  if (word.startsWith('لل')) return word.length > 4 && !breakWords.has(`ال${word.slice(2)}`) ? at + 1 : null;
  return constructNouns.has(word.slice(1)) ? endOfConstruct(page, at + 1, word.slice(1)) : null;
}

/** والضرائب; وإعادة الإدماج. */
function conjunctAt(page: Page, at: number, { isOffice, from }: Closed): number | null {
  const word = folded(page, at);
  if (!isOffice || !word.startsWith('و')) return null;
  const rest = word.slice(1);
  if (rest.startsWith('ال')) return goesOn(rest) ? at + 1 : null;
  return at > from && constructNouns.has(rest) ? endOfConstruct(page, at + 1, rest) : null;
}

/** What goes on with a name that is closed: its adjectives, a complement with لِ, a second noun with و. */
function endOfModifiers(page: Page, closed: Closed): number {
  let next = closed.from;
  while (next < closed.from + nameWordsMax && isJoined(page, next)) {
    let end: number | null = null;
    for (const modifier of modifiers) end ??= modifier(page, next, closed);
    if (end === null) return next;
    next = end;
  }
  return next;
}

/** The capital, the city: its name may follow. */
const seats = tableOf('العاصمة المؤقتة مدينة ولاية محافظة إقليم');

/** والضرائب, والجوية: a noun of the same work, or a second adjective. */
const goesOn = (word: string): boolean => domainNouns.has(withoutArticle(word)) || word.endsWith('يه');

const namesWork = (page: Page, first: number, next: number, isRanked: boolean): boolean => {
  for (let at = first; at < next; at += 1) {
    const word = folded(page, at).replace(/^و(?=ال)/u, '');
    const bare = withoutArticle(word).replace(/^ل(?=.{4})/u, '');
    if (domainNouns.has(bare) || domainNouns.has(withoutArticle(word))) return true;
    if (
      isRanked &&
      (officeAdjectives.has(word) ||
        /^ال(?:وطني|ملكي|اتحادي|قضائي|عسكري|جهوي|اقليمي|جمركي|بحري|مروري|جنائي|عدلي|دولي)ه?$/u.test(word))
    )
      return true;
  }
  return false;
};

/** The name of a body that begins at a word of an Arabic text, by its grammar: a head noun and what agrees with it. */
export function arabicBodyAt(page: Page, index: number): Span | null {
  const head = headAt(page, index);
  if (head === null || !bodyPeople.has(head.noun)) return head === null ? null : nameOf(page, index, head);
  const behind = isJoined(page, index + 1) ? headAt(page, index + 1) : null;
  return behind === null || bodyPeople.has(behind.noun) ? null : nameOf(page, index + 1, behind);
}

function headAt({ words }: Page, index: number): Head | null {
  const word = words[index];
  return word?.kind === 'word' ? headOf(word.word) : null;
}

function nameOf(page: Page, index: number, head: Head): Span | null {
  if (!mayHead(page, index, head)) return null;
  const closed = head.isDefinite ? index + 1 : endOfConstruct(page, index + 1, head.noun);
  if (closed === null || isDistrict(page, index, closed, head)) return null;
  const next = endOfModifiers(page, {
    from: closed,
    isOffice: head.rank !== 'body',
    isFeminine: head.noun.endsWith('ه'),
  });
  const isAlone = next === index + 1;
  const isRanked = rankedNouns.has(head.noun);
  if (head.rank === 'loose' && !namesWork(page, index + 1, next, isRanked)) return null;
  return head.rank === 'office' && isAlone ? null : { first: index, next, attached: head.attached };
}

/** مديرية المخا: in Yemen a directorate with the name of a place behind it, and no work of its own, is a district. */
function isDistrict(page: Page, index: number, closed: number, { noun, isDefinite }: Head): boolean {
  if (noun !== 'مديريه' || isDefinite || closed !== index + 2) return false;
  const isPlace = page.placeEndAt(page.words[index + 1]?.start ?? -1) !== null;
  return isPlace || !hasArticle(folded(page, index + 1));
}

/** اللواء شرطة عبد الله is a general of the police. */
const ranks = tableOf('لواء اللواء عميد العميد عقيد العقيد مقدم المقدم رائد الرائد نقيب النقيب فريق الفريق ضابط مفوض');

/** "Security" and "province" head a body's name in some phrases only: الأمن العام, ولاية أمن فاس. */
function mayHead(page: Page, index: number, { noun, isDefinite }: Head): boolean {
  if (noun === 'امن') return isDefinite;
  if (noun === 'شرطه' && ranks.has(folded(page, index - 1))) return false;
  return noun !== 'ولايه' || folded(page, index + 1) === 'امن';
}
