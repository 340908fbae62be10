/** A piece of an article's body, in the order of reading. */
export type Block =
  | { readonly p: string }
  | { readonly heading: string }
  | { readonly quote: string }
  | { readonly list: readonly string[] }
  | { readonly table: readonly (readonly string[])[] }
  /** Stands under a picture and is no part of the text that is expected. */
  | { readonly caption: string };

export type SampleLanguage = 'ar' | 'fr' | 'en';

/** What a page is; only an article has a text that is expected. */
export type PageKind =
  'article' | 'paywall' | 'error_page' | 'consent_wall' | 'bot_check' | 'not_an_article' | 'no_text';

/** A page of the corpus: how it is laid out, and what a careful reader takes from it. */
export interface PageSample {
  /** The name of its file. */
  readonly id: string;
  readonly layout: string;
  readonly kind: PageKind;
  /** Where it was fetched from, after redirects. */
  readonly url: string;
  readonly canonicalUrl: string;
  readonly siteName: string;
  readonly language: SampleLanguage;
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601 instant or day, as the page gives it, or null. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly section: string | null;
  /** What the newsroom says that it corrected, or null. */
  readonly correction: string | null;
  readonly body: readonly Block[];
  /** The charset of the bytes and what the HTTP header says of it; UTF-8 and nothing when it is left out. */
  readonly charset?: string;
  readonly headerCharset?: string | null;
}

/** A sample with the page that was built of it. */
export interface BuiltPage {
  readonly sample: PageSample;
  readonly bytes: Uint8Array;
  /** Paragraphs with a blank line between them; empty when the page is no article. */
  readonly text: string;
}

/** The text that is expected of a body: what belongs to the article, without captions. */
export function textOf(body: readonly Block[]): string {
  return body
    .map((block) => {
      if ('p' in block) return block.p;
      if ('heading' in block) return block.heading;
      if ('quote' in block) return block.quote;
      if ('list' in block) return block.list.join('\n');
      if ('table' in block) return block.table.map((row) => row.join(' ')).join('\n');
      return '';
    })
    .filter((text) => text !== '')
    .join('\n\n');
}
