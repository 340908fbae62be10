import { Parser } from 'htmlparser2';
import type { RawItem } from './feed-item.js';

const linkNames = new Set(['link', 'atom:link', 'guid', 'url']);
const dateNames = new Set(['pubdate', 'published', 'dc:date', 'date', 'updated', 'issued']);
/** Text of one field beyond this is not kept. */
const fieldCharacters = 8_192;

interface OpenItem {
  link: string | null;
  guid: string | null;
  title: string | null;
  date: string | null;
}

/**
 * Takes the items out of a feed that is not well formed: cut off, with unclosed elements, in upper case. It looks only at
 * where an item begins and at the fields inside, and asks for no closing element.
 */
export function readBrokenFeed(xml: string, itemsMax: number): RawItem[] {
  const items: OpenItem[] = [];
  let item: OpenItem | null = null;
  let field: string | null = null;
  let text = '';
  const keep = () => {
    if (item !== null && field !== null) keepField(item, field, text.trim());
    field = null;
    text = '';
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        keep();
        if (name === 'item' || name === 'entry') {
          item = { link: null, guid: null, title: null, date: null };
          if (items.length < itemsMax) items.push(item);
        } else if (item !== null) {
          field = name;
          if (linkNames.has(name) && attributes['href'] !== undefined) keepField(item, name, attributes['href']);
        }
      },
      ontext: (part) => {
        if (field !== null && text.length < fieldCharacters) text += part;
      },
      onclosetag: (name) => {
        keep();
        if (name === 'item' || name === 'entry') item = null;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(xml);
  // A field that is still open was cut off, and half an address leads elsewhere.
  field = null;
  item = null;
  parser.end();
  return items.map(({ link, guid, title, date }) => ({ link: link ?? guid, title, date }));
}

function keepField(item: OpenItem, field: string, text: string): void {
  if (text === '') return;
  if (field === 'guid') item.guid ??= /^https?:/iu.test(text) ? text : null;
  else if (linkNames.has(field)) item.link ??= text;
  else if (field === 'title') item.title ??= text;
  else if (dateNames.has(field)) item.date ??= text;
}
