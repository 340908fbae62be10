import { Parser } from 'htmlparser2';
import type { RawItem } from './feed-item.js';

/** What FeedBurner keeps of the site's own link. */
const originalLink = 'feedburner:origlink';
const linkNames = new Set(['link', 'atom:link', 'guid', 'url', originalLink]);
const identityNames = new Set(['guid', 'id']);
const dateNames = new Set([
  'pubdate',
  'published',
  'dc:date',
  'dcterms:created',
  'date',
  'updated',
  'issued',
  'modified',
]);
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
        if (isItem(name)) {
          item = { link: null, guid: null, title: null, date: null };
          if (items.length < itemsMax) items.push(item);
        } else if (item !== null) {
          field = name.replace(/^atom:/u, '');
          const { href, rel = 'alternate' } = attributes;
          if (linkNames.has(name) && href !== undefined && rel === 'alternate') keepField(item, name, href);
        }
      },
      ontext: (part) => {
        if (field !== null && text.length < fieldCharacters) text += part;
      },
      onclosetag: (name) => {
        keep();
        if (isItem(name)) item = null;
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

function isItem(name: string): boolean {
  return name === 'item' || name === 'entry' || name === 'atom:entry';
}

function keepField(item: OpenItem, field: string, text: string): void {
  if (text === '') return;
  if (field === originalLink) item.link = text;
  else if (identityNames.has(field)) item.guid ??= /^https?:/iu.test(text) ? text : null;
  else if (linkNames.has(field)) item.link ??= text;
  else if (field === 'title') item.title ??= text;
  else if (dateNames.has(field)) item.date ??= text;
}
