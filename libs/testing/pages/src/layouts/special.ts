import { bodyMarkup } from '../body-markup.js';
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
  readAlsoLine,
  shareButtons,
  tagLinks,
} from '../furniture.js';
import { headMarkup, linkedData } from '../head-markup.js';
import { type Layouts, printDay, printTime } from '../layout.js';
import { escapeMarkup as escaped, markup } from '../markup.js';

/** Pages whose article has a form of its own: AMP, live reports, galleries, videos, releases, corrections. */
export const special: Layouts = {
  amp: ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!doctype html><html ⚡ lang="${sample.language}" dir="${sample.language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.example/v0.js"></script><title>${escaped(sample.title)}</title><link rel="canonical" href="${sample.canonicalUrl}"><meta name="viewport" content="width=device-width"><style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style><style amp-custom>.amp-wp-article{color:#353535}</style>${linkedData(parts, { articleSection: sample.section })}</head><body class="amp-mode-mouse"><amp-analytics type="gtag"><script type="application/json">{"vars":{"gtag_id":"UA-1"}}</script></amp-analytics><amp-sidebar id="sidebar" layout="nodisplay"><ul>${menuItems(parts)}</ul></amp-sidebar><header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">${sample.siteName}</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escaped(sample.title)}</h1><div class="amp-wp-meta amp-wp-byline"><amp-img src="/a.jpg" width="24" height="24"></amp-img><span class="amp-wp-author author vcard">${escaped(sample.authors[0] ?? '')}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${sample.publishedAt}">${words.tags[0]}</time></div></header><figure class="amp-wp-article-featured-image wp-caption"><amp-img width="800" height="450" src="/b.jpg"></amp-img><p class="wp-caption-text">${words.tags[1]}</p></figure><div class="amp-wp-article-content">${bodyMarkup(sample, { inserts: { 1: `<amp-ad width="300" height="250" type="doubleclick"><div placeholder>${words.advertisement}</div></amp-ad>`, 3: `<amp-iframe src="https://x.example"></amp-iframe>` } })}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">${words.menu[1]}</div>${tagLinks(parts, 'amp-wp-tax-tag')}<div class="amp-wp-meta amp-wp-comments-link"><a href="#c">${words.leaveComment}</a></div></footer></article><amp-list src="/related.json"><template type="amp-mustache"><a href="{{url}}">{{title}}</a></template></amp-list><div class="amp-related-posts">${headlineLinks(parts, { count: 6, teasers: true })}</div>${footerMarkup(parts, 'amp-wp-footer')}<amp-user-notification id="amp-consent" layout="nodisplay">${words.cookieText[0]}<button>${words.accept}</button></amp-user-notification></body></html>`;
  },

  liveblog: ({ sample, words }) => {
    const parts = { sample, words };
    const updates = sample.body.map(
      (block, index) =>
        `<div class="live-entry" id="live-${index}" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><div class="live-entry__time"><time itemprop="datePublished" datetime="2024-06-18T1${9 - index}:0${index}:00+01:00">1${9 - index}:0${index}</time></div><div class="live-entry__body" itemprop="articleBody">${bodyMarkup({ ...sample, body: [block] })}</div><div class="live-entry__share"><a href="#live-${index}">${words.share[4]}</a><a href="https://social.example">${words.share[0]}</a></div></div>`,
    );
    return markup`<!DOCTYPE html><html lang="${sample.language}">${headMarkup(parts, { extra: linkedData(parts, { '@type': 'LiveBlogPosting', coverageStartTime: sample.publishedAt, liveBlogUpdate: sample.body.map((_block, index) => ({ '@type': 'BlogPosting', headline: `${words.tags[index % 5]}`, datePublished: `2024-06-18T1${9 - index}:0${index}:00+01:00`, articleBody: words.teasers[index % 4] })) }) })}<body class="live-page"><header class="masthead"><nav><ul>${menuItems(parts)}</ul></nav></header><main class="live"><div class="live-header"><span class="live-badge">LIVE</span><h1>${escaped(sample.title)}</h1><div class="live-header__meta"><span class="author">${escaped(sample.authors[0] ?? '')}</span> <span class="updated">${words.updated} ${words.minutesToRead}</span></div>${shareButtons(parts)}</div><div class="live-filter"><button>${words.loadMore}</button><label><input type="checkbox">auto-refresh</label></div><section class="live-stream">${updates}</section></main><aside class="live-side">${mostRead(parts)}${newsletterBox(parts)}</aside>${footerMarkup(parts)}${inlineScripts(parts)}</body></html>`;
  },

  gallery: ({ sample, words }) => {
    const parts = { sample, words };
    const photos = Array.from(
      { length: 9 },
      (_, index) =>
        `<li class="gallery__slide"><figure><img data-src="/g/${index}.jpg" alt=""><figcaption class="gallery__caption">${escaped(words.tags[index % 5] ?? '')} — (${index + 1}/9) © ${sample.siteName}</figcaption></figure></li>`,
    );
    return markup`<!DOCTYPE html><html lang="${sample.language}" dir="rtl">${headMarkup(parts, { extra: linkedData(parts) })}<body><header><nav><ul>${menuItems(parts)}</ul></nav></header><article class="gallery-article"><h1 class="headline">${escaped(sample.title)}</h1><div class="meta"><span class="byline">${words.by} ${escaped(sample.authors[0] ?? '')}</span></div><div class="gallery" role="region"><ul class="gallery__list">${photos}</ul><button class="gallery__next">›</button></div><div class="article-text">${bodyMarkup(sample)}</div></article><section class="more-galleries"><h2>${words.related}</h2>${headlineLinks(parts, { from: 7, count: 8, itemClass: 'card' })}</section>${footerMarkup(parts)}</body></html>`;
  },

  'video-page': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="${sample.language}">${headMarkup(parts, { openGraphType: 'video.other', openGraphDates: false, extra: linkedData(parts, { '@type': 'NewsArticle', video: { '@type': 'VideoObject', name: sample.title, description: words.teasers[0], uploadDate: sample.publishedAt, duration: 'PT2M12S' } }) })}<body class="video"><header><ul class="menu">${menuItems(parts)}</ul></header><main><div class="player-wrapper"><video controls poster="/p.jpg"><source src="/v.mp4"></video><div class="vjs-error">Your browser does not support this video.</div></div><h1>${escaped(sample.title)}</h1><div class="video-info"><span class="duration">02:12</span><span class="views">${words.views}</span>${shareButtons(parts)}</div><div class="video-description">${bodyMarkup(sample)}</div><div class="playlist"><h3>${words.related}</h3>${headlineLinks(parts, { from: 0, count: 12, itemClass: 'playlist-item' })}</div></main>${footerMarkup(parts)}</body></html>`;
  },

  'press-release': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="en" class="govuk-template">${headMarkup(parts, { openGraphDates: false, title: `${sample.title} - ${sample.siteName}`, extra: `<meta name="govuk:first-published-at" content="${sample.publishedAt}"><meta name="govuk:updated-at" content="${sample.modifiedAt}">` })}<body class="gem-c-layout-for-public govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner govuk-clearfix" data-nosnippet role="region" aria-label="Cookies"><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use it.</p><button>Accept additional cookies</button></div><a class="gem-c-skip-link" href="#content">Skip to main content</a><header class="gem-c-layout-super-navigation-header"><nav><ul>${menuItems(parts, 'gem-c-item')}</ul></nav></header><div id="wrapper" class="govuk-width-container"><div class="gem-c-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/crime">Crime, justice and law</a></li></ol></div><main role="main" id="content" class="news-article" lang="en"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><span class="govuk-caption-xl gem-c-heading__context">Press release</span><h1 class="gem-c-heading__text govuk-heading-l">${escaped(sample.title)}</h1></div></div><div class="metadata-logo-wrapper"><div class="gem-c-metadata"><dl data-module="metadata"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/o/ho">${escaped(sample.authors[0] ?? '')}</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">${printDay(sample.publishedAt, words).replace(/^\S+ /, '')}</dd><dt>Last updated</dt><dd>${printDay(sample.modifiedAt, words).replace(/^\S+ /, '')} — <a href="#full">See all updates</a></dd></dl></div></div><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${bodyMarkup(sample)}</div></div></div><div class="govuk-grid-column-one-third"><div class="gem-c-related-navigation"><h2>Related content</h2><nav><ul>${headlineLinks(parts, { from: 3, count: 5, itemClass: 'gem-rel', heading: 'span' })}</ul></nav></div></div></div><div class="gem-c-published-dates"><a id="full"></a>Published ${printDay(sample.publishedAt, words)}</div></main></div><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes this page is useful</button><button>No this page is not useful</button><p>Help us improve this site. To help us improve, we’d like to know more about your visit today. Don’t include personal or financial information.</p></div>${footerMarkup(parts, 'gem-c-layout-footer govuk-footer')}</body></html>`;
  },

  'microdata-story': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="${sample.language}">${headMarkup(parts, { openGraph: false, title: `${sample.siteName} | ${sample.title}` })}<body><div class="nav-bar"><ul>${menuItems(parts)}</ul></div><div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="${sample.canonicalUrl}"><meta itemprop="articleSection" content="${sample.section}"><h1 itemprop="headline">${escaped(sample.title)}</h1><div class="signature" itemprop="author" itemscope itemtype="http://schema.org/Person">${words.by} <span itemprop="name">${escaped(sample.authors[0] ?? '')}</span></div><time itemprop="datePublished" datetime="${sample.publishedAt}">${printDay(sample.publishedAt, words)}</time><time itemprop="dateModified" datetime="${sample.modifiedAt}">${words.updated}</time><div itemprop="articleBody" class="corps">${bodyMarkup(sample, { inserts: { 1: newsletterBox(parts, 'encart-nl'), 2: readAlsoLine(parts, 6) } })}</div></div>${tagLinks(parts, 'mots')}${commentThread(parts, 'reaction')}<div class="aussi">${headlineLinks(parts, { from: 2, count: 6, teasers: true })}</div>${footerMarkup(parts)}${cookieBanner(parts, 'didomi-host')}</body></html>`;
  },

  'corrected-story': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="${sample.language}" dir="${sample.language === 'ar' ? 'rtl' : 'ltr'}">${headMarkup(parts, { extra: linkedData(parts, { correction: sample.correction === null ? null : { '@type': 'CorrectionComment', text: sample.correction, datePublished: sample.modifiedAt } }) })}<body><header class="hd"><nav><ul>${menuItems(parts)}</ul></nav></header><main><article><h1>${escaped(sample.title)}</h1><div class="post-meta"><span class="author">${escaped(sample.authors[0] ?? '')}</span> <time datetime="${sample.publishedAt}">${printDay(sample.publishedAt, words)}</time> <span class="upd">${words.updated} <time datetime="${sample.modifiedAt}">${printDay(sample.modifiedAt, words)} ${printTime(sample.modifiedAt)}</time></span></div><div class="article-content">${bodyMarkup(sample)}</div>${shareButtons(parts)}</article>${authorBox(parts)}</main><aside>${mostRead(parts)}</aside>${footerMarkup(parts)}</body></html>`;
  },

  'correction-line': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="${sample.language}">${headMarkup(parts)}<body><header class="hd"><nav><ul>${menuItems(parts)}</ul></nav></header><main><article><h1>${escaped(sample.title)}</h1><p class="author">${words.by} ${escaped(sample.authors[0] ?? '')}</p><div class="story-body">${bodyMarkup(sample)}<p class="note"><em>${escaped(sample.correction ?? '')}</em></p></div></article></main>${commentThread(parts)}${footerMarkup(parts)}</body></html>`;
  },

  'second-article-below': ({ sample, words }) => {
    const parts = { sample, words };
    const below = [0, 1].map(
      (index) =>
        markup`<article class="post infinite-post" data-url="/next-${index}"><h1 class="entry-title">${escaped(words.headlines[index] ?? '')}</h1><div class="meta"><time datetime="2025-02-0${index + 1}T09:00:00+01:00">x</time></div><div class="entry-content">${[...words.teasers, ...words.teasers].map((teaser, place) => `<p>${escaped(teaser)} ${escaped(words.headlines[place + index] ?? '')}.</p>`)}</div></article>`,
    );
    return markup`<!DOCTYPE html><html lang="${sample.language}" dir="${sample.language === 'ar' ? 'rtl' : 'ltr'}">${headMarkup(parts, { extra: linkedData(parts) })}<body class="single infinite-scroll"><header class="hd"><nav><ul>${menuItems(parts)}</ul></nav></header><div class="posts-stream" id="stream"><article class="post current"><h1 class="entry-title">${escaped(sample.title)}</h1><div class="meta"><span class="author vcard">${escaped(sample.authors[0] ?? '')}</span><time datetime="${sample.publishedAt}">${printDay(sample.publishedAt, words)}</time></div><div class="entry-content">${bodyMarkup(sample, { inserts: { 1: advertisement(parts) } })}</div>${tagLinks(parts)}</article>${below}</div>${footerMarkup(parts)}</body></html>`;
  },

  'short-with-long-related': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="${sample.language}" dir="rtl">${headMarkup(parts)}<body><header class="hd"><nav><ul>${menuItems(parts)}</ul></nav></header><div class="wrap"><div class="single"><h1>${escaped(sample.title)}</h1><div class="post-info"><span>${escaped(sample.authors[0] ?? '')}</span><span>${printDay(sample.publishedAt, words)}</span></div><div class="single-text">${bodyMarkup(sample)}</div><div class="more-from-section"><h2>${words.related}</h2>${headlineLinks(parts, { count: 14, itemClass: 'more', teasers: true, dates: true })}</div></div></div>${footerMarkup(parts)}${cookieBanner(parts)}</body></html>`;
  },

  'long-byline': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE html><html lang="${sample.language}">${headMarkup(parts, { openGraphDates: false })}<body><header><nav><ul>${menuItems(parts)}</ul></nav></header><main><div class="article"><h1 class="article__title">${escaped(sample.title)}</h1><p class="byline">${words.by} ${sample.authors.map(escaped).join(', ')}, ${sample.language === 'fr' ? 'envoyés spéciaux de la rédaction à Tanger, Nador et Melilla, avec l’aide du bureau de Bruxelles et des correspondants en régions' : 'in Rabat, Nador and Melilla, with additional reporting by the Brussels bureau and regional correspondents'}</p><p class="article__date">${words.published} ${printDay(sample.publishedAt, words)} ${printTime(sample.publishedAt).replace(':', 'h')}, ${words.updated.toLowerCase()} ${printDay(sample.modifiedAt, words)}</p><div class="article__content">${bodyMarkup(sample, { inserts: { 1: `<div class="article__sidebar-inset"><p class="inset__title">${words.readAlso}</p><p><a href="/z">${escaped(words.headlines[9] ?? '')}</a></p></div>` } })}</div></div></main>${newsletterBox(parts)}${headlineLinks(parts, { count: 6 })}${footerMarkup(parts)}</body></html>`;
  },
};
