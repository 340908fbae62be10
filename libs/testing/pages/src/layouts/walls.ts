import { bodyMarkup } from '../body-markup.js';
import {
  cookieBanner,
  footerMarkup,
  headlineLinks,
  inlineScripts,
  menuItems,
  mostRead,
  newsletterBox,
  shareButtons,
} from '../furniture.js';
import { headMarkup, linkedData } from '../head-markup.js';
import { type Layouts, printDay } from '../layout.js';
import { escapeMarkup as escaped, markup } from '../markup.js';

const open = (language: string): string =>
  `<!DOCTYPE html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`;

/** Pages that hold no article, though their server says 200. */
export const walls: Layouts = {
  'paywall-stub': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`${open(sample.language)}${headMarkup(parts, { extra: linkedData(parts, { isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.article__paywall' } }) })}<body class="article-premium"><header><nav><ul>${menuItems(parts)}</ul></nav></header><main><article class="article article--premium"><h1>${escaped(sample.title)}</h1><p class="article__meta">${words.by} ${escaped(sample.authors[0] ?? '')} <time datetime="${sample.publishedAt}">${printDay(sample.publishedAt, words)}</time></p><div class="article__content">${bodyMarkup({ ...sample, body: sample.body.slice(0, 1) })}<div class="article__paywall paywall js-paywall"><div class="paywall__title">${words.paywallTitle}</div>${words.paywallText.map((text) => `<p>${escaped(text)}</p>`)}<a class="paywall__cta" href="/abonnement">${words.subscribe}</a></div></div></article>${headlineLinks(parts, { count: 6, teasers: true })}</main>${footerMarkup(parts)}</body></html>`;
  },

  'paywall-undeclared': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`${open(sample.language)}${headMarkup(parts, {})}<body><header><nav><ul>${menuItems(parts)}</ul></nav></header><div class="main"><h1>${escaped(sample.title)}</h1><div class="entry">${bodyMarkup({ ...sample, body: sample.body.slice(0, 2) })}</div><div class="regwall"><h2>${words.paywallTitle}</h2>${words.paywallText.map((text) => `<p>${escaped(text)}</p>`)}<form><input name="email"><button>${words.login}</button></form></div></div>${mostRead(parts)}${footerMarkup(parts)}</body></html>`;
  },

  'error-as-ok': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`${open(sample.language)}${headMarkup(parts, { title: `${words.notFoundTitle} - ${sample.siteName}`, openGraph: false, canonical: false })}<body class="error404"><header><nav><ul>${menuItems(parts)}</ul></nav></header><main><section class="error-404 not-found"><h1 class="page-title">${words.notFoundTitle}</h1><div class="page-content"><p>${words.notFoundText}</p><form role="search"><input type="search" placeholder="${words.search}"></form></div></section><div class="latest"><h2>${words.mostRead}</h2>${headlineLinks(parts, { count: 12, teasers: true, dates: true })}</div></main>${footerMarkup(parts)}${cookieBanner(parts)}</body></html>`;
  },

  'server-error': ({ sample }) =>
    markup`<html><head><title>${sample.language === 'fr' ? 'Erreur 500 : problème technique' : 'Database Error'}</title></head><body id="error-page"><div class="wp-die-message"><h1>${sample.language === 'fr' ? 'Le site rencontre un problème technique' : 'Error establishing a database connection'}</h1><p>${sample.language === 'fr' ? 'Nos équipes sont mobilisées pour rétablir le service dans les meilleurs délais. Merci de réessayer dans quelques minutes.' : 'This either means that the username and password information is incorrect or that contact with the database server could not be established. Please try again in a few minutes.'}</p></div></body></html>`,

  'consent-wall': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`${open(sample.language)}<head><meta charset="utf-8"><title>${sample.siteName}</title>${inlineScripts(parts)}</head><body class="consent-page"><div class="consent-wall" id="consent"><h1>${words.cookieTitle}</h1>${[...words.cookieText, ...words.cookieText].map((text) => `<p>${escaped(text)}</p>`)}<ul><li>${words.cookieText[0]}</li></ul><form action="/consent?return=${encodeURIComponent(sample.url)}" method="post"><button>${words.accept}</button><button>${words.reject}</button></form></div></body></html>`;
  },

  'bot-check': ({ sample }) =>
    markup`<!DOCTYPE html><html lang="en-US"><head><title>${sample.language === 'ar' ? 'لحظة من فضلك…' : 'Just a moment...'}</title><meta http-equiv="refresh" content="390"><meta name="robots" content="noindex,nofollow"></head><body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title">news.example</h1><h2 id="challenge-running">${sample.language === 'ar' ? 'جار التحقق من أن الاتصال بالموقع آمن. قد يستغرق ذلك بضع ثوان.' : 'Checking if the site connection is secure'}</h2><div id="challenge-stage"></div><noscript><div id="challenge-error-title"><div class="h2">Enable JavaScript and cookies to continue</div></div></noscript><div id="challenge-body-text">${sample.language === 'ar' ? 'يحتاج الموقع إلى التحقق من أمان اتصالك قبل المتابعة، والتأكد من أنك لست برنامجا آليا.' : 'news.example needs to review the security of your connection before proceeding. Verify you are human by completing the action below.'}</div></div></div><script>(function(){window._cf_chl_opt={cvId:'2',cType:'managed'};})();</script><div class="footer"><div class="ray-id">Ray ID: <code>8f2a11b0c0de</code></div><div>Performance &amp; security by Shield</div></div></body></html>`,

  'captcha-page': ({ sample }) =>
    markup`<html><head><title>news.example</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><h1>${sample.language === 'fr' ? 'Accès temporairement restreint' : 'Access to this page has been denied'}</h1><p>${sample.language === 'fr' ? 'Nous avons détecté une activité inhabituelle depuis votre appareil ou votre réseau. Merci de confirmer que vous n’êtes pas un robot en complétant le captcha ci-dessous.' : 'because we believe you are using automation tools to browse the website. Please complete the captcha to verify that you are not a robot.'}</p><iframe src="https://geo.captcha.example/captcha/?initialCid=1"></iframe><p>Reference ID: 1e2d3c</p></body></html>`,

  'script-only': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`${open(sample.language)}${headMarkup(parts, { openGraphDates: false })}<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>${inlineScripts(parts, 80)}<script src="/static/js/main.8c2.js"></script></body></html>`;
  },

  'section-page': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`${open(sample.language)}${headMarkup(parts, { openGraphType: 'website', openGraphDates: false })}<body class="archive category"><header><nav><ul>${menuItems(parts)}</ul></nav></header><main><h1 class="page-title">${sample.section}</h1><div class="archive-description"><p>${words.teasers[0]}</p></div><div class="posts">${headlineLinks(parts, { count: 16, itemClass: 'post hentry', teasers: true, dates: true, heading: 'h2' })}</div><nav class="pagination"><a href="?page=2">2</a><a href="?page=3">3</a></nav></main><aside>${mostRead(parts)}</aside>${footerMarkup(parts)}</body></html>`;
  },

  'home-page': ({ sample, words }) => {
    const parts = { sample, words };
    const blocks = words.menu
      .slice(1, 9)
      .map(
        (name, index) =>
          `<section class="home-block home-block-${index}"><h2><a href="/s/${index}">${escaped(name)}</a></h2><article class="lead"><h3><a href="/a/${index}">${escaped(words.headlines[index] ?? '')}</a></h3><p>${escaped(words.teasers[index % 4] ?? '')}</p><span class="time">${words.minutesToRead}</span></article>${headlineLinks(parts, { from: index, count: 6, itemClass: 'tease', teasers: index % 2 === 0 })}</section>`,
      );
    return markup`${open(sample.language)}${headMarkup(parts, { openGraphType: 'website', openGraphDates: false, title: sample.siteName })}<body class="home"><header><h1 class="logo">${sample.siteName}</h1><nav><ul>${menuItems(parts)}</ul></nav></header><main>${blocks}</main><aside>${mostRead(parts)}${newsletterBox(parts)}${shareButtons(parts)}</aside>${footerMarkup(parts)}${cookieBanner(parts)}</body></html>`;
  },
};
