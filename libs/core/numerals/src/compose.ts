import { type Token, wordAt } from './tokens.js';
import { readDigits } from './digits.js';
import { findNumberWord } from './language-numbers.js';
import type { NumberWord } from './number-word.js';
import type { NumeralContext } from './quantity.js';
import type { Separators } from './separators.js';

/** One figure that may be put together of digits and words: 19 مليون و722 ألف و41. */
export interface ComposedNumber {
  readonly next: number;
  readonly value: number;
  /** Letters of Arabic particles before its first word. */
  readonly particles: string;
  readonly digits: boolean;
  /** The scale word it ends with or holds last, 1 when there is none. */
  readonly scale: number;
  readonly otherValue: number | null;
  readonly vague: boolean;
  /** A lone un, une, one: an article as often as a number. */
  readonly lone: boolean;
  readonly padded: boolean;
}

/** No figure of the news is put together of more parts. */
const partsMax = 14;

/** Digits behind these words are a name, and nothing is added to a name: الرقم 112 مليونا و512 ألف بلاغ. */
const namesNumber = new Set(['الرقم', 'الخط', 'رقم', 'بالرقم', 'للرقم', 'numero']);

interface Element {
  readonly kind: NumberWord['kind'] | 'digits';
  readonly value: number;
  readonly joined: boolean;
  readonly hyphen: boolean;
  readonly particles: string;
  readonly next: number;
  readonly otherValue: number | null;
  readonly padded: boolean;
  readonly decimal: boolean;
  readonly at: number;
}

interface State {
  total: number;
  group: number | null;
  /** What may still be added to the group is smaller than this. */
  floor: number;
  scale: number;
  lastUnit: boolean;
  closed: boolean;
}

/** Everything that the readers of one text share. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: NumeralContext['language'];
  readonly country: string | null;
  readonly separators: Separators;
}

/** Reads the longest number that starts at a token, or null. */
export function composeNumber(reader: Reader, index: number): ComposedNumber | null {
  const first = elementAt(reader, index, true);
  if (first === null || !startsNumber(reader, first)) return null;
  if (first.kind === 'vague') return vague(first);
  const state: State = { total: 0, group: null, floor: Infinity, scale: Infinity, lastUnit: false, closed: false };
  if (!add(reader, state, first, true))
    return first.kind === 'plural_scale' || (first.kind === 'scale' && reader.language === 'fr') ? vague(first) : null;
  if (first.kind === 'digits' && namesNumber.has(wordAt(reader.tokens, index - 1))) state.closed = true;
  let last = first;
  let digits = first.kind === 'digits';
  for (let parts = 1; parts < partsMax && !state.closed; parts += 1) {
    const element = elementAt(reader, last.next, false);
    if (element === null || !add(reader, state, element, false)) break;
    last = element;
    digits &&= element.kind === 'digits';
  }
  return {
    next: last.next,
    value: state.total + (state.group ?? 0),
    particles: first.particles,
    digits,
    scale: state.scale === Infinity ? 1 : state.scale,
    otherValue: last === first ? first.otherValue : null,
    vague: false,
    lone: last === first && first.kind === 'unit' && first.value === 1,
    padded: first.padded && last === first,
  };
}

function vague({ next, value, particles }: Element): ComposedNumber {
  return { next, value, particles, digits: false, scale: 1, otherValue: null, vague: true, lone: false, padded: false };
}

/** `pour cent` is a unit, and a fraction or its denominator does not start a whole number. */
function startsNumber({ tokens, language }: Reader, { kind, at }: Element): boolean {
  if (kind === 'fraction' || kind === 'part') return false;
  if (kind === 'hundred' && language === 'fr') return wordAt(tokens, at - 1) !== 'pour';
  if (kind === 'scale' && language === 'en') return false;
  return true;
}

function elementAt({ tokens, language, separators }: Reader, index: number, first: boolean): Element | null {
  const token = tokens[index];
  if (token === undefined || (!first && token.gap.includes('\n'))) return null;
  const joint = jointOf(tokens, index, language, first);
  const at = index + joint.length;
  const target = tokens[at];
  const base = { joined: joint.joined, hyphen: joint.hyphen, at };
  const digits = target?.kind === 'digits' ? readDigits(tokens, at, separators) : null;
  if (digits !== null) return { ...base, ...digits, kind: 'digits', particles: '' };
  const found = findNumberWord(target, language);
  if (found === null) return null;
  return {
    ...base,
    ...found.entry,
    particles: found.particles,
    joined: joint.joined || found.particles.startsWith('و'),
    next: at + 1,
    otherValue: null,
    padded: false,
    decimal: false,
  };
}

/** What may stand between two parts of a number: و before digits, et, and, a hyphen. */
function jointOf(
  tokens: readonly Token[],
  index: number,
  language: string,
  first: boolean,
): { length: number; joined: boolean; hyphen: boolean } {
  const none = { length: 0, joined: false, hyphen: false };
  if (first) return none;
  const { folded, kind, gap } = tokens[index] ?? none2;
  const next = tokens[index + 1];
  if (language === 'ar')
    return folded === 'و' && next?.kind === 'digits' ? { length: 1, joined: true, hyphen: false } : none;
  if (kind === 'sign' && folded === '-' && gap === '' && next?.gap === '' && next.kind === 'word')
    return { length: 1, joined: false, hyphen: true };
  if (folded === 'et' || folded === 'and') return { length: 1, joined: true, hyphen: false };
  return none;
}
const none2 = { folded: '', kind: 'sign', gap: '' } as const;

