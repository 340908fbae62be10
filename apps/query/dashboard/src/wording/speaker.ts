import type { Labels, Names, Qualifier, Series, Subject } from '../api/shapes.js';
import { formatAgo, formatDay, formatUntil } from '../formatting/format-ago.js';
import { formatPeriod } from '../formatting/format-period.js';
import { formatTick, formatValue } from '../formatting/format-value.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { CountKey, Language, TextKey, Wording } from './wording.js';

const wordings: Readonly<Record<Language, Wording>> = { ar, fr, en };
const locales: Readonly<Record<Language, string>> = { ar: 'ar-MA', fr: 'fr-MA', en: 'en' };

/** Codes of breakdowns that have a name here. */
const breakdowns = ['diaspora', 'minors', 'female'] as const;

/** Writes everything that the dashboard says in one language. */
export class Speaker {
  readonly locale: string;
  readonly direction: 'rtl' | 'ltr';
  private readonly wording: Wording;

  constructor(readonly language: Language) {
    this.wording = wordings[language];
    this.locale = locales[language];
    this.direction = language === 'ar' ? 'rtl' : 'ltr';
  }

  /** A text; `#` in it gives way to `insert`. */
  text(key: TextKey, insert?: string): string {
    const text = this.wording.texts[key];
    return insert === undefined ? text : text.replace('#', () => insert);
  }

  /** A counted noun in the form that the number asks for. */
  count(key: CountKey, count: number): string {
    const forms = this.wording.counts[key];
    const form = forms[new Intl.PluralRules(this.locale).select(count)] ?? forms.other;
    return form.replace('#', this.number(count));
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.locale).format(value);
  }

  /** A share of 0 to 1 as a percentage. */
  percent(share: number): string {
    return new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  }

  value(value: number, measure: Pick<Series, 'unit' | 'kind'>): string {
    return formatValue(value, measure, this.locale, this.text('points'));
  }

  tick(value: number, measure: Pick<Series, 'unit' | 'kind'>): string {
    return formatTick(value, measure, this.locale);
  }

  /** The words before a value that is not exact, or an empty text. */
  qualifier(qualifier: Qualifier): string {
    return qualifier === 'exact' ? '' : this.text(qualifier);
  }

  period(period: string | null): string {
    return period === null ? this.text('noPeriod') : formatPeriod(period, this.locale);
  }

  ago(instant: string, nowMs: number): string {
    return formatAgo(instant, nowMs, this.locale);
  }

  until(instant: string, nowMs: number): string {
    return formatUntil(instant, nowMs, this.locale);
  }

  day(instant: string): string {
    return formatDay(instant, this.locale);
  }

  names(names: Names): string {
    return names[this.language];
  }

  /** What is counted: the indicator's name, or the words of the article. */
  title({ labels, indicator, item }: Pick<Subject, 'labels' | 'indicator' | 'item'>): string {
    return (labels.indicator && this.names(labels.indicator)) ?? item ?? indicator ?? '—';
  }

  /** What narrows the title down: institution, place, area, breakdown, and the kind when it is no level. */
  details(subject: Omit<Subject, 'indicator' | 'item'>): string[] {
    const { labels, institution, place, area, kind } = subject;
    const breakdown = Object.values(subject.breakdown).map((code) => this.breakdown(code));
    const where = this.named(labels.place, place) ?? this.named(labels.area, this.region(area));
    const parts = [
      kind === 'level' ? null : this.text(kind),
      ...breakdown,
      this.named(labels.institution, institution),
      where,
    ];
    return parts.filter((part): part is string => part !== null);
  }

  /** The name of a country by its code, while the API has given none; other codes stay as they are. */
  private region(code: string | null): string | null {
    if (code === null || !/^[A-Z]{2}$/u.test(code)) return code;
    return new Intl.DisplayNames(this.locale, { type: 'region' }).of(code) ?? code;
  }

  private named(names: Labels['place'], code: string | null): string | null {
    return names === null ? code : this.names(names);
  }

  private breakdown(code: string): string {
    const known = breakdowns.find((named) => named === code);
    return known === undefined ? code.replaceAll('_', ' ') : this.text(known);
  }
}
