import { describe, expect, it } from '@jest/globals';
import { readArticlePage, readPageText } from './article-page.js';

const url = 'https://news.example/2023/12/29/bilan';
const first =
  'عالجت مصالح الأمن الوطني خلال سنة 2023 ما مجموعه 738.748 قضية زجرية، وأوقفت أزيد من 694 ألف شخص في مختلف المدن.';
const second =
  'وأوضحت المديرية العامة في حصيلتها السنوية أن معدل الزجر بلغ 95 في المائة، وهو مستوى غير مسبوق حسب المصدر نفسه.';
const third =
  'كما تدخلت فرق النجدة في 12 مدينة، وتلقت قاعات القيادة والتنسيق نداءات المواطنين طيلة السنة دون انقطاع يذكر.';

interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly language?: string;
}

/** A news page with the usual furniture around the article. */
function newsPage({ head = '', body, language = 'ar' }: PageParts = {}): string {
  const article = body ?? `<p>${first}</p><p>${second}</p><p>${third}</p>`;
  return `<!doctype html><html lang="${language}"><head><title>حصيلة الأمن الوطني - جريدة</title>${head}</head><body>
    <nav><a href="/">الرئيسية</a><a href="/sport">رياضة</a></nav>
    <main><article><h1>حصيلة الأمن الوطني</h1><div class="share-buttons"><a href="#">شارك المقال 17 مرة</a></div>
    <div class="content">${article}</div>
    <div class="related-posts"><h3>اقرأ أيضا</h3><a href="/x">خبر آخر عن 55 حادثا</a></div></article></main>
    <aside>الأكثر قراءة: 99 خبرا</aside><footer>جميع الحقوق محفوظة 2025</footer></body></html>`;
}

function article(html: string, address = url) {
  const page = readArticlePage(html, address);
  if (page.kind !== 'article') throw new Error(`unreadable: ${page.reason}`);
  return page;
}

describe('the text of an article', () => {
  it('has its paragraphs and nothing of what stands around them', () => {
    expect(article(newsPage()).text).toBe([first, second, third].join('\n\n'));
  });

  it('keeps line breaks, parts table cells, and composes letters', () => {
    const table = '<table><tr><td>الرباط</td><td>120</td></tr><tr><td>سلا</td><td>90</td></tr></table>';
    const text = article(newsPage({ body: `<p>${first}<br>${second}</p><p>le\u0301gal ${third}</p>${table}` })).text;
    expect(text).toContain(`${first}\n${second}`);
    expect(text).toContain('l\u00e9gal');
    expect(text).toMatch(/الرباط 120\s+سلا 90/u);
  });

  it('keeps the no-break spaces that group digits, and joins other spaces', () => {
    const grouped = '<p>Au total, 1\u202f552\u202f306 fiches et&nbsp;12&nbsp;% de\n  plus,   selon la direction.</p>';
    expect(article(newsPage({ body: `${grouped}<p>${first}</p><p>${second}</p>` })).text).toMatch(
      /^Au total, 1\u202f552\u202f306 fiches et\u00a012\u00a0% de plus, selon la direction\.\n\n/u,
    );
  });

  it('keeps words of a sentence whatever their mark-up is called, and no button of a paragraph', () => {
    const marked = second.replace('95 في المائة', '<span class="ticker">95 في المائة</span>');
    const buttons = '<p><span class="share">شارك</span> <a class="tags" href="/t">أمن</a></p>';
    const { text } = article(newsPage({ body: `<p>${first}</p><p>${marked}</p><p>${third}</p>${buttons}` }));
    expect(text).toBe([first, second, third].join('\n\n'));
  });

  it('is not disturbed by templates in the head', () => {
    expect(article(newsPage({ head: '<template><p>قالب</p></template>' })).text).toContain(first);
  });

  it.each([
    ['its tags in its class', 'article', 'post-12 type-post tag-securite category-maroc tags-x'],
    ['the name of a building block in its class', 'div', 'widget theme-post-content share-me'],
  ])('is found on a page with much else, though it has %s', (_name, element, names) => {
    const text = `<${element} class="${names}"><h1>حصيلة الأمن الوطني</h1><p>${first}</p><p>${second}</p><p>${third}</p></${element}>`;
    const other = `<div class="comments-area">${`<div class="comment"><p>تعليق طويل لا علاقة له بالخبر، ${'كلام كثير '.repeat(20)}</p></div>`.repeat(12)}</div>`;
    const html = `<html lang="ar"><head><title>حصيلة الأمن الوطني</title></head><body>${text}${other}</body></html>`;
    const read = article(html);
    expect(read.text).toContain(`${first}\n\n${second}\n\n${third}`);
  });

  it('comes from JSON-LD when the page holds only a part', () => {
    const body = [first, second, third, first, second, third].join('\n');
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'ح', articleBody: body })}</script>`;
    expect(article(newsPage({ head, body: `<p>${first}</p>` })).text).toBe(body.replaceAll('\n', '\n\n'));
  });
});

describe('what a page says of itself', () => {
  it.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"عنوان &quot;أول&quot;","datePublished":"2023-12-29T23:30:00+01:00"}]}</script>`,
      'عنوان "أول"',
      '2023-12-29T23:30:00+01:00',
    ],
    [
      'meta elements',
      '<meta property="og:title" content="عنوان ثان"><meta property="article:published_time" content="2023-12-28T09:00:00+00:00">',
      'عنوان ثان',
      '2023-12-28T09:00:00+00:00',
    ],
    ['its address', '', 'حصيلة الأمن الوطني', '2023-12-29'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": </script>', 'حصيلة الأمن الوطني', '2023-12-29'],
  ])('is read from %s', (_source, head, title, publishedAt) => {
    expect(article(newsPage({ head }))).toMatchObject({ title, publishedAt });
  });

  it.each([
    ['<time datetime="2023-12-30T08:00:00+01:00">أمس</time>', '2023-12-30T08:00:00+01:00'],
    ['<span class="post-date">السبت 30 دجنبر 2023</span>', '2023-12-30'],
    ['<span class="post-date">Samedi 30 décembre 2023 à 10:00</span>', '2023-12-30'],
    ['<meta itemprop="datePublished" content="2023-12-30">', '2023-12-30'],
  ])('is read from what is seen: %s', (line, publishedAt) => {
    const body = `${line}<p>${first}</p><p>${second}</p><p>${third}</p>`;
    expect(article(newsPage({ body }), 'https://news.example/bilan-1234').publishedAt).toBe(publishedAt);
  });

  it.each([
    ['ar', 'ar'],
    ['ar-MA', 'ar'],
    // Templates often declare the wrong language; the script of the text decides.
    ['en-US', 'ar'],
    ['', 'ar'],
  ])('has the language of its text though it declares %j', (language, expected) => {
    expect(article(newsPage({ language })).language).toBe(expected);
  });

  it('finds French by its words', () => {
    const sentence =
      'Les services de la sûreté nationale ont traité plus de 738 000 affaires dans les villes du pays pour cette année.';
    const body = `<p>${sentence}</p><p>${sentence} Et encore.</p><p>${sentence} Puis la fin.</p>`;
    expect(article(newsPage({ language: 'ar', body })).language).toBe('fr');
  });

  it('has the canonical address of its own site only', () => {
    const link = (href: string) => newsPage({ head: `<link rel="canonical" href="${href}">` });
    expect(article(link('https://news.example/bilan')).canonicalUrl).toBe('https://news.example/bilan');
    expect(article(link('https://thief.example/bilan')).canonicalUrl).toBe(url);
  });
});

