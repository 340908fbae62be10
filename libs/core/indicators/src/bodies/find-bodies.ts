import { normalisePhrase } from '#core/contracts';
import { type Token, tokensOf } from '#core/words';
import type { Language } from '../catalogue.js';
import { findInstitutions } from '../find-names.js';
import type { FoundPlace } from '../find-places.js';
import type { FoundName } from '../phrase-finder.js';
import { withoutSigns } from '../words.js';
import { acronymAt, shortNameBehind } from './acronyms.js';
import { institutions } from '../institutions.js';
import { arabicBodyAt, mayStartArabicBody } from './arabic-bodies.js';
import { englishBodyAt, mayStartEnglishBody } from './english-bodies.js';
import { frenchBodyAt, mayStartFrenchBody } from './french-bodies.js';
import { countryOfAdjective } from './nationality.js';
import { folded, isCapital, type Page, type Span, tableOf } from './page.js';

/** A body that a text names: with the catalogue's code, or null where only the grammar of such names knows it. */
export interface FoundBody extends Omit<FoundName, 'code'> {
  readonly code: string | null;
  /** Whether the name is only that of a part or of a kind of body: a sector, a branch, "the police". */
  readonly isPart: boolean;
  /** The country that the name says it is of, where it says one: "Spanish police", "الشرطة الإيطالية". */
  readonly country: string | null;
  /** The short name in brackets behind it, by which the text may go on to call it. */
  readonly shortName?: string;
}

const readers = {
  ar: { mayStart: mayStartArabicBody, bodyAt: arabicBodyAt },
  fr: { mayStart: mayStartFrenchBody, bodyAt: frenchBodyAt },
  en: { mayStart: mayStartEnglishBody, bodyAt: englishBodyAt },
} as const;

/** مصالح الدرك, services de la douane, programme of a body: who acts for it, and what it does. */
const people = tableOf(
  'برنامج مشروع خلية programme project مصالح عناصر أعوان رجال وحدات دوريات فرق أجهزة services service brigades unités patrols units',
);

/**
 * The bodies that a text names, in order: those of the catalogue, and beside them any whose name is built as such names are.
 * @param tokens the text's tokens, when the caller has them
 * @param placesInText what `findPlaces` found in the same text: a body's name may end in one
 * @example findBodies('ضبطت مديرية أمن سوهاج 6 عناصر', 'ar', 'EG', []) finds "مديرية أمن سوهاج" with the code null
 */
export function findBodies(
  text: string,
  language: Language,
  country: string | null,
  placesInText: readonly FoundPlace[],
  tokens: readonly Token[] = tokensOf(text),
): FoundBody[] {
  const placeEnds = new Map(placesInText.map(({ start, end }) => [start, end]));
  const page: Page = { text, words: withoutSigns(tokens), placeEndAt: (start) => placeEnds.get(start) ?? null };
  const built: FoundBody[] = [];
  let behind = 0;
  for (let index = 0; index < page.words.length; index += 1) {
    const span = nameAt(page, index, language);
    if (span === null || span.first < behind) continue;
    const short = shortNameBehind(page, span);
    const shortName = short === null ? {} : { shortName: bodyOf(page, short).exact };
    built.push({ ...bodyOf(page, span), ...shortName });
    behind = short?.next ?? span.next;
    index = behind - 1;
  }
  return merge(findInstitutions(text, country, tokens).map(knownBody), built, country);
}

const knownBody = (body: FoundName): FoundBody => ({
  ...body,
  isPart: false,
  country: institutions.get(body.code)?.country ?? null,
});

/** The name of a body that begins or has its head at a word; Arabic has no short names in capitals. */
function nameAt(page: Page, index: number, language: Language): Span | null {
  const { mayStart, bodyAt } = readers[language];
  const token = page.words[index];
  const named = token?.kind === 'word' && mayStart(token.word) ? bodyAt(page, index) : null;
  return named ?? (language === 'ar' ? null : acronymAt(page, index));
}

