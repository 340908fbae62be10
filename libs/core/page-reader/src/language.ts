import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument } from './page-document.js';

const sampleCharacters = 5_000;
const arabicScript = new Set(['ar', 'ary', 'arz', 'arq', 'aeb', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd']);
const frequentWords = {
  fr: new Set('le la les des du une est dans pour que qui sur au aux avec par ont été ce cette et'.split(' ')),
  en: new Set('the of and to in that is was for on with by at from has have this were are it'.split(' ')),
  es: new Set('el los las del una es en para que por con se su al como más fue han y'.split(' ')),
};

/**
 * The language of an article's text as its primary subtag (`ar`, `fr`, `en` …): what the page says, unless the script of
 * the text says otherwise (templates often declare the wrong one); or by the text alone; or null.
 */
export function readLanguage(document: PageDocument, linked: LinkedArticle | null, text: string): string | null {
  const declared = [
    linked?.inLanguage,
    document.documentElement?.getAttribute('lang'),
    metaContent(document, ['og:locale', 'content-language', 'language']),
  ];
  const isArabic = arabicShare(text) > 0.5;
  for (const tag of declared) {
    const primary = primarySubtag(tag ?? '');
    if (primary !== null && arabicScript.has(primary) === isArabic) return primary;
  }
  return isArabic ? 'ar' : languageByWords(text);
}

function primarySubtag(tag: string): string | null {
  return /^([a-z]{2,3})(?:$|[-_])/iu.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
}

function arabicShare(text: string): number {
  const sample = text.slice(0, sampleCharacters);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (sample.match(/\p{Script=Arabic}/gu)?.length ?? 0) / letters;
}

function languageByWords(text: string): string | null {
  const words =
    text
      .slice(0, sampleCharacters)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let bestCount = words.length * 0.05;
  for (const [language, frequent] of Object.entries(frequentWords)) {
    const count = words.filter((word) => frequent.has(word)).length;
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  return best;
}
