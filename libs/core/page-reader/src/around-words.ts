const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * Words in a class or id that name what stands around an article, though it may be long: other articles, requests for
 * consent or an address.
 */
export const strangerWords = words(
  'relatedposts related mostread newsletter newsletters cookie cookies cookiebanner consent gdpr didomi cmp taboola outbrain recommended recommendations recommendation onward crosspromo sidebar topstories morestories playlist readnext regwall',
);

/** Words that name what readers wrote, which may be many times as long as the article. */
export const readerWords = words('comments commentlist commentaires disqus respond reactions responses commenting');

/** Words that name it when it is small beside the page. */
export const aroundWords = words(
  'share sharing shares sharedaddy sharebar sharetools social socials addthis addtoany breadcrumb breadcrumbs crumbs newsletter recommend recommends most read popular trending comment tags tag tagcloud taglist labels caption captions credit credits advert advertisement advertising ads adslot adsense adbox sponsor sponsored promo promos promotion banner subscribe subscription signup byline bylines author authors authorbox bio biography signature toolbar tools toolbox nav navbar navigation menu submenu pagination pager rating ratings votes popup modal overlay login signin teaser teasers readmore readalso seealso seemore meta metadata timestamp hits print skip poll ticker breaking copyright footer masthead topbar feedback follow followus cta upsell audio listen pullquote embed bookmark inset more jobs donate donation support',
);

/** Words that say nothing alone, but two of them together do. */
export const looseWords = words(
  'most read more author authors audio listen embed support labels meta print tools tag skip follow jobs inset menu latest jp',
);

/** Classes of one whole name that readers never see, or that hold what they do not read. */
export const hiddenNames = words(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader hidden-print noprint no-print d-none',
);
