import { escapeMarkup as escaped, markup } from './markup.js';
import type { PageParts } from './layout.js';

/** A slug and a number for an address, the same for the same words. */
function addressOf(headline: string, index: number): string {
  return `/${encodeURIComponent(headline.slice(0, 40).replace(/[\s:.؟?«»,،]+/g, '-'))}-${10_400 + index * 37}.html`;
}

/** All entries of a menu as list items; `every` third has a menu of its own inside. */
export function menuItems({ words }: PageParts, itemClass = 'menu-item'): string {
  const items = words.menu.map((name, index) => {
    const inner =
      index % 6 === 1
        ? markup`<ul class="sub-menu">${words.headlines.slice(0, 3).map((line, place) => `<li class="${itemClass}"><a href="${addressOf(line, place)}">${escaped(line)}</a></li>`)}</ul>`
        : '';
    return `<li id="${itemClass}-${index}" class="${itemClass} ${itemClass}-type-taxonomy"><a href="/section/${index}">${escaped(name)}</a>${inner}</li>`;
  });
  return items.join('\n');
}

/** Headlines that lead elsewhere, as links; with a teaser each when `teasers` is set. */
export function headlineLinks(
  { words, sample }: PageParts,
  options: {
    from?: number;
    count?: number;
    itemClass?: string;
    teasers?: boolean;
    dates?: boolean;
    heading?: string;
  } = {},
): string {
  const { from = 0, count = 5, itemClass = 'post-item', teasers = false, dates = false, heading = 'h3' } = options;
  return words.headlines
    .slice(from, from + count)
    .map((line, index) => {
      const date = dates
        ? `<time datetime="2025-0${1 + (index % 9)}-1${index % 9}T08:00:00+01:00" class="date">1${index % 9}/0${1 + (index % 9)}/2025</time>`
        : '';
      const teaser = teasers
        ? `<p class="excerpt">${escaped(words.teasers[index % words.teasers.length] ?? '')}</p>`
        : '';
      return `<div class="${itemClass}"><a href="${addressOf(line, index + from)}" title="${escaped(line)}"><img src="/thumbs/${sample.id.length + index}.jpg" alt=""></a><${heading} class="${itemClass}__title"><a href="${addressOf(line, index + from)}">${escaped(line)}</a></${heading}>${date}${teaser}</div>`;
    })
    .join('\n');
}

/** Buttons of social networks with counters. */
export function shareButtons({ words }: PageParts, name = 'share-buttons'): string {
  return markup`<div class="${name}"><span class="${name}-count">1.2K</span>${words.share.map((label, index) => `<a class="${name}__link" href="https://social.example/share?u=${index}" rel="nofollow noopener" target="_blank"><i class="icon icon-${index}"></i><span>${escaped(label)}</span></a>`)}</div>`;
}

/** What readers wrote under the article: longer than many articles. */
export function commentThread({ words }: PageParts, name = 'comment'): string {
  const comments = words.comments.map(
    ([author, text], index) =>
      `<li class="${name} even thread-even depth-1" id="${name}-${881 + index}"><article class="${name}-body"><footer class="${name}-meta"><b class="fn">${escaped(author)}</b> <a href="#${name}-${881 + index}"><time datetime="2025-03-1${index}T20:11:00+01:00">1${index}/03/2025 20:11</time></a></footer><div class="${name}-content"><p>${escaped(text)}</p></div><div class="reply"><a rel="nofollow" href="#respond">${escaped(words.reply)}</a></div></article></li>`,
  );
  return markup`<section id="${name}s" class="${name}s-area"><h2 class="${name}s-title">${escaped(words.commentsTitle)}</h2><ol class="${name}-list">${comments}</ol><div id="respond"><form action="/wp-comments-post.php" method="post"><p class="${name}-notes">${escaped(words.leaveComment)}</p><textarea name="text" cols="45" rows="8"></textarea><input type="text" name="author"><button type="submit">${escaped(words.reply)}</button></form></div></section>`;
}

