import { bodyMarkup, type BodyStyle } from '../body-markup.js';
import {
  advertisement,
  authorBox,
  commentThread,
  cookieBanner,
  footerMarkup,
  headlineLinks,
  inlineScripts,
  menuItems,
  mostRead,
  newsletterBox,
  shareButtons,
  tagLinks,
} from '../furniture.js';
import { headMarkup, linkedData } from '../head-markup.js';
import { type Layouts, printDay, printTime } from '../layout.js';
import { escapeMarkup as escaped, markup } from '../markup.js';
import { textOf } from '../page-sample.js';

const hashed = (seed: string): string => `css-${(seed.length * 7_919 + 104_729).toString(36)}-${seed.length % 9}`;

const soup: Partial<BodyStyle> = {
  paragraph: (text) =>
    `<div class="${hashed(text)}"><div class="sc-a1b2 kXyZ"><p class="sc-77 body_paragraph__aB3"><span>${escaped(text)}</span></p></div></div>`,
  heading: (text) => `<div class="${hashed(text)}"><h2 class="sc-78"><span>${escaped(text)}</span></h2></div>`,
};

/** Pages that a script framework rendered on the server: classes without meaning, wrappers within wrappers. */
export const applications: Layouts = {
  'next-soup': ({ sample, words }) => {
    const parts = { sample, words };
    const state = {
      props: {
        pageProps: { article: { id: 4411, title: sample.title, blocks: sample.body, related: words.headlines } },
      },
      page: '/[...slug]',
      buildId: 'x8',
    };
    return markup`<!DOCTYPE html><html lang="${sample.language}" dir="${sample.language === 'ar' ? 'rtl' : 'ltr'}">${headMarkup(parts, { extra: linkedData(parts) })}<body><div id="__next"><div class="${hashed('root')}"><div class="Header_root__1x9 ${hashed('header')}"><div class="Header_nav__33"><ul class="Nav_list__q1">${menuItems(parts, 'Nav_item__9z')}</ul></div></div><div class="Layout_main__2k"><div class="Grid_row__aa"><div class="Grid_col__bb"><div class="${hashed('meta')}"><div class="Kicker_k__1">${sample.section}</div><h1 class="Headline_h__77">${escaped(sample.title)}</h1><div class="Byline_root__5"><span>${words.by} </span>${sample.authors.map((name, index) => `<a href="/profile/${index}" class="Byline_link__6">${escaped(name)}</a>${index < sample.authors.length - 1 ? ', ' : ''}`)}</div><div class="Dateline_d__8"><span>${words.published} </span><time datetime="${sample.publishedAt}">${printDay(sample.publishedAt, words)}</time></div><div class="Listen_l__9"><button>${words.listenTo}</button><span>4:12</span></div></div>
<div class="${hashed('article-content')}"><div class="sc-root"><div class="sc-inner">${bodyMarkup(sample, { ...soup, inserts: { 1: `<div class="${hashed('promo')}"><div class="Promo_p__1"><div>${words.newsletterTitle}</div><div>${words.newsletterText}</div><button>${words.subscribe}</button></div></div>`, 3: `<div class="Inline_ad__4">${advertisement(parts)}</div>` } })}</div></div></div>${shareButtons(parts, 'Share_s__2')}</div><div class="Grid_col__cc"><div class="Rail_rail__1">${mostRead(parts, 'Rank_rank__2')}</div></div></div><div class="Grid_row__dd"><div class="Onward_o__1"><div class="Onward_title">${words.related}</div>${headlineLinks(parts, { from: 2, count: 8, itemClass: 'Card_card__8', teasers: true })}</div></div></div>${footerMarkup(parts, 'Footer_f__1')}</div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state).replace(/</g, '\\u003c')}</script></body></html>`;
  },

  'broadcaster-blocks': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="en-GB" class="no-js">${headMarkup(parts, { extra: linkedData(parts, { '@type': 'ReportageNewsArticle' }) })}<body><header role="banner" class="ssrcss-header"><nav aria-label="main"><ul>${menuItems(parts, 'ssrcss-nav')}</ul></nav></header><div class="ssrcss-wrap"><main id="main-content" data-testid="main-content"><article class="ssrcss-article"><header><div data-component="headline-block"><h1 id="main-heading" type="headline" tabindex="-1" class="ssrcss-h">${escaped(sample.title)}</h1></div><div data-component="byline-block"><div><div data-testid="byline-new-contributors"><div><span>${escaped(sample.authors[0] ?? '')}</span><div>Home affairs correspondent</div></div></div></div></div><ul class="ssrcss-metadata"><li><div><span class="visually-hidden">Published</span><span><time data-testid="timestamp" datetime="${sample.publishedAt}">${printDay(sample.publishedAt, words)}</time></span></div></li></ul></header>
<div data-component="image-block"><figure><div data-component="media-block"><img src="/i.jpg" alt="A police car"><span class="visually-hidden">Image source, </span><span role="text">Riverside</span></div><figcaption data-component="caption-block"><span class="visually-hidden">Image caption, </span>A police car outside a court</figcaption></figure></div>
${bodyMarkup(sample, { paragraph: (text, index) => `<div data-component="text-block" class="ssrcss-text"><div class="ssrcss-rich e5tfeyi1"><p class="ssrcss-p">${index === 0 ? `<b class="ssrcss-b">${escaped(text)}</b>` : escaped(text)}</p></div></div>`, heading: (text) => `<div data-component="crosshead-block" class="ssrcss-crosshead"><h2 class="ssrcss-h2">${escaped(text)}</h2></div>`, list: (items) => markup`<div data-component="unordered-list-block"><div><ul role="list">${items.map((item) => `<li>${escaped(item)}</li>`)}</ul></div></div>`, inserts: { 2: markup`<div data-component="links-block"><div><p>${words.readAlso}</p><ul>${[1, 2, 3].map((index) => `<li><a href="/news/${index}"><span>${escaped(words.headlines[index] ?? '')}</span></a></li>`)}</ul></div></div>`, 4: `<div data-component="include-block"><div id="vj-poll"><iframe src="/vj"></iframe></div></div>` } })}
<section data-component="tag-list"><div><h2>Related Topics</h2>${tagLinks(parts, 'ssrcss-cluster')}</div></section></article><section data-component="related-internet-links"><h2>Related internet links</h2><ul><li><a href="https://gov.example">Home Office</a></li></ul><p>The broadcaster is not responsible for the content of external sites.</p></section></main><div data-component="topStories"><h2>Top stories</h2>${headlineLinks(parts, { from: 1, count: 6, itemClass: 'ssrcss-promo', teasers: true, dates: true })}</div>${mostRead(parts, 'mostRead')}</div>${footerMarkup(parts)}${inlineScripts(parts)}</body></html>`;
  },

  'quality-daily': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="en">${headMarkup(parts, { title: `${sample.title} | ${sample.section} | ${sample.siteName}`, authorMeta: false, extra: `<meta property="article:author" content="https://cdn.example/profile/x">${linkedData(parts, { '@type': ['NewsArticle'], isAccessibleForFree: true })}` })}<body><div id="bannerandheader"><header>${cookieBanner(parts, 'sp_message_container')}<gu-island name="TopBar" priority="critical"><div class="dcr-top"><a href="/support">Support us</a><a href="/print">Print subscriptions</a></div></gu-island><nav class="dcr-nav"><ul>${menuItems(parts, 'dcr-pillar')}</ul></nav></header></div><main data-layout="StandardLayout"><div class="dcr-section"><div class="dcr-grid"><div data-gu-name="title"><div class="dcr-label"><a href="/uk/ukcrime">${sample.section}</a></div></div><div data-gu-name="headline"><div class="dcr-headline"><h1 class="dcr-h1">${escaped(sample.title)}</h1></div></div><div data-gu-name="meta"><div class="dcr-meta"><address aria-label="Contributor info"><div class="dcr-byline">${sample.authors.map((name) => `<a rel="author" href="/profile/x">${escaped(name)}</a>`).join(' and ')}</div></address><details class="dcr-date"><summary class="dcr-pub">${printDay(sample.publishedAt, words)} ${printTime(sample.publishedAt)} GMT</summary>Last modified on ${printDay(sample.modifiedAt, words)}</details>${shareButtons(parts, 'dcr-share')}</div></div>
<div data-gu-name="body"><div id="maincontent" class="dcr-body"><div class="article-body-commercial-selector article-body-viewer-selector dcr-content">${bodyMarkup(sample, { paragraph: (text) => `<p class="dcr-p">${escaped(text)}</p>`, inserts: { 0: `<aside class="dcr-rich" data-component="rich-link"><a href="/x"><div>${escaped(words.headlines[5] ?? '')}</div><div>${words.readAlso}</div></a></aside>`, 2: `<aside class="dcr-pullquote"><svg></svg><blockquote>It was the worst night that any of us could remember</blockquote><footer><cite>Shift leader</cite></footer></aside>`, 3: `<gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion"><h2>${words.newsletterTitle}</h2><p>${words.newsletterText}</p><span class="dcr-note">Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.</span></aside></gu-island>` } })}</div></div>
<div class="dcr-submeta"><span>Explore more on these topics</span>${tagLinks(parts, 'dcr-tags')}</div></div></div></div><gu-island name="OnwardsUpper"><div class="dcr-onward"><h2>${words.related}</h2>${headlineLinks(parts, { from: 4, count: 8, itemClass: 'dcr-card', teasers: true, dates: true })}</div></gu-island><section id="comments" data-print-layout="hide"><h2>${words.commentsTitle}</h2>${commentThread(parts, 'd-comment')}</section>${mostRead(parts, 'most-viewed')}</main>${footerMarkup(parts)}</body></html>`;
  },

  'storyteller-feed': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!doctype html><html lang="en">${headMarkup(parts, { title: `${sample.title} | by ${sample.authors[0] ?? ''} | ${sample.siteName}`, openGraphDates: true, authorMeta: true })}<body><div id="root"><div class="a b c"><div class="d e f g h"><div class="n o"><a href="/m/signin">${words.login}</a><a href="/m/signup">${words.subscribe}</a><input placeholder="${words.search}"></div><div class="l"><article><div class="m n o p"><section><div><div class="gj gk gl"><div class="ab ca"><div class="ch bg et eu ev ew"><div><h1 class="pw-post-title gn go" data-testid="storyTitle">${escaped(sample.title)}</h1><div class="speechify-ignore ab cp"><div class="ab ia"><span class="be b"><a data-testid="authorName" href="/@x" rel="noopener follow">${escaped(sample.authors[0] ?? '')}</a></span><span class="be b"><button>Follow</button></span><div class="be b"><span data-testid="storyReadTime">${words.minutesToRead}</span><div class="hj hk"><span>·</span></div><span data-testid="storyPublishDate">${sample.publishedAt === null ? '' : `${words.months[Number(sample.publishedAt.slice(5, 7)) - 1]?.slice(0, 3)} ${Number(sample.publishedAt.slice(8, 10))}, ${sample.publishedAt.slice(0, 4)}`}</span></div></div><div class="pw-multi-vote-count"><button>1.2K</button></div><div class="pw-responses-count">6</div><button>Listen</button><button>Share</button></div></div>${bodyMarkup(sample, { paragraph: (text) => `<p class="pw-post-body-paragraph mo mp gq" id="${text.length}ab" data-selectable-paragraph="">${escaped(text)}</p>`, heading: (text) => `<h1 class="nl nm gq be nn" id="h${text.length}">${escaped(text)}</h1>`, quote: (text) => `<blockquote class="oi oj ok"><p id="q${text.length}" class="mo mp ol">${escaped(text)}</p></blockquote>` })}</div></div></div></div></section></div></article></div><div class="ab ca">${tagLinks(parts, 'tags-row')}<div class="written-by">${authorBox(parts, 'kw kx')}<button>Follow</button></div><div class="responses"><h2>More from ${escaped(sample.authors[0] ?? '')}</h2>${headlineLinks(parts, { from: 0, count: 4, itemClass: 'lz ma', teasers: true, heading: 'h2' })}<h2>Recommended</h2>${headlineLinks(parts, { from: 6, count: 6, itemClass: 'lz mb', teasers: true, heading: 'h2' })}</div></div></div></div></div><script>window.__APOLLO_STATE__=${JSON.stringify({ posts: words.headlines }).replace(/</g, '\\u003c')}</script></body></html>`;
  },

  'site-builder': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="en">${headMarkup(parts, { openGraphType: 'article', openGraphDates: false, title: sample.title })}<body class="device-desktop"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SITE_HEADER" class="SITE_HEADER wixui-header"><div class="header-inner"><nav><ul>${menuItems(parts, 'wixui-item')}</ul></nav></div></div><div id="PAGES_CONTAINER"><div id="SITE_PAGES"><div id="masterPage"><div class="JsJXaX SxM0TO"><div class="TPA"><div class="blog-post-page-font"><div data-hook="post-page"><div class="_1_x"><div data-hook="post-title"><span class="blog-post-title-font"><span class="post-title__text">${escaped(sample.title)}</span></span></div><ul class="post-metadata" data-hook="post-metadata"><li class="post-metadata__author"><span title="${escaped(sample.authors[0] ?? '')}" data-hook="user-name">${escaped(sample.authors[0] ?? '')}</span></li><li class="post-metadata__date"><span title="x" data-hook="time-ago">${printDay(sample.publishedAt, words).replace(/^\S+ /, '')}</span></li><li class="post-metadata__readTime"><span>${words.minutesToRead}</span></li></ul><div data-hook="post-description"><div class="fTEXT"><div class="rich-content-viewer"><div>${bodyMarkup(sample, { paragraph: (text, index) => `<div data-hook="rcv-block${index}"></div><div type="paragraph" id="viewer-${index}"><span class="_abc"><span>${escaped(text)}</span></span></div>`, heading: (text) => `<div type="heading"><h2 dir="auto"><span>${escaped(text)}</span></h2></div>` })}</div></div></div></div></div><div class="post-main-actions">${shareButtons(parts, 'post-main-actions__share')}<span data-hook="post-main-actions__view-count">12,408 views</span></div></div><div data-hook="recent-posts"><div>Recent Posts</div><a href="/all">See All</a>${headlineLinks(parts, { from: 3, count: 3, itemClass: 'recent-post', teasers: true })}</div><div data-hook="comments">${commentThread(parts, 'rcm')}</div></div></div></div></div></div></div>${footerMarkup(parts, 'SITE_FOOTER')}</div></div></body></html>`;
  },

  'linked-body-better': ({ sample, words }) => {
    const parts = { sample, words };
    const shown = { ...sample, body: sample.body.slice(0, 2) };
    return markup`<!DOCTYPE html><html lang="${sample.language}" dir="rtl">${headMarkup(parts, { extra: linkedData(parts, { articleBody: textOf(sample.body).replace(/\n+/g, ' \n'), description: words.teasers[0] }) })}<body class="article-page"><div class="app-header"><ul>${menuItems(parts)}</ul></div><div class="story"><h1>${escaped(sample.title)}</h1><div class="story-meta">${words.by} ${escaped(sample.authors[0] ?? '')}</div><div class="story-text collapsed">${bodyMarkup(shown)}<div class="fade"></div><button class="js-expand">المزيد</button></div></div><div class="more-stories">${headlineLinks(parts, { count: 8, itemClass: 'more-story', teasers: true })}</div>${mostRead(parts)}${footerMarkup(parts)}</body></html>`;
  },

  'linked-body-worse': ({ sample, words }) => {
    const parts = { sample, words };
    const cut = `${textOf(sample.body).slice(0, 160)}... ${words.readAlso} ${words.headlines.join(' ')} ${words.teasers.join(' ')} ${words.footer.join(' ')} ${words.cookieText.join(' ')}`;
    return markup`<!DOCTYPE html><html lang="${sample.language}">${headMarkup(parts, { extra: linkedData(parts, { articleBody: cut, author: { '@type': 'Organization', name: sample.siteName } }) })}<body><nav class="nav">${menuItems(parts)}</nav><section class="article-section"><div class="article-wrap"><h1>${escaped(sample.title)}</h1><p class="author">${words.by} <b>${escaped(sample.authors[0] ?? '')}</b></p><div class="article-body">${bodyMarkup(sample, { inserts: { 2: advertisement(parts) } })}</div>${tagLinks(parts)}</div></section>${newsletterBox(parts)}<section class="related-news">${headlineLinks(parts, { count: 4, teasers: true })}</section>${footerMarkup(parts)}</body></html>`;
  },
};
