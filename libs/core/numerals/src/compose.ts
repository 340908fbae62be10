import { wordAt } from '#core/words';
import type { ComposedNumber } from './composed-number.js';
import { addArabic } from './arabic-sum.js';
import { decimalsAfter } from './decimals.js';
import { elementAt, type Reader } from './elements.js';
import { addEnglish } from './english-sum.js';
import { addFrench } from './french-sum.js';
import { definiteScaleAt, findNumberWord } from './language-numbers.js';
import { isOtherWordHere } from './look-alikes.js';
import { type Element, emptySum, openGroup, type Sum, valueOf } from './sum.js';

/** No figure of the news is put together of more parts. */
const partsMax = 40;

/** Digits behind these words are a name, and nothing is added to a name: الرقم 112 مليونا و512 ألف بلاغ. */
const namesNumber = new Set(['الرقم', 'الخط', 'رقم', 'بالرقم', 'للرقم', 'numero']);

interface Composition {
  readonly sum: Sum;
  readonly parts: number;
  readonly last: Element;
  readonly digits: boolean;
  readonly otherValue: number | null;
}

/** Reads the longest number that starts at a token, or null. */
export function composeNumber(reader: Reader, index: number): ComposedNumber | null {
  const { last } = reader;
  if (last.index !== index) {
    last.number = compose(reader, index);
    last.index = index;
  }
  return last.number;
}

function compose(reader: Reader, index: number): ComposedNumber | null {
  const first = elementAt(reader, index, true);
  if (first === null || !startsNumber(reader, first)) return null;
  if (first.kind === 'vague') return vague(reader, first);
  const opened = add(reader, emptySum, first);
  if (opened === null) return standsForMany(reader, first) ? vague(reader, first) : null;
  const named = first.kind === 'digits' && namesNumber.has(wordAt(reader.tokens, index - 1));
  const start = { sum: opened, parts: 1, last: first, digits: first.kind === 'digits', otherValue: first.otherValue };
  const { sum, parts, last, digits, otherValue } = named || first.ordinal ? start : extend(reader, start);
  if (first.definite && parts === 1) return null;
  const isArticle = first.kind === 'unit' && wordAt(reader.tokens, first.at) === 'a';
  if (isArticle && parts === 1) return null;
  return {
    next: last.next,
    value: valueOf(sum),
    particles: first.particles,
    digits,
    scale: sum.scale === Infinity ? 1 : sum.scale,
    otherValue: parts === 1 ? otherValue : null,
    vague: false,
    ordinal: last.ordinal,
    lone: parts === 1 && first.kind === 'unit' && first.value === 1 && !first.ordinal,
    round: isArticle && parts === 2,
    padded: first.padded && parts === 1,
  };
}

const standsForMany = ({ language }: Reader, { kind }: Element): boolean =>
  kind === 'plural_scale' || (kind === 'scale' && language === 'fr');

/**
 * Adds parts while they fit. Where a joined part turns out to begin a number of its own, the number ends before it:
 * بين ألف وثلاثة آلاف is 1000, then 3000.
 */
function extend(reader: Reader, start: Composition): Composition {
  let current = start;
  let beforeJoint: Composition | null = null;
  while (current.parts < partsMax && !current.sum.closed && !current.last.ordinal) {
    const decimals = current.sum.group === null ? null : decimalsAfter(reader, current.last.next);
    if (decimals !== null && Number.isInteger(current.sum.group)) {
      const sum = openGroup(current.sum, (current.sum.group ?? 0) + decimals.value, 0);
      current = { ...current, sum, parts: current.parts + 1, last: { ...current.last, next: decimals.next } };
      continue;
    }
    const element = elementAt(reader, current.last.next, false);
    if (element === null || isArticleBehindScale(reader, current, element)) break;
    const sum = element.definite && !start.last.definite ? null : add(reader, current.sum, element);
    if (sum === null) return beforeJoint !== null && counts(element) ? beforeJoint : current;
    if (element.joined && element.kind !== 'fraction') beforeJoint = current;
    if (isScale(element)) beforeJoint = null;
    current = {
      sum,
      parts: current.parts + 1,
      last: element.kind === 'fraction' ? overScale(reader, element, current.sum.scale) : element,
      digits: current.digits && element.kind === 'digits',
      otherValue: isScale(element) ? scaled(current.otherValue, element.value) : null,
    };
  }
  return current;
}

