import { bodyMarkup } from '../body-markup.js';
import { headlineLinks, menuItems, mostRead, shareButtons } from '../furniture.js';
import { type Layouts, printDay, printTime } from '../layout.js';
import { escapeMarkup as escaped, markup } from '../markup.js';

const paragraphs = (body: Parameters<typeof bodyMarkup>[0]['body'], mark: (text: string) => string): string =>
  body.map((block) => ('p' in block ? mark(escaped(block.p)) : '')).join('');

/** Pages as they were made before style sheets, and still are: tables in tables, fonts, no word about themselves. */
export const oldPages: Layouts = {
  'table-layout': ({ sample, words }) => {
    const cells = words.menu
      .slice(0, 30)
      .map(
        (name, index) =>
          `<tr><td bgcolor="#003366"><font color="white" size="2"><a href="section.asp?id=${index}">${escaped(name)}</a></font></td></tr>`,
      );
    return markup`<HTML><HEAD>${sample.charset !== undefined && `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${sample.charset}">`}<TITLE>${escaped(sample.siteName)} - ${escaped(sample.title)}</TITLE><META NAME="keywords" CONTENT="${words.tags.join(',')}"></HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" dir="rtl"><TABLE WIDTH="780" BORDER="0" CELLPADDING="0" CELLSPACING="0" ALIGN="center"><TR><TD COLSPAN="3"><IMG SRC="images/logo.gif"><MARQUEE>${words.headlines.slice(0, 6).map((line) => `<a href="news.asp?id=${line.length}">${escaped(line)}</a> *** `)}</MARQUEE></TD></TR><TR><TD WIDTH="140" VALIGN="top"><TABLE WIDTH="100%">${cells}</TABLE></TD><TD WIDTH="480" VALIGN="top"><TABLE WIDTH="100%" CELLPADDING="6"><TR><TD><FONT COLOR="red" SIZE="2">${sample.section}</FONT></TD></TR><TR><TD><FONT SIZE="5"><B>${escaped(sample.title)}</B></FONT></TD></TR><TR><TD><FONT SIZE="2" COLOR="gray">${sample.authors[0] ?? ''} - ${printDay(sample.publishedAt, words)}</FONT></TD></TR><TR><TD><IMG SRC="pics/4411.jpg" ALIGN="left" HSPACE="8"><FONT SIZE="4" FACE="Simplified Arabic">${paragraphs(sample.body, (text) => `${text}<BR><BR>\n`)}</FONT></TD></TR><TR><TD><A HREF="print.asp?id=4411">${words.share[5]}</A> | <A HREF="send.asp?id=4411">${words.share[4]}</A></TD></TR></TABLE></TD><TD WIDTH="160" VALIGN="top"><TABLE WIDTH="100%">${words.headlines.slice(4, 14).map((line) => `<TR><TD><FONT SIZE="2"><A HREF="news.asp?id=${line.length}">${escaped(line)}</A></FONT></TD></TR>`)}</TABLE></TD></TR><TR><TD COLSPAN="3" ALIGN="center"><FONT SIZE="1">${words.copyright} ${words.footer.join(' - ')}</FONT></TD></TR></TABLE></BODY></HTML>`;
  },

  'no-charset': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<html dir="rtl"><head><title>${escaped(sample.title)}</title></head><body><div id="top"><ul>${menuItems(parts)}</ul></div><div id="center"><h1>${escaped(sample.title)}</h1><h5>${sample.authors[0] ?? ''} | ${printDay(sample.publishedAt, words)}</h5><div id="newsbody">${paragraphs(sample.body, (text) => `<p align="justify" dir="rtl"><span style="font-size: 14pt; font-family: 'Traditional Arabic'" lang="AR-SA">${text}<o:p></o:p></span></p>\n<p>&nbsp;</p>`)}</div>${shareButtons(parts, 'addthis')}</div><div id="left">${mostRead(parts, 'lst')}</div><div id="foot">${words.copyright}</div></body></html>`;
  },

  'wire-copy': ({ sample, words }) => {
    const parts = { sample, words };
    const [first, ...rest] = sample.body;
    const lead = first !== undefined && 'p' in first ? escaped(first.p) : '';
    return markup`<!DOCTYPE html><html><head><meta charset="UTF-8"><title>${escaped(sample.siteName)} : ${escaped(sample.title)}</title><meta property="og:title" content="${escaped(sample.title)}"><meta name="description" content="${lead.slice(0, 120)}"></head><body><div class="menu-h"><ul>${menuItems(parts)}</ul></div><div class="depeche"><div class="d-cat">${sample.section}</div><div class="d-titre">${escaped(sample.title)}</div><div class="d-date">${`${printDay(sample.publishedAt, words)}, ${printTime(sample.publishedAt)}`}</div><div class="d-corps">${lead}<br>\n<br>\n${paragraphs(rest, (text) => `${text}<br/>\n<br/>\n`)}</div><div class="d-outils">${shareButtons(parts, 'partage')}</div></div><div class="fil">${headlineLinks(parts, { count: 12, itemClass: 'fil-item', heading: 'span', dates: true })}</div></body></html>`;
  },

  'hijri-dateline': ({ sample, words }) => {
    const parts = { sample, words };
    const day = sample.publishedAt ?? '';
    return markup`<!DOCTYPE html><html lang="en-US" dir="rtl"><head><meta charset="utf-8"><title>${escaped(sample.title)} - ${sample.siteName}</title><meta property="og:type" content="website"><meta property="og:site_name" content="${sample.siteName}"><link rel="canonical" href="${sample.canonicalUrl}"></head><body class="ms-core"><div id="s4-workspace"><div class="top-date">الثلاثاء 14 جمادى الآخرة 1448 هـ</div><div class="ms-nav"><ul>${menuItems(parts)}</ul></div><div class="news-details"><h2 class="news-title">${escaped(sample.title)}</h2><p class="news-date">السبت 15 رجب 1445هـ الموافق ${Number(day.slice(8, 10))} ${words.months[Number(day.slice(5, 7)) - 1] === undefined ? '' : ['كانون الثاني يناير', 'فبراير', 'مارس', 'نيسان', 'مايو', 'يونيو', 'تموز', 'آب', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}م</p><div class="ms-rtestate-field">${bodyMarkup(sample, { paragraph: (text) => `<p style="text-align:justify">\u200b${escaped(text)}</p>` })}</div><div class="news-source">واس</div></div><div class="latest"><h3>${words.related}</h3>${headlineLinks(parts, { from: 2, count: 9, itemClass: 'ln' })}</div></div></body></html>`;
  },

  'western-frames': ({ sample, words }) => {
    const parts = { sample, words };
    return markup`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>${escaped(sample.title)} [${sample.siteName}]</title></head><body><div id="bandeau"></div><div id="menu"><ul>${menuItems(parts)}</ul></div><table><tr><td class="col1">${mostRead(parts, 'lus')}</td><td class="col2"><div class="surtitre">${sample.section}</div><h1>${escaped(sample.title)}</h1><div class="chapo"></div><div class="signature">${words.by} ${escaped(sample.authors[0] ?? '')}</div><div class="datepub">${words.published} ${printDay(sample.publishedAt, words)}</div>${bodyMarkup(sample)}</td><td class="col3">${headlineLinks(parts, { count: 5, itemClass: 'breve', teasers: true })}</td></tr></table><div id="pied">${words.copyright}</div></body></html>`;
  },
};
