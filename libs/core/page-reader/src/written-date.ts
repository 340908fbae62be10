import { foldDateWords, monthNumber } from './month-names.js';

/** So many characters of a text are looked at; a date stands near the beginning or not at all. */
const lookedAtCharacters = 400;
const years = { first: 1990, last: 2100 } as const;

/** Zone names of RFC 822 that feeds still write. */
const namedZones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  wet: 'Z',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const isoInstant =
  /(\d{4})-(\d{2})-(\d{2})[T ]{1,3}(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})\b/iu;
const rfcInstant = /\b(\d{1,2}) ([^\d\s]{3,12}) (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[a-z]{1,4})\b/u;
const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const dayFirst = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u;

/**
 * Reads the first date of a short text: ISO 8601, RFC 822, digits with the day first, or a month's name in Arabic (with
 * the Maghreb's and the Levant's names), French or English.
 * @returns an instant with the text's own UTC offset when it gives one, else the bare day, else null. A time without an
 *   offset gives the bare day, for only the local day is known then.
 */
export function readWrittenDate(text: string): string | null {
  const folded = foldDateWords(text.slice(0, lookedAtCharacters)).replace(/\s+/gu, ' ');
  return readIsoInstant(folded) ?? readRfcInstant(folded) ?? readDigits(folded) ?? readWords(folded);
}

function readIsoInstant(text: string): string | null {
  const found = isoInstant.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second = '00', zone = 'z'] = found;
  return instant(calendarDay(year, month, day), `${hour}:${minute}:${second}`, zone);
}

function readRfcInstant(text: string): string | null {
  const found = rfcInstant.exec(text.replace(/[,.]/gu, ''));
  if (found === null) return null;
  const [, day, name = '', year, hour = '', minute, second = '00', zone = ''] = found;
  const month = monthNumber(name);
  if (month === null) return null;
  const date = calendarDay(year, month, day);
  const offset = namedZones[zone] ?? (/^[+-]/u.test(zone) ? zone : null);
  return offset === null ? date : instant(date, `${hour.padStart(2, '0')}:${minute}:${second}`, offset);
}

function readDigits(text: string): string | null {
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return calendarDay(year, month, day);
  const [, first, second, lastYear] = dayFirst.exec(text) ?? [];
  if (first === undefined) return null;
  // Only an American page writes a second number above twelve.
  return Number(second) > 12 ? calendarDay(lastYear, first, second) : calendarDay(lastYear, second, first);
}

/** Words between the day and the month, or the month and the year, that say nothing. */
const fillers = new Set(['من', 'شهر', 'سنه', 'عام', 'de', 'of', 'the', 'th', 'st', 'nd', 'rd', 'er']);
const firstDay = new Set(['فاتح', '1er', '1st']);

function readWords(text: string): string | null {
  const words = (text.match(/\d+|[\p{L}]+/gu) ?? []).filter((word) => !fillers.has(word));
  for (let index = 0; index < words.length; index += 1) {
    const single = monthNumber(words[index] ?? '');
    const double = monthNumber(`${words[index] ?? ''} ${words[index + 1] ?? ''}`);
    const month = double ?? single;
    if (month === null) continue;
    const before = dayNumber(words[index - 1]);
    const after = words.slice(index + (double === null ? 1 : 2));
    const date =
      before === null ? calendarDay(after[1], month, after[0]) : calendarDay(monthYear(after), month, before);
    if (date !== null) return date;
  }
  return null;
}

/** Levantine papers write both names of a month, «كانون الأول ديسمبر»: the year comes after the second. */
function monthYear(words: readonly string[]): string | undefined {
  return monthNumber(words[0] ?? '') === null ? words[0] : words[1];
}

function dayNumber(word: string | undefined): string | null {
  if (word === undefined) return null;
  if (firstDay.has(word)) return '1';
  return /^\d{1,2}$/u.test(word) ? word : null;
}

/** `year-month-day` when the three make a day of the calendar, else null. */
function calendarDay(year?: string, month?: string | number, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined || !/^\d{4}$/u.test(year)) return null;
  if (Number(year) < years.first || Number(year) > years.last) return null;
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

function instant(date: string | null, time: string, zone: string): string | null {
  if (date === null) return null;
  const offset = zone.toLowerCase() === 'z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const whole = `${date}T${time}${offset}`;
  // A time such as 25:00 leaves the day, which is still worth having.
  return Number.isNaN(Date.parse(whole)) ? date : whole;
}
