import { expect, it } from '@jest/globals';
import { readArticlePage } from './article-page.js';
import { withoutNoSnippet } from './no-snippet.js';

const sentence =
  'Police in the capital recorded 1,204 burglaries last year, the ministry said in its report on Monday.';
const secret = 'An unnamed officer put the true number at 9,876.';
const page = (inner: string, body: string) => `<!doctype html><html lang="en"><head><title>Burglaries</title>
  <meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Burglaries',
    articleBody: body,
  })}</script></head><body><article><h1>Burglaries</h1><p>${sentence}</p>${inner}<p>${sentence} It gave no more.</p></article></body></html>`;
const textOf = (html: string) => {
  const read = readArticlePage(withoutNoSnippet(html), 'https://newsroom.example/2024/01/02/burglaries');
  return read.kind === 'article' ? read.text : read.reason;
};

it.each([
  ['a section', `<section data-nosnippet><p>${secret}</p></section>`],
  ['part of a paragraph', `<p>More. <span data-nosnippet="true">${secret}</span></p>`],
])('%s that asks not to be quoted is left out, in the body of JSON-LD too', (_what, inner) => {
  const html = page(inner, `${sentence} ${secret} `.repeat(6));
  expect(textOf(html)).toContain('1,204');
  expect(textOf(html)).not.toContain('9,876');
});

it('a page that does not ask is not touched', () => {
  const html = page(`<p>${secret} data-nosnippet</p><div data-nosnippet></div>`, sentence);
  expect(withoutNoSnippet(html)).toBe(html);
  expect(textOf(html)).toContain('9,876');
});

it('a page that breaks the limits is left to them', () => {
  const html = '<div data-nosnippet>'.repeat(5_000);
  expect(withoutNoSnippet(html)).toBe(html);
});
