import type { ArticleSignature, StoryLink } from '#core/contracts';
import { anArticle } from './article.factory.js';

/** By what an article is found again; its keys and numbers are not those of its text. */
export function aSignature(overrides: Partial<ArticleSignature> = {}): ArticleSignature {
  const { articleId, source, revision, capturedAt } = anArticle();
  const time = Date.parse(capturedAt);
  return {
    ...{ articleId, source, revision, time, publishedTime: time, firstReadAt: time },
    signature: '0123abcd',
    keys: ['0:0123'],
    numbers: ['722', '19'],
    ...overrides,
  };
}

/** The link of a copy to its original. */
export function aStoryLink(overrides: Partial<StoryLink> = {}): StoryLink {
  return { articleId: 'copy', syndicatedFrom: 'origin', fromTime: 1_703_668_000_000, similarity: 0.75, ...overrides };
}

/** Paragraphs of a wire story about a seizure, as many newsrooms print it. */
export const wireStory: readonly string[] = [
  'أعلنت المديرية العامة للأمن الوطني، اليوم الثلاثاء، أن فرقة مكافحة العصابات بمدينة طنجة أوقفت 14 شخصا يشتبه في ارتباطهم بشبكة إجرامية تنشط في ترويج المخدرات.',
  'وأوضح البلاغ أن عملية التوقيف جرت على مستوى المدخل الشمالي للطريق السيار، حيث أسفرت عن حجز 1.240 كيلوغراما من مخدر الشيرا كانت مخبأة داخل شاحنة للنقل الدولي.',
  'كما مكنت عمليات التفتيش المنجزة في منازل الموقوفين من ضبط مبلغ 380.500 درهم و3 سيارات و27 هاتفا محمولا ستخضع للخبرة الرقمية.',
  'وقد تم الاحتفاظ بالمشتبه فيهم تحت تدبير الحراسة النظرية رهن إشارة البحث الذي يجري تحت إشراف النيابة العامة المختصة، بغرض تحديد باقي المتورطين.',
];
