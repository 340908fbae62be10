import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument } from './page-document.js';

const sampleCharacters = 5_000;
const frequentWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    fr: 'le la les des du une est dans pour que qui sur au aux avec par ont été ce cette et il en plus pas',
    en: 'the of and to in that is was for on with by at from has have this were are it be as his an not',
    es: 'el los las del una es en para que por con se su al como más fue han y no lo pero sus le ha',
    de: 'der die das und ist in den von zu mit auf für im nicht ein eine des dem sich auch als an werden',
    it: 'il di che la e un in per con non una sono del della dei gli alla nel ha anche più come le',
    pt: 'o de que e do da em um para com não uma os no se na por mais as dos como mas ao foi',
    nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als maar bij door',
    tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ise ne ama',
    pl: 'w i na z do się nie to że jest o jak po przez dla od który oraz ale',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
/** Letters that a language of Arabic script has and Arabic has not. */
const ownLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ur', /[ٹڈڑںے]/gu],
  ['ckb', /[ەۆێڕڵ]/gu],
  ['fa', /[پچژگکی]/gu],
];
const ownLettersShareMin = 0.02;
/** Dialects and related tags that count as Arabic. */
const arabicTags = new Set(['ar', 'ary', 'arz', 'arq', 'aeb', 'apc', 'ajp', 'acm', 'ara']);
const knownShareMin = 0.08;
/** So many times as frequent must another language's words be, for the declared one to be wrong. */
const clearlyMoreFactor = 2;

/**
 * The language of an article's text as its primary subtag (`ar`, `fr`, `en` …): what the page says, unless the text clearly
 * says otherwise (templates often declare the wrong one); or by the text alone; or null.
 */
export function readLanguage(document: PageDocument, linked: LinkedArticle | null, text: string): string | null {
  const sample = text.slice(0, sampleCharacters);
  const byScript = languageByScript(sample);
  const declared = declaredTags(document, linked);
  if (byScript !== null) return declared.find((tag) => isOfScript(tag, byScript)) ?? byScript;
  const latin = declared.find((tag) => !scripted.has(tag)) ?? null;
  return correctedByWords(latin, wordShares(sample));
}

function declaredTags(document: PageDocument, linked: LinkedArticle | null): string[] {
  const root = document.documentElement;
  return [
    linked?.inLanguage,
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    metaContent(document, ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language']),
  ]
    .map((tag) => primarySubtag(tag ?? ''))
    .filter((tag) => tag !== null);
}

/** A declared language whose words are not known here is believed, unless the text is clearly in one that is. */
function correctedByWords(declared: string | null, shares: ReadonlyMap<string, number>): string | null {
  const [best, bestShare] = mostFrequent(shares);
  if (declared === null || best === null) return declared ?? best;
  const declaredShare = shares.get(declared) ?? knownShareMin;
  return bestShare > declaredShare * clearlyMoreFactor ? best : declared;
}

const scripted = new Set([
  ...arabicTags,
  'fa',
  'ur',
  'ps',
  'ckb',
  'ug',
  'sd',
  'he',
  'ru',
  'el',
  'zh',
  'ja',
  'ko',
  'hi',
  'th',
  'am',
]);

function isOfScript(tag: string, script: string): boolean {
  return script === 'ar'
    ? arabicTags.has(tag)
    : tag === script || (script === 'ru' && ['uk', 'bg', 'sr', 'mk', 'be'].includes(tag));
}

function primarySubtag(tag: string): string | null {
  const primary = /^([a-z]{2,3})(?:$|[-_,;])/iu.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
  return primary === 'ara' ? 'ar' : primary;
}

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** The language of a text that is mostly in a script of few languages, or null for Latin letters. */
function languageByScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, pattern] of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.15 : 0.5)) return language === 'ar' ? ofArabicScript(sample, letters) : language;
  }
  return null;
}

function ofArabicScript(sample: string, letters: number): string {
  const own = ownLetters.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * ownLettersShareMin);
  return own?.[0] ?? 'ar';
}

function wordShares(sample: string): ReadonlyMap<string, number> {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Map(
    Object.entries(frequentWords).map(([language, frequent]) => [
      language,
      words.filter((word) => frequent.has(word)).length / Math.max(1, words.length),
    ]),
  );
}

function mostFrequent(shares: ReadonlyMap<string, number>): [language: string | null, share: number] {
  const [language, share] = [...shares].reduce((one, other) => (other[1] > one[1] ? other : one));
  return share >= knownShareMin ? [language, share] : [null, share];
}