function add(reader: Reader, state: State, element: Element, first: boolean): boolean {
  switch (element.kind) {
    case 'digits':
      return addDigits(reader, state, element, first);
    case 'unit':
    case 'ten':
      return addSmall(reader, state, element);
    case 'hundred':
      return addHundred(reader, state, element);
    case 'scale':
    case 'plural_scale':
    case 'dual':
      return addScale(reader, state, element);
    case 'fraction':
      return addFraction(state, element);
    case 'part':
    case 'vague':
      return false;
  }
}

function addDigits({ language }: Reader, state: State, element: Element, first: boolean): boolean {
  if (
    !first &&
    (state.group !== null
      ? !(language === 'ar' && element.joined && element.value < state.floor && state.floor <= 100)
      : !follows(language, state, element))
  )
    return false;
  if (!first && element.decimal) return false;
  state.group = (state.group ?? 0) + element.value;
  state.floor = 0;
  state.lastUnit = false;
  if (element.decimal) state.closed = false;
  return true;
}

/** After a scale word Arabic wants و; French and English just go on. */
function follows(language: string, state: State, element: Element): boolean {
  if (state.scale === Infinity) return false;
  return element.value < state.scale && (language === 'ar' ? element.joined : language === 'en' || !element.joined);
}

function addSmall({ language }: Reader, state: State, element: Element): boolean {
  const { value, kind, joined } = element;
  if (state.group === null) {
    if (state.total > 0 && !follows(language, state, element)) return false;
    state.group = value;
  } else if (language === 'ar') {
    const teen = value === 10 && kind === 'unit' && state.lastUnit && !joined;
    const ten = kind === 'ten' && state.lastUnit && joined;
    if (!teen && !ten && !(joined && value < state.floor)) return false;
    state.group += value;
  } else if (language === 'fr' && value === 20 && state.lastUnit && state.group % 10 === 4) {
    state.group += 76;
    state.floor = 20;
    state.lastUnit = false;
    return true;
  } else {
    if (value >= state.floor || (joined && language === 'fr' && value !== 1 && value !== 11)) return false;
    state.group += value;
  }
  state.lastUnit = kind === 'unit' && value < 10;
  state.floor = kind === 'ten' ? (language === 'fr' && value === 60 ? 20 : 10) : 0;
  if (language === 'ar' && kind === 'ten') state.floor = 0;
  return true;
}

function addHundred({ language }: Reader, state: State, element: Element): boolean {
  if (state.group === null) {
    if (state.total > 0 && !follows(language, state, element)) return false;
    state.group = element.value;
  } else if (
    state.group > 0 &&
    state.group < 20 &&
    !element.joined &&
    state.floor < 100 &&
    Number.isInteger(state.group)
  ) {
    state.group *= element.value;
  } else if (language === 'ar' && element.joined && element.value < state.floor) {
    state.group += element.value;
  } else return false;
  state.floor = 100;
  state.lastUnit = false;
  return true;
}

function addScale(reader: Reader, state: State, element: Element): boolean {
  const { value, kind, joined } = element;
  if (value >= state.scale) return false;
  if (state.group === null) {
    if (kind === 'plural_scale') return false;
    if (reader.language === 'fr' && state.total === 0 && value > 1000) return false;
    if (state.total > 0 && !(reader.language === 'ar' && joined) && reader.language !== 'fr') return false;
    state.group = kind === 'dual' || isConstructDual(reader, element) ? 2 : 1;
  } else if (kind === 'dual' || (joined && reader.language === 'ar')) return false;
  if (reader.language === 'en' && !isEnglishScale(reader, element)) return false;
  state.closed = !Number.isInteger(state.group);
  state.total += state.group * value;
  state.group = null;
  state.scale = value;
  state.floor = value;
  state.lastUnit = false;
  return true;
}

/** The one-letter scales k and m stand right behind their digits: 15.3m, never `15 m`. */
function isEnglishScale({ tokens }: Reader, { at }: Element): boolean {
  const token = tokens[at];
  return token !== undefined && (token.folded.length > 1 || token.gap === '');
}

/** ألفا قتيل is two thousand; ألفا of a count that goes on, or with its tanwin, is one. */
function isConstructDual({ tokens, text, language }: Reader, { at }: Element): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (language !== 'ar' || !token?.folded.endsWith('ا') || text.slice(token.start, token.end).includes('ً'))
    return false;
  return next?.kind === 'word' && !next.folded.startsWith('و') && next.gap === ' ';
}

function addFraction(state: State, { value, joined }: Element): boolean {
  if (!joined || state.scale === Infinity || state.group !== null) return false;
  state.total += value * state.scale;
  state.closed = true;
  return true;
}
