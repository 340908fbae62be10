import { normalisePhrase } from '#core/contracts';
import { type Token, tokensOf } from '#core/words';
import type { Place } from './catalogue.js';
import { type FoundName, type Match, PhraseFinder } from './phrase-finder.js';
import { places } from './places.js';

/** A place that a text names, with the area that holds it. */
export interface FoundPlace extends FoundName {
  readonly area: string;
}

/** One name of a place, with what a text must show before it is read as that. */
interface PlaceName {
  readonly place: Place;
  readonly hasArticle: boolean;
  readonly isOneWord: boolean;
  readonly needs: 'nothing' | 'preposition' | 'noun';
}

function namesOf(place: Place): (readonly [string, PlaceName])[] {
  const names = new Set([...Object.values(place.names), ...(place.aliases ?? [])]);
  return [...names].map((name) => {
    const needs = place.commonNames?.includes(name)
      ? 'noun'
      : place.doubtfulNames?.includes(name)
        ? 'preposition'
        : 'nothing';
    return [name, { place, hasArticle: name.startsWith('ال'), isOneWord: !/[\s-]/u.test(name), needs }];
  });
}

/** No place runs on over a comma: "Fès, Meknès" are two cities, Fès-Meknès is a region. */
const finder = new PhraseFinder([...places.values()].flatMap(namesOf), /[.!?؟،,;؛:\n()]/u);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(normalisePhrase));
const prepositions = wordSet(
  'في من إلى الى نحو بين عبر قرب ضواحي à a de du des d en au aux vers depuis dans entre in at from near to of around outside into across between and et',
);
const placeNouns = wordSet(
  'مدينة بمدينة لمدينة ومدينة إقليم بإقليم وإقليم عمالة بعمالة جهة بجهة ولاية بولاية محافظة بمحافظة ومحافظة إمارة بإمارة منطقة بمنطقة جماعة بجماعة قضاء بلدية ببلدية ' +
    'ميناء بميناء مطار بمطار سجن بسجن شاطئ بشاطئ دولة بدولة جمهورية معتمدية بمعتمدية قرية بقرية بلدة ببلدة أمن مقاطعة بمقاطعة ' +
    'ville province préfecture région wilaya gouvernorat commune département canton port aéroport prison état île ' +
    'city province region governorate county state town island emirate republic',
);
/** "Dans la Loire", "dans les Landes": French departments keep their article behind the preposition. */
const articles = wordSet('la les le l');
const small = wordSet('de du des d of the la le l');
/** A street, a quarter or a stadium has the name of a place and is somewhere else. */
const namesakes = wordSet(
  'شارع بشارع زنقة بزنقة زقاق حي بحي ملعب بملعب ساحة بساحة مستشفى فندق جريدة صحيفة نادي رجاء وداد اتحاد مولودية دوار ' +
    'rue avenue boulevard place quartier stade hôtel street avenue road square stadium hotel',
);

/**
 * The places that a text names, in order, countries among them.
 * Words that are also names ("الجديدة", "Nice", "مالي") count only behind a preposition or the noun of a place.
 * @param tokens the text's tokens, when the caller has them
 * @param country of the newsroom: of two places with one name its own is meant, "عمان" is Amman in Jordan
 */
export function findPlaces(
  text: string,
  country: string | null = null,
  tokens: readonly Token[] = tokensOf(text),
): FoundPlace[] {
  let [lastEnd, nextEnd] = [-1, -1];
  const found = finder.find(
    { text, tokens },
    {
      accepts: (match) => {
        // Several names may begin at one word, so the end of one counts only once the text has passed it.
        if (match.start >= nextEnd) lastEnd = nextEnd;
        const accepted =
          (match.named.place.isDomestic !== true || match.named.place.country === country) &&
          isWritten(match) &&
          !isNamesake(match) &&
          (isListed(text, lastEnd, match) || hasSupport(match, isStranger(match, country)));
        if (accepted) nextEnd = match.end;
        return accepted;
      },
      prefers: ({ named }) => named.place.country === country,
    },
  );
  return found.map(({ named: { place }, exact, start, end: last }) => ({
    ...{ code: place.code, exact, start, end: last },
    area: place.area,
  }));
}

/** Arabic has no capitals, so a town abroad of one word must stand where a place does: بالي is worn, and Bali behind في only. */
function isStranger({ named: { place, isOneWord }, exact }: Match<PlaceName>, country: string | null): boolean {
  return (
    isOneWord &&
    country !== null &&
    place.country !== country &&
    place.code.includes(':') &&
    /^[\u0600-\u06ff]/u.test(exact)
  );
}

const listGapMax = 16;

/** "بطنجة والجديدة", "إربد 1,344 والزرقاء": a doubtful name that follows a place in a list is one too. */
function isListed(text: string, lastEnd: number, { start }: Match<PlaceName>): boolean {
  return lastEnd >= 0 && start - lastEnd <= listGapMax && /^[\s\d،,.()%و-]+$/u.test(text.slice(lastEnd, start));
}

/** Whether the letters are those of the name: with the article or without, with a capital, and an axe (فأس) is not Fez (فاس). */
function isWritten({ named, exact, hasArticle, particles }: Match<PlaceName>): boolean {
  if (particles !== '' && !particleOrder.test(particles)) return false;
  if (/^\p{Script=Latin}/u.test(exact)) return /^(?:[dl]['’])?\p{Lu}/u.test(exact);
  if (named.isOneWord && named.hasArticle !== hasArticle) return false;
  return !exact.startsWith('فأس');
}

/** Conjunction, preposition, article: in another order the letters are those of a word, as in كوكايين. */
const particleOrder = /^[وف]?[بلك]?(?:ال|لل)?$/u;

function isNamesake({ before }: Match<PlaceName>): boolean {
  return namesakes.has(nounBefore(before));
}

function hasSupport({ named, before, particles }: Match<PlaceName>, isAbroad: boolean): boolean {
  if (named.needs === 'nothing' && !isAbroad) return true;
  if (placeNouns.has(nounBefore(before))) return true;
  if (named.needs === 'noun') return false;
  const [nearest = '', next = ''] = before;
  const preposition = articles.has(nearest) ? next : nearest;
  return /[بل]/u.test(particles.replace(/ال$/u, '')) || prepositions.has(preposition);
}

/** The noun that governs a name, over the small words between: "ville de", "city of". */
function nounBefore(before: readonly string[]): string {
  return before.find((word) => !small.has(word)) ?? '';
}
