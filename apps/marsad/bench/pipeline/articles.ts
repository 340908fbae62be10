import {
  type ArticleCapturedV1,
  articleCaptured,
  articleIdOf,
  identify,
  type Observation,
  type Article,
} from '#core/contracts';
import { identifyFigures, readFigures } from '#core/extraction';

const cities = ['الرباط', 'فاس', 'مراكش', 'طنجة', 'أكادير', 'وجدة', 'مكناس', 'تطوان', 'القنيطرة', 'العيون'];
const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];

/** Numbers that look like news, the same in every run. */
const valueOf = (index: number, place: number) =>
  (1_200 + ((index * 7_919 + place * 104_729) % 88_000)).toLocaleString('de');

const filler =
  'وأوضح المصدر ذاته أن هذه العمليات جرت في إطار الجهود المتواصلة لتعزيز الشعور بالأمن لدى المواطنات والمواطنين وتجويد الخدمات المقدمة لهم في مختلف المدن.';

/** An article of about 1,500 letters with four figures, which no other index shares. */
export function articleOf(index: number): Article {
  const city = cities[index % cities.length] ?? '';
  const dayNumber = Math.floor(index / cities.length);
  const day = `${(dayNumber % 28) + 1} ${months[Math.floor(dayNumber / 28) % 12] ?? ''} ${1990 + (Math.floor(dayNumber / 336) % 34)}`;
  const canonicalUrl = `https://bench.example/${index}`;
  const title = `حصيلة أمن ${city} ليوم ${day}`;
  const text = [
    title,
    `عالجت مصالح الأمن الوطني يوم ${day} ما مجموعه ${valueOf(index, 1)} قضية زجرية بمدينة ${city}.`,
    filler,
    `كما استقبلت المصالح نفسها يوم ${day} ما مجموعه ${valueOf(index, 2)} اتصال نجدة بمدينة ${city}.`,
    filler,
    `وأصدرت يوم ${day} ما مجموعه ${valueOf(index, 3)} بطاقة وطنية بمدينة ${city}.`,
    `وسجلت يوم ${day} ما مجموعه ${valueOf(index, 4)} مخالفة مرورية بمدينة ${city}.`,
    filler,
  ].join('\n');
  return {
    ...{ articleId: articleIdOf(canonicalUrl), revision: 1, url: canonicalUrl, canonicalUrl, source: 'bench', title },
    ...{
      language: 'ar',
      country: 'MA',
      publishedAt: '2024-01-01T10:00:00+01:00',
      capturedAt: '2024-01-01T09:05:00.000Z',
    },
    ...{ text, contentHash: identify('content', title, text) },
  };
}

/** Captured events of articles from one index to another (exclusive). */
export function capturedEvents(from: number, to: number): ArticleCapturedV1[] {
  return Array.from({ length: to - from }, (_, offset) => articleCaptured(articleOf(from + offset)));
}

/** What the extractor makes of an article. */
export function observationsOf(article: Article): Observation[] {
  return identifyFigures(article.articleId, readFigures(article).figures);
}
