import type { en } from './en.js';

export const languages = ['ar', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The forms of a counted noun; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export type TextKey = keyof typeof en.texts;
export type CountKey = keyof typeof en.counts;

/** Every text of the dashboard in one language. */
export interface Wording {
  readonly texts: Readonly<Record<TextKey, string>>;
  readonly counts: Readonly<Record<CountKey, Forms>>;
}