/** 148 millions un an plus tôt: behind digits and their scale un is the article of what follows. */
const isArticleBehindScale = ({ language, tokens }: Reader, { last, sum }: Composition, element: Element): boolean =>
  language === 'fr' &&
  isScale(last) &&
  element.kind === 'unit' &&
  element.value === 1 &&
  !element.joined &&
  (!Number.isInteger(sum.chunk) || articleNouns.has(wordAt(tokens, element.next)));
const articleNouns = new Set(['an', 'mois', 'jour', 'trimestre', 'semestre', 'peu']);

const scaled = (value: number | null, scale: number): number | null => (value === null ? null : value * scale);

const isScale = ({ kind }: Element): boolean => kind === 'scale' || kind === 'plural_scale';

/** Whether a part that does not fit counts what is before it, so that this was another number's beginning. */
const counts = (element: Element): boolean => !element.joined && (isScale(element) || element.kind === 'hundred');

/** مليون ونصف المليون says its scale twice. */
function overScale({ tokens, language }: Reader, element: Element, scale: number): Element {
  const repeated = language === 'ar' && definiteScaleAt(tokens, element.next) === scale;
  return repeated ? { ...element, next: element.next + 1 } : element;
}

/** A plural that stands for many, and those that it counts: مئات, عشرات الآلاف, tens of thousands, dizaines de milliers. */
function vague({ tokens, language }: Reader, first: Element): ComposedNumber {
  const links = ['of', 'de'].includes(wordAt(tokens, first.next));
  const at = links ? first.next + 1 : first.next;
  const counted = findNumberWord(tokens[at], language);
  const isMany = counted?.entry.kind === 'vague' || counted?.entry.kind === 'plural_scale';
  const counts = isMany && (links || counted.definite) ? counted.entry.value : null;
  return {
    ...{ next: counts === null ? first.next : at + 1, value: first.value * (counts ?? 1) },
    ...{ particles: first.particles, digits: false, scale: 1, otherValue: null, vague: true },
    ...{ ordinal: false, lone: false, round: false, padded: false },
  };
}

/** `pour cent` is a unit, and a fraction, a scale or a collective noun does not start a number of its own. */
function startsNumber(reader: Reader, { kind, at, ordinal, value }: Element): boolean {
  const { tokens, language } = reader;
  if (value === 0 && language === 'ar' && kind === 'unit') return !isMonth(reader, at);
  if (kind === 'fraction' || kind === 'collective') return false;
  if (language === 'ar' && isOtherWordHere(tokens, at)) return false;
  if ((kind === 'hundred' || kind === 'scale') && language === 'fr') return wordAt(tokens, at - 1) !== 'pour';
  if ((kind === 'scale' || kind === 'hundred') && language === 'en') return ordinal;
  return true;
}

/** صفر is the month Safar beside a day, a year or its title. */
function isMonth({ tokens }: Reader, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'digits' || before?.folded === 'شهر' || after?.kind === 'digits' || after?.folded === 'عام';
}

function add(reader: Reader, sum: Sum, element: Element): Sum | null {
  switch (reader.language) {
    case 'ar':
      return addArabic(sum, element, () => isConstructDual(reader, element));
    case 'fr':
      return addFrench(sum, element);
    case 'en':
      return element.ordinal && sum === emptySum
        ? openGroup(sum, element.value, 0)
        : addEnglish(sum, element, () => isEnglishScale(reader, element));
  }
}

/** The one-letter scales k and m stand right behind their digits: 15.3m, never `15 m`. */
function isEnglishScale({ tokens }: Reader, { at }: Element): boolean {
  const token = tokens[at];
  return token !== undefined && (token.folded.length > 1 || token.gap === '');
}

/** ألفا قتيل is two thousand; ألفا before a preposition or a count that goes on, or with its tanwin, is one. */
function isConstructDual({ tokens, text }: Reader, { at, kind }: Element): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (kind !== 'scale' || !token?.folded.endsWith('ا')) return false;
  if (text.slice(token.start, token.end).includes('ً')) return false;
  return next?.kind === 'word' && next.gap === ' ' && !next.folded.startsWith('و') && !prepositions.has(next.folded);
}

const prepositions = new Set(
  'في من علي الي عن خلال منها منهم بعد قبل منذ اي مقابل بينها بينهم لدي عند حسب ثم'.split(' '),
);
