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

const words =
  `الأمن السلطات المصالح المختصة العمليات الميدانية المواطنين المواطنات الخدمات العمومية الشارع الحي السكان الجهود المتواصلة
  البحث التحقيق النيابة العامة الإجراءات القانونية التدابير الوقائية الحملة التحسيس المؤسسات التعليمية الشباب الأسر الجمعيات المجتمع
  المدني الشراكة التعاون التنسيق الإدارة المسؤولون الفرق المتنقلة الدوريات المراقبة المستمرة السلامة الطرقية السائقون الراجلون الساحات
  الأسواق المحطة الميناء المطار الحدود التجهيزات الحديثة التكوين المستمر الموارد البشرية الاستراتيجية البرنامج الاجتماع البلاغ المصدر`.split(
    /\s+/u,
  );

const sentencesOfFiller = 3;
const wordsPerSentence = 22;

/**
 * Sentences without figures that no other article has: newsrooms do not print the same prose every day, and articles that
 * had it in common would be compared with one another as copies of one story.
 */
function fillerOf(index: number): string[] {
  let state = index + 1;
  const next = () => {
    // The generator of Park and Miller: the same words in every run.
    state = (state * 48_271) % 2_147_483_647;
    return words[state % words.length] ?? '';
  };
  return Array.from({ length: sentencesOfFiller }, () => {
    return `وأوضح ${Array.from({ length: wordsPerSentence }, next).join(' ')}.`;
  });
}

/** An article of about 1,500 letters with four figures, which no other index shares. */
export function articleOf(index: number): Article {
  const city = cities[index % cities.length] ?? '';
  const dayNumber = Math.floor(index / cities.length);
  const day = `${(dayNumber % 28) + 1} ${months[Math.floor(dayNumber / 28) % 12] ?? ''} ${1990 + (Math.floor(dayNumber / 336) % 34)}`;
  const [first, second, third] = fillerOf(index);
  const canonicalUrl = `https://bench.example/${index}`;
  const title = `حصيلة أمن ${city} ليوم ${day}`;
  const text = [
    title,
    `عالجت مصالح الأمن الوطني يوم ${day} ما مجموعه ${valueOf(index, 1)} قضية زجرية بمدينة ${city}.`,
    first,
    `كما استقبلت المصالح نفسها يوم ${day} ما مجموعه ${valueOf(index, 2)} اتصال نجدة بمدينة ${city}.`,
    second,
    `وأصدرت يوم ${day} ما مجموعه ${valueOf(index, 3)} بطاقة وطنية بمدينة ${city}.`,
    `وسجلت يوم ${day} ما مجموعه ${valueOf(index, 4)} مخالفة مرورية بمدينة ${city}.`,
    third,
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
