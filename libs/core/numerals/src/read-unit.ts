import { matchForward, wordAt } from '#core/words';
import { composeNumber } from './compose.js';
import type { Reader } from './elements.js';
import { resolveUnit } from './local-currencies.js';
import type { UnitWord } from './unit-rows.js';
import { perPhrases, unitTables } from './units.js';

/** A unit behind a number, and the token after it. */
export interface FoundUnit extends UnitWord {
  readonly next: number;
}

/** Units in which several amounts make one: 98 طنا و543 كيلوغراما, three pounds and 50 pence. */
const compoundUnits = new Set(['kg', 'min', 'h', 'L', 'km']);
const isCompound = (unit: string): boolean => compoundUnits.has(unit) || /^[A-Z]{3}$/u.test(unit);

/** The unit that starts at a token; in the newsroom's money where the text only says dinars. */
export function unitAt({ tokens, language, country }: Reader, index: number): FoundUnit | null {
  const token = tokens[index];
  if (token === undefined || token.gap.includes('\n')) return null;
  const hyphen = token.folded === '-' && token.gap === '' ? 1 : 0;
  const match = matchForward(tokens, index + hyphen, unitTables[language]);
  if (match === null) return null;
  if (isOtherWord(tokens, match.next) || (match.value.unit === 'pp' && arePlaces(tokens, match.next))) return null;
  if (match.value.unit === 'local:pound' && weighsInPounds.has(country ?? '')) {
    return { ...match.value, unit: 'kg', factor: match.value.factor * kilogramsPerPound, next: match.next };
  }
  const unit = resolveUnit(match.value.unit, country);
  return unit === null ? null : { ...match.value, unit, next: match.next };
}

/** Where no money is called a pound. */
const weighsInPounds = new Set(['US', 'CA']);
const kilogramsPerPound = 0.45359237;

/** `l` of l'année is no litre, `T` of T-shirts no tonne, and سنة before 2022 names the year. */
function isOtherWord(tokens: Reader['tokens'], next: number): boolean {
  const unit = tokens[next - 1];
  const after = tokens[next];
  if (unit?.folded.length === 1 && after?.gap === '' && joiners.has(after.folded)) return true;
  return yearNouns.has(unit?.folded ?? '') && after?.kind === 'digits' && after.folded.length === 4;
}
const joiners = new Set(["'", '’', '-', '‑']);
/** 84 points de deal, 12 نقطة تفتيش, points of entry: points that are places. */
function arePlaces(tokens: Reader['tokens'], next: number): boolean {
  if (tokens[next - 1]?.folded.startsWith('مئوي') === true) return false;
  const [word, behind] = [tokens[next]?.folded ?? '', tokens[next + 1]?.folded ?? ''];
  if (word === 'de' || word === 'of') return tokens[next + 1]?.kind === 'word' && !pointComplements.has(behind);
  return (
    placePoints.has(word) ||
    (/^[\u0600-\u06ff]{3,}$/u.test(word) && !/^[وفبل]/u.test(word) && !pointFollowers.has(word))
  );
}
/** What may stand behind points of a percentage. */
const pointFollowers = new Set(
  'مئويه مئويا في من عن الي علي خلال مقارنه مقابل سنه عام عما بين واحده واحد كامله اساس منذ خلال تقريبا فقط حسب وفق اخري اضافيه كما حيث بينما اذ ثم'.split(
    ' ',
  ),
);
const pointComplements = new Set(['pourcentage', 'pour', 'plus', 'moins', 'mieux', 'base', 'pib', 'gdp']);
const placePoints = new Set(
  'تفتيش عبور مراقبه حدوديه حدودي امنيه طبيه ساخنه سوداء بيع ترويج توزيع حراسه تجميع noirs'.split(' '),
);
const yearNouns = new Set(['سنه', 'عام', 'يوم', 'شهر']);

/** A unit word that is a number too: the dual طنين, or the bare طن of طن و311 كيلوغراما. */
export function impliedUnitAt(reader: Reader, index: number): (FoundUnit & { particles: string }) | null {
  const token = reader.tokens[index];
  if (token?.kind !== 'word' || reader.language !== 'ar') return null;
  for (const { word, particles } of token.word.readings) {
    const entry = unitTables.ar.get(word);
    if (entry === undefined || (particles !== '' && word.length < 3)) continue;
    const phrase = particles === '' ? matchForward(reader.tokens, index, unitTables.ar) : null;
    const next = phrase?.value === entry || phrase?.value.implied === entry.implied ? phrase.next : index + 1;
    const found = { ...entry, unit: resolveUnit(entry.unit, reader.country) ?? entry.unit, next, particles };
    if (entry.implied === 2) return found;
    if (singles.has(entry.unit) && ['واحد', 'واحده'].includes(wordAt(reader.tokens, next)))
      return { ...found, next: next + 1 };
    if (entry.unit === 'kg' && entry.factor >= 100 && continues(reader, found)) return found;
  }
  return null;
}

