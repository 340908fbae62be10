import { bodyMarkup } from '../body-markup.js';
import {
  advertisement,
  commentThread,
  cookieBanner,
  footerMarkup,
  headlineLinks,
  inlineScripts,
  menuItems,
  mostRead,
  newsletterBox,
  shareButtons,
} from '../furniture.js';
import { headMarkup } from '../head-markup.js';
import { type Layouts, printDay } from '../layout.js';
import { escapeMarkup as escaped, markup } from '../markup.js';

/** Pages whose names and styles mislead a reader that trusts them. */
export const pitfalls: Layouts = {
  // The wrapper is named after its sidebar, the body is hidden until a script shows it, and the lead stands outside of it.
  'sidebar-layout': ({ sample, words }) => {
    const parts = { sample, words };
    const [lead, ...rest] = sample.body;
    return markup`<!DOCTYPE html><html lang="${sample.language}" dir="${sample.language === 'ar' ? 'rtl' : 'ltr'}">${headMarkup(parts, { openGraphDates: false })}<body class="has-sidebar" style="display:none"><header><nav><ul>${menuItems(parts)}</ul></nav><h1>${escaped(sample.title)}</h1><div class="article__lead">${lead !== undefined && 'p' in lead ? escaped(lead.p) : ''}</div><div class="article__meta"><span class="article__author">${escaped(sample.authors[0] ?? '')}</span> <span class="article__date">${printDay(sample.publishedAt, words)}</span></div></header><div class="layout content-with-sidebar related-layout"><div class="col sidebar-left-content"><div class="rich">${bodyMarkup({ ...sample, body: rest }, { inserts: { 0: advertisement(parts) } })}</div></div><div class="col sidebar">${mostRead(parts)}${newsletterBox(parts)}</div></div>${footerMarkup(parts)}${cookieBanner(parts)}${inlineScripts(parts)}</body></html>`;
  },

  // A box headed "Related" stands in the middle of the text, and headings are links to themselves.
  'box-in-the-middle': ({ sample, words }) => {
    const parts = { sample, words };
    const heading = (text: string): string =>
      `<h2 id="s${text.length}"><a class="anchor" href="#s${text.length}">${escaped(text)}</a></h2>`;
    const box = markup`<div class="bx"><h4>${words.related}</h4><ul>${[1, 2, 3].map((index) => `<li><a href="/n/${index}">${escaped(words.headlines[index] ?? '')}</a></li>`)}</ul></div>`;
    return markup`<!DOCTYPE html><html lang="${sample.language}">${headMarkup(parts)}<body><header><nav><ul>${menuItems(parts)}</ul></nav></header><main><div class="wrapper"><h1>${escaped(sample.title)}</h1><div class="meta">${words.by} <a href="/a" rel="author">${escaped(sample.authors[0] ?? '')}</a></div>${shareButtons(parts)}${bodyMarkup(sample, { heading, inserts: { 1: box, 3: `<p>${words.share[0]}</p>` } })}</div>${commentThread(parts)}</main>${footerMarkup(parts)}</body></html>`;
  },

  // Every class is a hash, the body has no paragraphs but line breaks, and teasers of other stories are as long as it.
  'hashed-breaks': ({ sample, words }) => {
    const parts = { sample, words };
    const text = sample.body.map((block) => ('p' in block ? `${escaped(block.p)}<br><br>` : '')).join('');
    return markup`<!doctype html><html><head><meta charset="utf-8"><title>${escaped(sample.title)}</title></head><body><div class="_1a"><div class="_2b">${words.menu.map((name) => `<a class="_3c" href="/${encodeURIComponent(name)}">${escaped(name)}</a>`)}</div><div class="_4d"><div class="_5e"><h1 class="_6f">${escaped(sample.title)}</h1><div class="_7g">${printDay(sample.publishedAt, words)}</div><div class="_8h">${text}</div></div><div class="_9i">${headlineLinks(parts, { count: 10, itemClass: '_0j', teasers: true, dates: true })}</div></div><div class="_1k">${words.footer.map((line) => `<div>${escaped(line)}</div>`)}</div></div>${inlineScripts(parts)}</body></html>`;
  },
};
