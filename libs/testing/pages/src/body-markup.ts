import { escapeMarkup as escaped, markup } from './markup.js';
import type { Block, PageSample } from './page-sample.js';

/** How a publishing system writes the blocks of a body. */
export interface BodyStyle {
  readonly paragraph: (text: string, index: number) => string;
  readonly heading: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly caption: (text: string) => string;
  readonly table: (rows: readonly (readonly string[])[]) => string;
  readonly list: (items: readonly string[]) => string;
  /** What an editor or a plug-in put into the text, by the number of the block after which it stands. */
  readonly inserts: Readonly<Record<number, string>>;
}

const row = (cells: readonly string[], name: string): string =>
  markup`<tr>${cells.map((cell) => `<${name}>${escaped(cell)}</${name}>`)}</tr>\n`;

/** Plain elements without classes; layouts change what their system writes in another way. */
export const plainStyle: BodyStyle = {
  paragraph: (text) => `<p>${escaped(text)}</p>\n`,
  heading: (text) => `<h2>${escaped(text)}</h2>\n`,
  quote: (text) => `<blockquote><p>${escaped(text)}</p></blockquote>\n`,
  caption: (text) =>
    `<figure><img src="/media/cache/640x360/photo-${text.length}.jpg" alt="${escaped(text)}" width="640" height="360" loading="lazy"><figcaption>${escaped(text)}</figcaption></figure>\n`,
  table: ([head = [], ...rows]) =>
    markup`<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td'))}</tbody></table>\n`,
  list: (items) => markup`<ul>${items.map((item) => `<li>${escaped(item)}</li>`)}</ul>\n`,
  inserts: {},
};

function blockMarkup(block: Block, index: number, style: BodyStyle): string {
  if ('p' in block) return style.paragraph(block.p, index);
  if ('heading' in block) return style.heading(block.heading);
  if ('quote' in block) return style.quote(block.quote);
  if ('list' in block) return style.list(block.list);
  if ('table' in block) return style.table(block.table);
  return style.caption(block.caption);
}

/** The body of an article in the mark-up of a system. */
export function bodyMarkup(sample: PageSample, style: Partial<BodyStyle> = {}): string {
  const whole = { ...plainStyle, ...style };
  return sample.body.map((block, index) => blockMarkup(block, index, whole) + (whole.inserts[index] ?? '')).join('');
}