it('reads a page that was saved to a file', () => {
  expect(article(newsPage(), 'file:///saved/bilan.html')).toMatchObject({
    canonicalUrl: 'file:///saved/bilan.html',
    publishedAt: null,
  });
});

describe('a page that says nothing of itself', () => {
  const prose = Array.from({ length: 8 }, (_, index) => `<p>${index} ${first} ${second}</p>`).join('');

  it('is an article when it is prose, and its first line stands for the title', () => {
    const page = article(`<html><body>${prose}</body></html>`, 'https://news.example/');
    expect(page.title).toMatch(/^0 عالجت مصالح الأمن.*…$/u);
    expect(page.title.length).toBeLessThanOrEqual(121);
  });

  it('has a text though it is no article', () => {
    const links = Array.from({ length: 12 }, (_, index) => `<h2><a href="/${index}">${index} ${first}</a></h2>`).join(
      '',
    );
    const html = `<html><head><title>الرئيسية</title><meta property="og:type" content="website"></head><body>${links}<p>${second}</p></body></html>`;
    expect(readArticlePage(html, 'https://news.example/')).toEqual({ kind: 'unreadable', reason: 'not_an_article' });
    expect(readPageText(html, 'https://news.example/')).toContain(second);
    expect(readPageText('<b>'.repeat(1_000), 'https://news.example/')).toBe('');
  });
});

describe('an unreadable page', () => {
  const deep = '<div>'.repeat(2_000) + first + '</div>'.repeat(2_000);
  it.each([
    ['page_too_deep', newsPage({ body: deep })],
    ['page_too_deep', '<b>'.repeat(1_000_000)],
    ['page_has_too_many_elements', newsPage({ body: '<p>a</p>'.repeat(40_000) })],
    ['page_has_too_many_parts', '<'.repeat(4_000_000)],
    ['page_has_too_many_parts', `<p ${Array.from({ length: 210_000 }, (_, index) => `a${index}`).join(' ')}>`],
    ['page_too_long', newsPage({ body: 'a'.repeat(5_000_001) })],
    ['no_text', ''],
    ['no_text', '<html><body></body></html>'],
    ['text_too_short', newsPage({ body: '<p>قريبا.</p>' })],
  ])('is refused as %s', (reason, html) => {
    const startedAt = performance.now();
    expect(readArticlePage(html, url)).toEqual({ kind: 'unreadable', reason });
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  it('is a page of links', () => {
    const links = Array.from({ length: 40 }, (_, index) => `<li><a href="/${index}">${first}</a></li>`).join('');
    const html = `<html><head><title>الرئيسية</title><meta property="og:type" content="website"></head><body><ul>${links}</ul></body></html>`;
    expect(readArticlePage(html, 'https://news.example/').kind).toBe('unreadable');
  });
});
