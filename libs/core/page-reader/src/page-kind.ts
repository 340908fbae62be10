import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';

/** What a page is that its server sends in place of an article, though it says 200. */
export type WallReason = 'paywall' | 'error_page' | 'consent_wall' | 'bot_check';

/** A check or a notice is short; a page with more to read is more than that. */
const noticeCharactersMax = 3_000;
const headlineCharactersMax = 140;
const headingsMax = 6;
/** Of an article behind a paywall only so much is shown. */
const stubCharactersMax = 900;
const wallCharactersMax = 1_500;
const wallElementsMax = 20;

const botTitle =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|pardon our interruption|are you (?:a )?(?:human|robot)|security check|checking your browser|verify(?:ing)? you are (?:a )?human|robot check|one more step|ddos protection|request unsuccessful|un instant|لحظة من فضلك|التحقق من)/iu;
const botText =
  /verif(?:y|ying) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)|(?:enable|turn on) (?:js|javascript) and (?:disable any ad blocker|cookies to continue)|checking (?:your browser|if the site connection is secure)|unusual (?:traffic|activity) from your|complete the captcha|you are using automation tools|pas un robot|compléte[rz] le captcha|activité inhabituelle depuis votre|لست (?:برنامج|روبوت)|أنك (?:لست|إنسان)|التحقق من أن(?: الاتصال|ك)/iu;
const errorTitle =
  /^(?:(?:http )?(?:error|erreur|خطأ)[\s:]*(?:4\d\d|5\d\d)\b|(?:40[0134]|410|429|50[0234])\s*(?:$|[-–—|:!.]|error\b|erreur\b|not found|forbidden|page\b|bad gateway|service unav|internal server|oops))|\b(?:404|page|article|story|content) (?:not found|no longer (?:available|exists)|does(?:n['’]t| not) exist|could not be found|unavailable)\b|^(?:not found|oops|page not found|file not found|server error|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|site (?:under )?maintenance|database error|error establishing a database connection|something went wrong)|\b(?:page|article|contenu) (?:introuvable|non trouvée?|inexistante?|n['’]existe (?:pas|plus))|cette page n['’]existe|problème technique|site en maintenance|erreur \d{3}|(?:الصفحة|المقال|المحتوى|الموضوع|الخبر)(?: المطلوبة?| الذي تبحث عنه| التي تبحث عنها)? غير (?:موجودة?|متوفرة?|متاحة?)|لم يتم العثور على|خطأ (?:في الخادم|\d{3})|(?:الموقع|الصفحة) (?:قيد|تحت) الصيانة/iu;
const consentTitle =
  /(?:we|your) (?:value|respect|care about)? ?(?:your )?privacy|cookie(?:s)? (?:consent|settings|preferences|policy)|before you continue|respect(?:ons|er)? votre vie privée|votre (?:consentement|vie privée)|gestion des cookies|(?:نحترم|نقدر|نهتم ب)\s?خصوصيت|خصوصيتك|ملفات تعريف الارتباط|سياسة الخصوصية/iu;
const consentText = /cookies?|consent|vie privée|partenaires|partners|privacy|خصوصية|الكوكيز|تعريف الارتباط|موافقة/giu;
const consentWordsMin = 6;
const payText =
  /(?:subscribe|sign up|register|log ?in|sign in|join)(?: now| today)? to (?:continue reading|keep reading|read (?:the (?:full|rest|whole)|more|this)|unlock|access|view the full)|(?:article|content|story) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paid |registered )?(?:subscribers|members)|for subscribers only|already (?:a )?subscribe[rd]|continue reading with a subscription|you (?:have|['’]ve) reached your (?:limit|free)|réservé(?:e|s)? (?:à nos |aux )abonné|(?:article|contenu) (?:payant|abonné)|abonnez-vous pour (?:lire|continuer|accéder)|il vous reste \d+ ?% de (?:cet article|l['’]article)|pour lire la suite|déjà abonné|(?:خاص|متاح|محتوى)(?: فقط)? (?:ب|لل)(?:ال)?مشتركين|للمشتركين فقط|اشترك (?:لمتابعة|لقراءة|للاطلاع)|للاطلاع على بقية (?:المقال|الخبر)|لقراءة (?:المزيد|المقال كاملا|بقية)[^.]{0,20}اشترك/iu;
const wallSelectors =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="piano" i], [class*="premium-wall" i], [class*="subscribe-wall" i], [class*="paid-content" i], [class*="meter" i]';

/**
 * What the page is by its headlines and its few words, before an article is looked for: a check for robots, an error told
 * with status 200, a request for consent; or null. A page that declares an article, or has much to read, is none of these.
 */
export function readWall(document: PageDocument, linked: LinkedArticle | null, pathname: string): WallReason | null {
  const title = plainText(document.querySelector('title')).slice(0, headlineCharactersMax);
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, headingsMax).map(plainText);
  const headlines = [title, ...headings].filter((line) => line !== '' && line.length <= headlineCharactersMax);
  const declaresArticle = linked !== null || /^article/iu.test(metaContent(document, ['og:type']) ?? '');
  if (declaresArticle) return null;
  const text = seenText(document);
  const isNotice = text.length <= noticeCharactersMax;
  if (isNotice && (headlines.some((line) => botTitle.test(line)) || botText.test(text))) return 'bot_check';
  if (isErrorPage(document, headlines, isNotice) && pathname !== '/') return 'error_page';
  if (isNotice && headlines.some((line) => consentTitle.test(line)) && count(text, consentText) >= consentWordsMin)
    return 'consent_wall';
  return null;
}

function isErrorPage(document: PageDocument, headlines: readonly string[], isNotice: boolean): boolean {
  if (/(?:^|\s)(?:error-?404|page-?404|not-found)(?:\s|$)/iu.test(document.body?.getAttribute('class') ?? ''))
    return true;
  const errors = headlines.filter((line) => errorTitle.test(line));
  // A story about errors has one such headline and much to read; an error page says it twice, or has nothing else.
  return errors.length > 0 && (isNotice || errors.length > 1);
}

/**
 * Whether the text is what a paywall shows of an article: short, beside words that ask for a subscription.
 * @param text what was read of the article
 */
export function isPaywalled(document: PageDocument, linked: LinkedArticle | null, text: string): boolean {
  if (text.length > stubCharactersMax) return false;
  const walls = [...document.querySelectorAll(wallSelectors)].slice(0, wallElementsMax).map(plainText);
  const asks = walls.some((wall) => wall.length <= wallCharactersMax && payText.test(wall));
  if (asks) return true;
  return linked?.isFree === false && payText.test(seenText(document));
}

function seenText(document: PageDocument): string {
  const parts: string[] = [];
  for (const element of document.querySelectorAll(
    'body h1, body h2, body h3, body p, body li, body button, body span, body div',
  )) {
    if (
      [...element.childNodes].some(
        (child) => child.nodeType === 1 && !inline.has((child as { localName?: string }).localName ?? ''),
      )
    )
      continue;
    parts.push(plainText(element));
  }
  return parts.join(' ');
}

const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'br', 'code', 'u', 'small', 'svg', 'img']);

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
