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
import { type Layouts, type PageParts, printDay, printTime } from '../layout.js';
import { escapeMarkup as escaped, markup } from '../markup.js';

const htmlTag = ({ sample }: PageParts): string =>
  `<!DOCTYPE html>\n<html ${sample.language === 'ar' ? 'dir="rtl" lang="ar"' : `lang="${sample.language}-${sample.language === 'fr' ? 'FR' : 'GB'}"`} prefix="og: https://ogp.me/ns#">`;

const dateOf = ({ sample, words }: PageParts): string =>
  `${printDay(sample.publishedAt, words)} - ${printTime(sample.publishedAt)}`;

/** WordPress in the many forms that its themes and builders give it. */
export const wordpress: Layouts = {
  'wordpress-jannah': (parts) => markup`${htmlTag(parts)}${headMarkup(parts, { extra: linkedData(parts, {}, true) })}
<body id="tie-body" class="rtl post-template-default single single-post postid-${parts.sample.id.length}41 wrapper-has-shadow block-head-1 magazine1 is-lazyload is-thumb-overlay-disabled is-desktop is-header-layout-3 sidebar-left has-sidebar post-layout-1 narrow-title-narrow-media hide_share_post_top">
<div class="background-overlay"><div id="tie-container" class="site tie-container"><div id="tie-wrapper">
<header id="theme-header" class="theme-header header-layout-3 main-nav-light"><div class="main-nav-wrapper"><nav id="main-nav" class="main-nav header-nav"><ul id="menu-main" class="menu">${menuItems(parts)}</ul></nav></div><div class="breaking"><span class="breaking-title-text">عاجل</span><ul id="breaking-news-in-header" class="breaking-news">${headlineLinks(parts, { from: 9, count: 6, itemClass: 'news-item' })}</ul></div></header>
<div id="content" class="site-content container"><div id="main-content-row" class="tie-row main-content-row"><div class="main-content tie-col-md-8 tie-col-xs-12" role="main">
<article id="the-post" class="container-wrapper post-content tie-standard">
<header class="entry-header-outer"><nav id="breadcrumb"><a href="/"><span class="tie-icon-home"></span> ${parts.words.home}</a><em class="delimiter">/</em><a href="/category/x">${parts.sample.section}</a></nav>
<div class="entry-header"><h1 class="post-title entry-title">${escaped(parts.sample.title)}</h1><div class="single-post-meta post-meta clearfix"><span class="author-meta single-author with-avatars"><a href="/author/7" class="author-name tie-icon">${escaped(parts.sample.authors[0] ?? '')}</a></span><span class="date meta-item tie-icon">${dateOf(parts)}</span><div class="tie-alignright"><span class="meta-comment tie-icon meta-item fa-before">6</span><span class="meta-views meta-item"><span class="tie-icon-fire"></span> 12,408 </span><span class="meta-reading-time meta-item">${parts.words.minutesToRead}</span></div></div></div></header>
<div class="featured-area"><figure class="single-featured-image"><img src="/wp-content/uploads/2024/01/police-780x470.jpg" alt=""><figcaption class="single-caption-text">${parts.words.tags[0]} - أرشيف</figcaption></figure></div>
<div id="share-buttons-top" class="share-buttons share-buttons-top">${shareButtons(parts, 'share-links')}</div>
<div class="entry-content entry clearfix"><div class="stream-item stream-item-above-post-content">${advertisement(parts)}</div>
${bodyMarkup(parts.sample, { inserts: { 1: `<div class="stream-item stream-item-in-post">${advertisement(parts, 'gpt-2')}</div>`, 2: `<div id="inline-related-post" class="mag-box mini-posts-box content-only"><div class="container-wrapper"><div class="widget-title the-global-title"><div class="the-subtitle">${parts.words.readAlso}</div></div><ul class="posts-list-items">${headlineLinks(parts, { from: 4, count: 3, itemClass: 'widget-single-post-item widget-post-list' })}</ul></div></div>` } })}
<div class="post-bottom-meta post-bottom-tags post-tags-modern"><div class="post-bottom-meta-title">${parts.words.tagsTitle}</div><span class="tagcloud">${tagLinks(parts, 'tagcloud')}</span></div></div>
<div id="post-extra-info"><div class="theiaStickySidebar"></div></div><div class="clearfix"></div></article>
<div class="post-components">${authorBox(parts, 'about-author')}<div id="related-posts" class="container-wrapper has-extra-post"><div class="mag-box-title the-global-title"><h3>${parts.words.related}</h3></div><div class="related-posts-list">${headlineLinks(parts, { count: 6, itemClass: 'related-item tie-standard', teasers: true, dates: true })}</div></div>${commentThread(parts)}</div></div>
<aside class="sidebar tie-col-md-4 normal-side is-sticky" aria-label="القائمة الجانبية الرئيسية"><div class="theiaStickySidebar"><div id="posts-list-widget-2" class="container-wrapper widget posts-list">${mostRead(parts, 'posts-list')}</div>${newsletterBox(parts, 'widget subscribe-widget')}</div></aside></div></div>
${footerMarkup(parts, 'site-footer dark-skin')}</div></div></div>${cookieBanner(parts)}${inlineScripts(parts, 60)}</body></html>`,

  'wordpress-newspaper': (
    parts,
  ) => markup`${htmlTag(parts)}${headMarkup(parts, { openGraphDates: false, title: `${parts.sample.title} | ${parts.sample.siteName}` })}
<body class="rtl post-template-default single single-post global-block-template-1 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div id="td-mobile-nav"><div class="td-mobile-container"><ul id="menu-mobile" class="td-mobile-main-menu">${menuItems(parts, 'mobile-item')}</ul></div></div><div class="td-search-background"></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="tdc-header-wrap"><div class="td-header-menu-wrap-full"><div id="td-header-menu" role="navigation"><ul id="menu-td" class="sf-menu">${menuItems(parts, 'td-menu-item')}</ul></div></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">${parts.words.home}</a></span> <i class="td-icon-right"></i> <span class="td-bred-no-url-last">${escaped(parts.sample.title)}</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article class="post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-police" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/category/x">${parts.sample.section}</a></li></ul><header class="td-post-title"><h1 class="entry-title">${escaped(parts.sample.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">${parts.words.by}</div> <a href="/author/x">${escaped(parts.sample.authors[0] ?? '')}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${parts.sample.publishedAt}">${dateOf(parts)}</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-8812">12408</span></div></div></header></div>
<div class="td-post-sharing-top">${shareButtons(parts, 'td-post-sharing')}</div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/wp-content/a.jpg" data-caption=""><img class="entry-thumb" src="/wp-content/a.jpg"></a></figure></div><div class="td-a-rec td-a-rec-id-content_top">${advertisement(parts)}</div>
${bodyMarkup(parts.sample, { inserts: { 1: readAlsoLine(parts, 5), 3: `<div class="td_block_wrap td_block_related_inline">${headlineLinks(parts, { from: 1, count: 1, itemClass: 'td_module_mx1' })}</div>` } })}
</div><footer><div class="td-post-source-tags">${tagLinks(parts, 'td-tags')}</div><div class="td-post-sharing-bottom">${shareButtons(parts, 'td-share')}</div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>المقال السابق</span><a href="/p/1">${escaped(parts.words.headlines[6] ?? '')}</a></div></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>المقال التالي</span><a href="/p/2">${escaped(parts.words.headlines[7] ?? '')}</a></div></div></div>${authorBox(parts, 'author-box-wrap')}<span class="td-page-meta" itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="${escaped(parts.sample.authors[0] ?? '')}"></span><meta itemprop="datePublished" content="${parts.sample.publishedAt}"><meta itemprop="headline" content="${escaped(parts.sample.title)}"></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">${parts.words.related}</a><a class="td-related-right">المزيد من نفس الكاتب</a></h4><div class="td_block_inner">${headlineLinks(parts, { from: 2, count: 6, itemClass: 'td_module_related_posts', heading: 'h3' })}</div></div>${commentThread(parts)}</div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar">${mostRead(parts, 'td_block_popular')}${newsletterBox(parts, 'td-newsletter')}<div class="td_block_wrap td_block_7">${headlineLinks(parts, { from: 6, count: 8, itemClass: 'td_module_6', teasers: true, dates: true })}</div></div></div></div></div></div>${footerMarkup(parts, 'td-footer-wrapper')}</div>${inlineScripts(parts)}</body></html>`,

  'wordpress-elementor': (
    parts,
  ) => markup`${htmlTag(parts)}${headMarkup(parts, { extra: linkedData(parts, { author: { '@id': '#/person/7' }, articleSection: [parts.sample.section, 'x'] }, true) })}
<body class="single-post elementor-default elementor-kit-6 elementor-page-2213"><div data-elementor-type="header" class="elementor elementor-19 elementor-location-header"><section class="elementor-section elementor-top-section elementor-element elementor-element-1a2b" data-element_type="section"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap elementor-element-populated"><div class="elementor-element elementor-widget elementor-widget-nav-menu"><div class="elementor-widget-container"><ul id="menu-1-abc" class="elementor-nav-menu">${menuItems(parts)}</ul></div></div></div></div></div></section></div>
<div data-elementor-type="single-post" data-elementor-id="2213" class="elementor elementor-2213 elementor-location-single post-991 post type-post status-publish format-standard has-post-thumbnail hentry category-x tag-y"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap">
<div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-page-title"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">${escaped(parts.sample.title)}</h1></div></div>
<div class="elementor-element elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item--type-author">${escaped(parts.sample.authors[0] ?? '')}</span></li><li class="elementor-icon-list-item" itemprop="datePublished"><a href="/2024/01"><span class="elementor-icon-list-text elementor-post-info__item--type-date"><time>${dateOf(parts)}</time></span></a></li></ul></div></div>
<div class="elementor-element elementor-widget elementor-widget-share-buttons"><div class="elementor-widget-container">${shareButtons(parts, 'elementor-share-btn')}</div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content" data-widget_type="theme-post-content.default"><div class="elementor-widget-container">
${bodyMarkup(parts.sample, { inserts: { 2: newsletterBox(parts, 'mc4wp-form') } })}
</div></div>${tagLinks(parts, 'elementor-widget-post-tags')}<div class="elementor-element elementor-widget elementor-widget-author-box"><div class="elementor-widget-container">${authorBox(parts, 'elementor-author-box')}</div></div>
<div class="elementor-element elementor-grid-3 elementor-widget elementor-widget-posts"><div class="elementor-widget-container"><div class="elementor-posts-container elementor-posts elementor-posts--skin-classic elementor-grid">${headlineLinks(parts, { from: 0, count: 6, itemClass: 'elementor-post elementor-grid-item', teasers: true })}</div></div></div></div></div>
<div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap">${mostRead(parts, 'elementor-widget-wp-widget-popular')}</div></div></div></section></div><div data-elementor-type="footer" class="elementor elementor-location-footer">${footerMarkup(parts)}</div>${cookieBanner(parts, 'cmplz-cookiebanner')}${inlineScripts(parts)}</body></html>`,

  'wordpress-blocks': (
    parts,
  ) => markup`${htmlTag(parts)}${headMarkup(parts, { authorMeta: true, extra: `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${escaped(parts.sample.authors.join(', '))}">` })}
<body class="post-template-default single single-post wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="is-responsive wp-block-navigation"><ul class="wp-block-navigation__container">${menuItems(parts, 'wp-block-navigation-item')}</ul></nav></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-group has-global-padding is-layout-constrained"><figure class="wp-block-post-featured-image"><img src="/wp-content/b.jpg" alt=""></figure><h1 class="wp-block-post-title">${escaped(parts.sample.title)}</h1><div class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="${parts.sample.publishedAt}">${dateOf(parts)}</time></div><p class="has-small-font-size">—</p><div class="wp-block-post-author-name"><a href="/author/k">${escaped(parts.sample.authors[0] ?? '')}</a></div><div class="taxonomy-category wp-block-post-terms"><a href="/category/s" rel="tag">${parts.sample.section}</a></div></div></div></div>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained">
${bodyMarkup(parts.sample, { heading: (text) => `<h2 class="wp-block-heading" id="h-${text.length}">${escaped(text)}</h2>`, quote: (text) => `<blockquote class="wp-block-quote is-layout-flow"><p>${escaped(text)}</p></blockquote>`, table: (rows) => markup`<figure class="wp-block-table"><table><tbody>${rows.map((row) => markup`<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`)}</tr>`)}</tbody></table><figcaption class="wp-element-caption">${parts.words.tags[2]}</figcaption></figure>`, inserts: { 1: `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/abonnement">${parts.words.subscribe}</a></div></div>`, 3: `<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper"><blockquote class="wp-embedded-content"><a href="/e/1">${escaped(parts.words.headlines[3] ?? '')}</a></blockquote><iframe class="wp-embedded-content" title="e" src="/e/1/embed"></iframe></div></figure>` } })}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Partager :</h3>${shareButtons(parts, 'sd-content')}</div></div><div id="jp-post-flair" class="sharedaddy sd-like-enabled"><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>${parts.words.related}</em></h3>${headlineLinks(parts, { count: 3, itemClass: 'jp-relatedposts-post', teasers: true, heading: 'h4' })}</div></div></div>
<div class="wp-block-group is-layout-constrained">${tagLinks(parts, 'taxonomy-post_tag wp-block-post-terms')}${authorBox(parts, 'wp-block-post-author')}</div>${commentThread(parts, 'wp-block-comment')}</main>${footerMarkup(parts, 'wp-block-template-part')}</div>${cookieBanner(parts, 'wp-block-cookies')}</body></html>`,

  'wordpress-genesis': (
    parts,
  ) => markup`${htmlTag(parts)}${headMarkup(parts, { openGraph: false, title: `${parts.sample.title} — ${parts.sample.siteName}` })}
<body class="single single-post custom-header content-sidebar genesis-breadcrumbs-visible" itemscope itemtype="https://schema.org/WebPage"><div class="site-container"><ul class="genesis-skip-link"><li><a href="#genesis-content" class="screen-reader-shortcut">Skip to main content</a></li></ul><header class="site-header" itemscope itemtype="https://schema.org/WPHeader"><div class="title-area"><p class="site-title" itemprop="headline"><a href="/">${parts.sample.siteName}</a></p></div><nav class="nav-primary"><ul class="menu genesis-nav-menu">${menuItems(parts)}</ul></nav></header>
<div class="site-inner"><div class="content-sidebar-wrap"><main class="content" id="genesis-content"><div class="breadcrumb" itemprop="breadcrumb"><span>${parts.words.home}</span> / <span>${parts.sample.section}</span> / ${escaped(parts.sample.title)}</div>
<article class="post-77 post type-post entry category-share tag-related-news" itemscope itemtype="https://schema.org/CreativeWork"><header class="entry-header"><h1 class="entry-title" itemprop="headline">${escaped(parts.sample.title)}</h1><p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="${parts.sample.publishedAt}">${dateOf(parts)}</time> ${parts.words.by} <span class="entry-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/author/x" class="entry-author-link" rel="author" itemprop="url"><span class="entry-author-name" itemprop="name">${escaped(parts.sample.authors[0] ?? '')}</span></a></span> <span class="entry-comments-link"><a href="#respond">6 ${parts.words.commentsTitle}</a></span></p></header>
<div class="entry-content" itemprop="text">${bodyMarkup(parts.sample, { inserts: { 0: advertisement(parts), 2: `<blockquote class="pullquote"><p>${escaped(parts.words.teasers[0]?.slice(0, 60) ?? '')}</p></blockquote>` } })}<!--<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>--></div>
<footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">${parts.sample.section}</span> ${tagLinks(parts, 'entry-tags')}</p></footer></article><section class="author-box" itemprop="author">${authorBox(parts, 'author-box')}</section>${commentThread(parts, 'entry-comment')}</main><aside class="sidebar sidebar-primary widget-area">${mostRead(parts, 'widget')}${newsletterBox(parts, 'enews')}</aside></div></div>${footerMarkup(parts)}</div></body></html>`,
};