function bodyOf(page: Page, { first, next, attached = 0 }: Span): FoundBody {
  const [head, last] = [page.words[first], page.words[next - 1]];
  if (head === undefined || last === undefined) throw new RangeError('a span lies inside the words');
  const start = head.start + attached;
  const exact = page.text.slice(start, last.end);
  let country: string | null = null;
  for (let at = first; at < next; at += 1) country ??= countryOfAdjective(folded(page, at));
  return { code: null, exact, start, end: last.end, isPart: isPart(page, { first, next }), country };
}

const parts = tableOf(
  'division قطاع قسم فرع فروع شعبة وحدة وحدات فرقة فرق مصالح مركز خلية غرفة قوات قوى سلطات أجهزة services service unité unités brigade brigades forces groupe section compagnie équipe ' +
    'troops authorities forces unit squad patrol patrols guards',
);
/** Prosecutors and courts go on with what others have found, so they are seldom who counts. */
const judicial = tableOf(
  'نيابة محكمة parquet tribunal procureur prosecutor prosecutors prosecution court وكيل نائب مدعي ادعاء',
);
const nationalRanks = tableOf(
  'الوطني الوطنية الاتحادي الاتحادية الأعلى العليا national nationale federal fédéral fédérale',
);
const kinds = tableOf('police شرطة جيش إطفاء مطافئ army policiers gendarmes militaires military cops');

/** A sector, a branch, the police: what has no name of its own belongs to the body that the text speaks of. */
function isPart(page: Page, { first, next }: Span): boolean {
  const [head, last] = [first, next - 1].map((at) => folded(page, at).replace(/^[بل]?(?:ال|لل)/u, ''));
  if (head === undefined || last === undefined) return false;
  if (judicial.has(head) || judicial.has(last)) return true;
  if (next - first === 1) return kinds.has(head) || parts.has(head);
  if (countryOfAdjective(folded(page, first)) !== null) return false;
  for (let at = first + 1; at < next; at += 1) if (isCapital(page, at)) return false;
  // المركز الوطني للإحصاء is of the whole country, and so no part of another body.
  if (nationalRanks.has(folded(page, first + 1))) return false;
  return parts.has(head) || parts.has(last);
}

/** Both lists in text order; of a catalogue's name and a built one that overlap, the one that says more. */
function merge(known: readonly FoundBody[], built: readonly FoundBody[], country: string | null): FoundBody[] {
  const all: FoundBody[] = [];
  let at = 0;
  for (const body of built) {
    for (; (known[at]?.end ?? Infinity) <= body.start; at += 1) all.push(...known.slice(at, at + 1));
    const overlapping = known[at];
    if (overlapping === undefined || overlapping.start >= body.end) {
      all.push(body);
      continue;
    }
    all.push(better(overlapping, body, overlapping.code?.startsWith(`${country ?? ''}-`) === true));
    while ((known[at]?.start ?? Infinity) < body.end) at += 1;
  }
  return [...all, ...known.slice(at)];
}

function better(known: FoundBody, built: FoundBody, isHome: boolean): FoundBody {
  if (known.start <= built.start && known.end >= built.end) return known;
  const head = normalisePhrase(/^\S+/u.exec(built.exact)?.[0] ?? '');
  if (built.start < known.start && people.has(head)) return known;
  const [lead, rest] = [
    built.exact.slice(0, Math.max(0, known.start - built.start)),
    built.exact.slice(known.end - built.start),
  ];
  const saysWhose =
    isHome && (lead === '' || leadingAdjective.test(lead)) && (rest === '' || trailingAdjective.test(rest));
  return saysWhose ? { ...built, code: known.code, isPart: false } : built;
}

/** A single adjective beside a known name says whose the body is: وزارة الداخلية السورية, US Border Patrol. */
const trailingAdjective = /^\s(?:ال\p{L}{2,}(?:ي|ية)|\p{Ll}+(?:ain|aine|ien|ienne|ois|oise|ais|aise))$/u;
const leadingAdjective = /^\p{Lu}\p{L}+\s$/u;