/** The box that asks for an address. */
export function newsletterBox({ words }: PageParts, name = 'newsletter'): string {
  return `<div class="${name}"><h3 class="${name}__title">${escaped(words.newsletterTitle)}</h3><p class="${name}__text">${escaped(words.newsletterText)}</p><form action="/subscribe" method="post"><input type="email" placeholder="email@example.com"><button>${escaped(words.subscribe)}</button></form></div>`;
}

/** The banner that asks for consent, as it lies over the page. */
export function cookieBanner({ words }: PageParts, name = 'cookie-banner'): string {
  return markup`<div id="${name}" class="${name} ${name}--bottom" role="dialog" aria-modal="true"><div class="${name}__inner"><h2>${escaped(words.cookieTitle)}</h2>${words.cookieText.map((text) => `<p>${escaped(text)}</p>`)}<button class="${name}__accept">${escaped(words.accept)}</button><button>${escaped(words.reject)}</button></div></div>`;
}

/** Who wrote the article, with what they did before. */
export function authorBox({ words, sample }: PageParts, name = 'author-box'): string {
  const [author = ''] = sample.authors;
  return `<div class="${name}"><img class="avatar" src="/avatars/7.jpg" alt=""><div class="${name}-content"><h4 class="${name}-name"><a href="/author/7" rel="author">${escaped(author)}</a></h4><p class="${name}-bio">${escaped(sample.language === 'en' ? `${author} ${words.bio}` : words.bio)}</p></div></div>`;
}

/** The article's tags as links. */
export function tagLinks({ words }: PageParts, name = 'post-tags'): string {
  return markup`<div class="${name}"><span>${escaped(words.tagsTitle)}</span> ${words.tags.map((tag) => `<a href="/tag/${encodeURIComponent(tag)}" rel="tag">${escaped(tag)}</a> `)}</div>`;
}

/** The foot of every page. */
export function footerMarkup({ words }: PageParts, name = 'site-footer'): string {
  return markup`<footer class="${name}"><div class="${name}__columns">${words.menu.slice(0, 24).map((label) => `<a href="/s/${encodeURIComponent(label)}">${escaped(label)}</a>`)}</div>${words.footer.map((line) => `<p>${escaped(line)}</p>`)}<p class="copyright">${escaped(words.copyright)}</p></footer>`;
}

/** Most read articles, numbered. */
export function mostRead(parts: PageParts, name = 'most-read'): string {
  const items = parts.words.headlines
    .slice(8, 15)
    .map(
      (line, index) =>
        `<li class="${name}__item"><span class="${name}__rank">${index + 1}</span><a href="${addressOf(line, index)}">${escaped(line)}</a> <small>${(7 - index) * 1_311}</small></li>`,
    );
  return markup`<div class="${name}"><h3>${escaped(parts.words.mostRead)}</h3><ol>${items}</ol></div>`;
}

/** A line that an editor puts between two paragraphs: a link to another article. */
export function readAlsoLine({ words }: PageParts, index = 3): string {
  const line = words.headlines[index] ?? '';
  return `<p><strong>${escaped(words.readAlso)} <a href="${addressOf(line, index)}">${escaped(line)}</a></strong></p>\n`;
}

/** The slot of an advertisement with its script. */
export function advertisement({ words }: PageParts, slot = 'div-gpt-ad-1'): string {
  return `<div class="ad-slot ads-wrapper"><span class="ad-label">${escaped(words.advertisement)}</span><div id="${slot}" style="min-height:250px"><script>window.googletag=window.googletag||{cmd:[]};googletag.cmd.push(function(){googletag.display('${slot}');});</script></div></div>\n`;
}

/** Scripts as pages carry them inline: settings, analytics, a loader. */
export function inlineScripts({ sample }: PageParts, lines = 40): string {
  const settings = Array.from(
    { length: lines },
    (_, index) =>
      `"feature_${index}":{"enabled":${index % 2 === 0},"text":"<p>${sample.id} ${index}</p>","weight":${index * 17}}`,
  );
  return markup`<script>window.dataLayer=window.dataLayer||[];window.__config={${settings.join(',')}};(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://tags.example/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-${sample.id.length}');</script><style>.a{color:#333}.b>p{margin:0 0 1em}@media(max-width:600px){.c{display:none}}</style>`;
}
