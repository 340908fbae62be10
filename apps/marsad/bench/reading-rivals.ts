import recognizers from '@microsoft/recognizers-text-suite';
import type { BenchLanguage } from './reading-texts.js';

const words: Readonly<Record<BenchLanguage, string>> = {
  ar: 'واحد|واحدة|اثنان|اثنين|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثمان|ثمانية|تسع|تسعة|عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مائة|مئة|مائتان|مائتين|ألف|ألفا|آلاف|مليون|مليونا|ملايين|مليار|مليارات|نصف|ثلث|ربع',
  fr: 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?|demie?|tiers|quarts?',
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|thirds?|quarters?',
};

const patterns = Object.fromEntries(
  Object.entries(words).map(([language, list]) => [
    language,
    new RegExp(String.raw`\p{Nd}+(?:[.,٫٬\s]\p{Nd}+)*|(?<!\p{L})(?:${list})(?!\p{L})`, 'giu'),
  ]),
  // The words have the same keys.
) as Readonly<Record<BenchLanguage, RegExp>>;

/** The limit: a plain scan for runs of digits and whole number words, which understands nothing. Returns how many. */
export function scanPlainly(text: string, language: BenchLanguage): number {
  let count = 0;
  for (const _match of text.matchAll(patterns[language])) count += 1;
  return count;
}

/** The peer's cultures. It has none for Arabic. */
const cultures: Readonly<Record<BenchLanguage, string | null>> = { ar: null, fr: 'fr-fr', en: 'en-us' };

/** The peer's numbers of a text, or null where it does not know the language. */
export function recognizePeerNumbers(text: string, language: BenchLanguage): number | null {
  const culture = cultures[language];
  return culture === null ? null : recognizers.recognizeNumber(text, culture).length;
}