/** كيلوغرام واحد, نقطة واحدة: units that are a quantity with their one behind them. */
const singles = new Set(['kg', 'pp']);

function continues(reader: Reader, unit: FoundUnit): boolean {
  return addendAfter(reader, unit) !== null || halfAfter(reader, unit.next) !== null;
}

/** A smaller amount of the same dimension behind an amount, in kept units. */
export function addendAfter(reader: Reader, unit: FoundUnit): { value: number; unit: FoundUnit } | null {
  if (!isCompound(unit.unit)) return null;
  const { tokens } = reader;
  const joint = wordAt(tokens, unit.next);
  const joined = joint === 'و' || joint === 'et' || joint === 'and';
  if (reader.language === 'ar' && !joint.startsWith('و')) return null;
  const at = joined ? unit.next + 1 : unit.next;
  const number = composeNumber(reader, at);
  if (number === null || number.vague) return null;
  const smaller = inLarger(unitAt(reader, number.next), unit.unit);
  if (smaller?.unit !== unit.unit || smaller.factor >= unit.factor) return null;
  return { value: number.value * smaller.factor, unit: smaller };
}

const sixtieth = 1 / 60;

/** 5 minutes 42 seconds, two hours 30 minutes: the smaller unit as a part of the larger one, where it has a code of its own. */
function inLarger(smaller: FoundUnit | null, larger: string): FoundUnit | null {
  const divides = (smaller?.unit === 's' && larger === 'min') || (smaller?.unit === 'min' && larger === 'h');
  return smaller !== null && divides ? { ...smaller, unit: larger, factor: smaller.factor * sixtieth } : smaller;
}

/** ونصف, et demi(e), and a half behind a unit or noun: what to add, and the token after it. */
export function halfAfter({ tokens, language }: Reader, index: number): { part: number; next: number } | null {
  const [first, second, third] = [wordAt(tokens, index), wordAt(tokens, index + 1), wordAt(tokens, index + 2)];
  if (language === 'ar' && (first === 'ونصف' || first === 'وربع' || first === 'وثلث')) {
    const part = first === 'ونصف' ? 1 / 2 : first === 'وربع' ? 1 / 4 : 1 / 3;
    return { part, next: second.startsWith('ال') ? index + 2 : index + 1 };
  }
  if (language === 'fr' && first === 'et' && (second === 'demi' || second === 'demie'))
    return { part: 1 / 2, next: index + 2 };
  if (language === 'en' && first === 'and' && second === 'a' && third === 'half')
    return { part: 1 / 2, next: index + 3 };
  return null;
}

interface PerPhrase {
  readonly words: readonly string[];
  readonly suffix: string;
}

/** The phrases by their first word, since most words behind a number start none. */
function byFirstWord(
  phrases: readonly (readonly [phrase: string, suffix: string])[],
): ReadonlyMap<string, PerPhrase[]> {
  const groups = new Map<string, PerPhrase[]>();
  for (const [phrase, suffix] of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    groups.set(first, [...(groups.get(first) ?? []), { words, suffix }]);
  }
  return groups;
}

const perTables = { ar: byFirstWord(perPhrases.ar), fr: byFirstWord(perPhrases.fr), en: byFirstWord(perPhrases.en) };

/** What the number is per, at most `wordsMax` words behind it: 20 ألف مكالمة في اليوم. */
export function perAfter(reader: Reader, index: number, wordsMax: number): { suffix: string; next: number } | null {
  const table = perTables[reader.language];
  for (let skip = 0; skip <= wordsMax; skip += 1) {
    if (skip > 0 && reader.tokens[index + skip - 1]?.kind !== 'word') return null;
    for (const { words, suffix } of table.get(wordAt(reader.tokens, index + skip)) ?? none) {
      const found = matchPer(reader, index + skip, words, suffix);
      if (found !== null) return found;
    }
  }
  return null;
}
const none: readonly PerPhrase[] = [];

/** Without its noun only a power of ten says that it is a ratio's: 13 لكل 100 ألف, but one officer for 390. */
const isRound = (value: number): boolean => value >= 1_000 && /^10+$/u.test(String(value));

/** `a year before` compares; it is no rate. */
const compared = new Set(['before', 'earlier', 'ago']);

function matchPer(
  reader: Reader,
  index: number,
  words: readonly string[],
  suffix: string,
): { suffix: string; next: number } | null {
  let at = index;
  let denominator = '';
  const [, second, third] = words;
  const bare = second === '{}' && third === undefined;
  for (const word of words) {
    if (word === '{}') {
      const number = composeNumber(reader, at);
      if (number === null || (bare && !isRound(number.value))) return null;
      denominator = String(number.value);
      at = number.next;
    } else if (wordAt(reader.tokens, at) === word) at += 1;
    else return null;
  }
  if (compared.has(wordAt(reader.tokens, at))) return null;
  return { suffix: suffix + denominator, next: at };
}
