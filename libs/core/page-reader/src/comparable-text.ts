/** Marks that order digits or letters, join or part them unseen, and vowel signs that one edition writes and the next does not. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0640\u064b-\u0652\u0670]/gu;
const quotes = /[«»“”„‟‹›"]/gu;
const apostrophes = /[’‘‛ʼ`´]/gu;
const dashes = /[‐‑‒–—―−]/gu;

const shortUnits =
  'ثاني[هة]|ثواني?|ثوان|دقيق[هة]|دقيقتين|دقائق|ساع[هة]|ساعتين|ساعات|secondes?|minutes?|min|heures?|h|seconds?|secs?|mins?|hours?|hrs?|moments?';
const longUnits = `${shortUnits}|يوم|يومين|أيام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|jours?|j|semaines?|mois|days?|d|weeks?|months?`;
const amount = String.raw`(?:\d{1,3}|un|une|an?|one|quelques|few|a few|بضع|عدة)?`;

const ago = (units: string): string =>
  String.raw`(?:(?:منذ|قبل)\s+${amount}\s*(?:${units})|il y a\s+(?:environ\s+)?${amount}\s*(?:${units})|(?:about\s+)?${amount}\s*(?:${units})\s+ago)(?![\p{L}\p{N}])`;

/** Times that are told from the reader's clock; days and longer are part of what a story says. */
const relativeTime = new RegExp(`(?<![\\p{L}\\p{N}])${ago(shortUnits)}`, 'giu');
const counted =
  'views?|shares?|likes?|comments?|reads?|vues?|partages?|commentaires?|réactions?|lectures?|مشاهد[ةه]|مشاهدات|قراء[ةه]|تعليقات?|تعليقا|مشاركات?|إعجابات?|زيار[ةه]';

/** Lines that change while the article stays as it is. */
const volatileLines: readonly RegExp[] = [
  new RegExp(`^[-|•·\\s]*${ago(longUnits)}[-|•·\\s.]*$`, 'iu'),
  new RegExp(String.raw`^[\d\s.,]+[km]?\s*(?:${counted})$`, 'iu'),
  new RegExp(String.raw`^(?:${counted}|عدد (?:المشاهدات|القراءات|التعليقات))\s*[:(]?\s*[\d\s.,]+[km]?\)?$`, 'iu'),
  /^(?:just now|à l'instant|الآن|قبل قليل|منذ قليل|now|live|en direct|مباشر)$/iu,
  /^(?:(?:last )?updated|dernière mise à jour|mis à jour|actualisé|آخر تحديث|تحديث|تم التحديث)[\s:-].{0,60}$/iu,
  /^(?:advertisement|ads?|publicité|annonce|إعلان|اعلان|إعلانات|sponsored)$/iu,
  /^\d+ min(?:utes?)? read$|^temps de lecture.{0,20}$|^مدة القراءة.{0,20}$/iu,
];
const lineCharactersMax = 120;

/**
 * A text as it is compared with an earlier revision: what differs only in spaces, quotation marks, dashes, unseen marks or
 * vowel signs is the same, and counters, advertisements and times told from the reader's clock are left out.
 * @returns paragraphs parted by a line break; letters keep their case and digits stay as they are
 */
export function comparableText(text: string): string {
  return comparableParagraphs(text)
    .map(({ comparable }) => comparable)
    .join('\n');
}

/** A paragraph as it is written and as it is compared. */
export interface ComparableParagraph {
  readonly written: string;
  readonly comparable: string;
}

/** The paragraphs of a text that are compared; those that are only counters and the like are left out. */
export function comparableParagraphs(text: string): ComparableParagraph[] {
  return text
    .split(/\n+/u)
    .map((written) => ({ written: written.trim(), comparable: comparable(written) }))
    .filter(({ comparable: own }) => own !== '');
}

function comparable(paragraph: string): string {
  const plain = paragraph
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  if (plain.length <= lineCharactersMax && volatileLines.some((pattern) => pattern.test(plain))) return '';
  return plain.replace(relativeTime, '').replace(/\s+/gu, ' ').trim();
}
