import { describe, expect, it } from '@jest/globals';
import { readListing } from './listing.js';

const origin = 'https://www.news.example';

/** The paths of the links of a page that are held to lead to articles, with letters as they are read. */
function articlesOf(body: string): string[] {
  const listing = readListing(
    `<!doctype html><html lang="ar"><head><title>x</title></head><body>${body}</body></html>`,
    `${origin}/`,
  );
  if (listing.kind !== 'listing') throw new Error(listing.reason);
  return listing.articles.map(({ url }) => decodeURI(url.replace(origin, '')));
}

const blog = `
<header class="site-header"><div class="logo"><a href="/">جريدة المثال الإلكترونية المغربية</a></div>
  <ul id="primary-menu"><li><a href="/category/سياسة/">سياسة</a></li><li><a href="/category/مجتمع/">مجتمع</a></li></ul></header>
<div class="ticker"><span>عاجل</span><a href="/توقيف-شخصين-بفاس-900001.html">توقيف شخصين بفاس للاشتباه في تورطهما في السرقة</a></div>
<main class="site-main">
  <article class="post-900002 post type-post"><a class="thumb" href="/900002.html"><img src="a.jpg" alt=""></a>
    <span class="cat-links"><a href="/category/مجتمع/">مجتمع</a></span>
    <h3 class="entry-title"><a href="/900002.html">حصيلة السنة: أرقام قياسية في محاربة الجريمة</a></h3>
    <span class="byline"><a href="/author/said/">سعيد بن علي الكاتب الصحفي بالجريدة</a></span>
    <time><a href="/2024/01/09/">الثلاثاء 9 يناير 2024 الساعة العاشرة</a></time>
    <a class="comments-link" href="/900002.html#respond">لا توجد تعليقات</a><a class="more" href="/900002.html">اقرأ المزيد</a></article>
  <article class="post-900003 post type-post"><h3 class="entry-title"><a href="/900003.html">الأمن يحجز طنين من المخدرات</a></h3></article>
</main>
<aside class="widget"><h4>الأكثر قراءة</h4><ol><li><a href="/900004.html">وفاة ثلاثة أشخاص في حادثة سير خطيرة قرب مراكش</a></li></ol>
  <div class="tagcloud"><a href="/tag/المديرية-العامة-للأمن-الوطني/">المديرية العامة للأمن الوطني بالمغرب</a></div></aside>
<nav class="navigation pagination"><a href="/page/2/">2</a><a class="next" href="/page/2/">الصفحة التالية من المقالات القديمة</a></nav>
<footer><a href="/شروط-الاستخدام-وسياسة-الخصوصية/">شروط الاستخدام وسياسة الخصوصية لموقعنا</a></footer>`;

const numbered = `
<div id="menu"><a href="/actualite/politique/">Politique</a><a href="/newsletter/">Recevez notre lettre du matin chaque jour</a></div>
<section class="une"><a href="/actualite/faits-divers/123456-rabat-douze-interpellations.html"><h2>Rabat : douze interpellations</h2></a></section>
<div class="liste"><div class="item"><a href="/actualite/societe/123457-permis.html">Permis de conduire : ce qui change en janvier</a></div>
<div class="item"><a href="/actualite/societe/123458-bilan.html">Bilan de l'année : 738.748 affaires traitées</a></div></div>
<div class="share-buttons"><a href="/partager/123456-rabat-douze-interpellations.html">Partager cet article sur les réseaux sociaux</a></div>
<div class="pub"><a href="/docs/tarifs-publicite-2024.pdf">Consultez nos tarifs de publicité pour 2024</a></div>`;

const tables = `
<table><tr><td class="menu"><a href="section.php?id=3">أخبار وطنية من جميع المدن المغربية</a></td><td>
<table><tr><td><a href="news.php?id=88101"><font>اعتقال سبعة أشخاص بتهمة التهريب الدولي للمخدرات</font></a></td></tr>
<tr><td><a href="news.php?id=88102">تفكيك شبكة للهجرة السرية بمدينة طنجة</a></td></tr></table></td></tr></table>`;

const cards = `
<div class="grid">${['alpha', 'beta', 'gamma']
  .map(
    (id) =>
      `<div class="card card-${id}"><a href="/p/${id}"><img src="${id}.jpg" alt=""><div class="card-title">Police release ${id} figures for last year</div></a></div>`,
  )
  .join('')}</div>
<div class="teaser"><h3>Night raids in the old port</h3><p>Text.</p><a href="/2024/01/05/night-raids-in-the-old-port/">Read more</a></div>
<div class="picture"><a href="/2024/01/06/harbour"><img src="x.jpg" alt="The harbour after the raid of Friday night"></a></div>
<div class="links"><a href="/login?next=/">Sign in to read your saved stories today</a><a href="/about/who-we-are-and-what-we-do">About</a></div>`;

describe('the home page', () => {
  it.each([
    ['of a blog in Arabic', blog, ['/900002.html', '/900003.html', '/900004.html', '/توقيف-شخصين-بفاس-900001.html']],
    [
      'with numbers and sections in its addresses',
      numbered,
      [
        '/actualite/faits-divers/123456-rabat-douze-interpellations.html',
        '/actualite/societe/123457-permis.html',
        '/actualite/societe/123458-bilan.html',
      ],
    ],
    ['in tables, with numbers as parameters', tables, ['/news.php?id=88101', '/news.php?id=88102']],
    [
      'of cards, pictures and «read more»',
      cards,
      ['/2024/01/05/night-raids-in-the-old-port/', '/2024/01/06/harbour', '/p/alpha', '/p/beta', '/p/gamma'],
    ],
  ])('%s gives its articles and nothing else', (_name, body, expected) => {
    expect(articlesOf(body).sort()).toEqual(expected);
  });
});
