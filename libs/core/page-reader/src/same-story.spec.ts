import { describe, expect, it } from '@jest/globals';
import { anArticle, wireStory } from '#testing';
import { isEarlier, linkStory, signArticle, storySimilarity } from './same-story.js';
import { nearDuplicateMin, similarity } from './text-signature.js';

const hourMs = 3_600_000;
const noon = Date.parse('2024-01-10T12:00:00Z');

/** The bulletin of the week, written on the same form each time. */
const bulletinOf = (dead: number, hurt: number, badly: number, fines: number) =>
  `لقي ${dead} شخصا مصرعهم، وأصيب ${hurt} آخرون بجروح، إصابات ${badly} منهم بليغة، في حوادث السير داخل المناطق الحضرية خلال الأسبوع الماضي. وعزا بلاغ للمديرية العامة للأمن الوطني الأسباب الرئيسية المؤدية إلى وقوع هذه الحوادث إلى عدم انتباه السائقين، وعدم احترام حق الأسبقية، والسرعة المفرطة، وعدم ترك مسافة الأمان. وفي ما يتعلق بعمليات المراقبة والزجر في ميدان السير والجولان، سجلت مصالح الأمن ${fines} مخالفة، وأحالت محاضرها على النيابة العامة.`;
const signed = (name: string, text: string, time = noon, publishedAt: string | null = new Date(time).toISOString()) =>
  signArticle(
    anArticle({
      articleId: name,
      canonicalUrl: `https://${name}.example/a`,
      source: name,
      text,
      publishedAt,
      capturedAt: new Date(time + hourMs).toISOString(),
    }),
    null,
  );
const original = signed('agency', wireStory.join('\n\n'));

describe('two articles are one story', () => {
  it.each([
    ['printed as it was sent', wireStory.join('\n\n')],
    ['with the last paragraph cut off', wireStory.slice(0, 3).join('\n\n')],
    [
      'with a lead of the paper',
      [
        'في عملية نوعية جديدة أطاحت شرطة طنجة بشبكة للمخدرات تضم 14 شخصا، حسب ما علمته الجريدة.',
        ...wireStory.slice(1),
      ].join('\n\n'),
    ],
    ['in other digits', wireStory.join('\n\n').replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['with a number corrected', wireStory.join('\n\n').replace('27 هاتفا', '29 هاتفا')],
  ])('when one is the other %s', (_how, text) => {
    expect(storySimilarity(original, signed('paper', text, noon + 5 * hourMs))).toBeGreaterThanOrEqual(0.4);
  });
});

describe('two articles are two stories', () => {
  it('when a bulletin is written on the form of the one of the day before', () => {
    const yesterday = signed('yesterday', bulletinOf(24, 2895, 113, 48_236));
    const today = signed('today', bulletinOf(17, 2611, 94, 51_902), noon + 24 * hourMs);
    // By their words alone they would be one.
    expect(similarity(yesterday.signature, today.signature)).toBeGreaterThanOrEqual(nearDuplicateMin);
    expect(storySimilarity(yesterday, today)).toBeNull();
    expect(storySimilarity(yesterday, signed('copy', bulletinOf(24, 2895, 113, 48_236), noon + hourMs))).toBe(1);
  });

  it('when they come weeks apart', () => {
    expect(storySimilarity(original, signed('archive', wireStory.join('\n\n'), noon + 14 * 24 * hourMs))).toBeNull();
  });

  it('when one newsroom prints half of the other text with it, and one story when it prints all of it again', () => {
    const follow = [
      ...wireStory.slice(0, 2),
      'وفي تطور جديد، قررت النيابة العامة تمديد الحراسة النظرية في حق المشتبه فيهم.',
    ];
    const own = (text: string) => ({ ...signed('agency-2', text, noon + hourMs), source: original.source });
    expect(storySimilarity(original, own(follow.join('\n\n')))).toBeNull();
    expect(storySimilarity(original, signed('paper', follow.join('\n\n'), noon + hourMs))).not.toBeNull();
    expect(storySimilarity(original, own(wireStory.join('\n\n')))).toBe(1);
  });

  it('when they only end in the same words', () => {
    const other =
      'احتضنت مدينة فاس لقاء حول السلامة الطرقية حضره 120 مشاركا من 9 مدن و45 جمعية، وناقش المشاركون تكوين السائقين الشباب ودور المدرسة. ';
    expect(storySimilarity(original, signed('other', `${other.repeat(2)}\n\n${wireStory[3]}`))).toBeNull();
  });

  it('when a text is too short to tell', () => {
    const short = 'شارك هذا المقال مع أصدقائك عبر مواقع التواصل';
    expect(storySimilarity(signed('a', short), signed('b', short))).toBeNull();
  });
});

describe('the link of an article', () => {
  const copy = signed('copy', wireStory.join('\n\n'), noon + 2 * hourMs);
  const later = signed('later', wireStory.slice(0, 3).join('\n\n'), noon + 9 * hourMs);

  it('names the earliest copy, whatever the order in which the others are given', () => {
    for (const others of [
      [original, copy, later],
      [later, copy, original],
    ]) {
      expect(linkStory(later, others)).toMatchObject({ syndicatedFrom: 'agency', fromTime: noon });
      expect(linkStory(copy, others)).toEqual({
        articleId: 'copy',
        syndicatedFrom: 'agency',
        fromTime: noon,
        similarity: 1,
      });
      expect(linkStory(original, others)).toMatchObject({ syndicatedFrom: null, similarity: null });
    }
  });

  it('goes from one of two that came at once to the other, never both ways', () => {
    const twin = signed('twin', wireStory.join('\n\n'));
    expect(isEarlier(original, twin)).toBe(true);
    expect(linkStory(twin, [original]).syndicatedFrom).toBe('agency');
    expect(linkStory(original, [twin]).syndicatedFrom).toBeNull();
  });
});

describe('the signature of an article', () => {
  const revisionOf = (revision: number, text: string, publishedAt: string | null) =>
    anArticle({ revision, text, publishedAt, capturedAt: new Date(noon + revision * hourMs).toISOString() });

  it.each([null, '2024-01-10', '2024-01-10T09:00:00+01:00'])(
    'is the same in any order of its revisions (%s)',
    (publishedAt) => {
      const revisions = [1, 2, 3].map((revision) =>
        revisionOf(revision, wireStory.slice(0, revision).join('\n\n'), publishedAt),
      );
      const inOrder = revisions.reduce<ReturnType<typeof signArticle> | null>(
        (known, next) => signArticle(next, known),
        null,
      );
      const backwards = revisions.toReversed().reduce<typeof inOrder>((known, next) => signArticle(next, known), null);
      expect(backwards).toEqual(inOrder);
      expect(inOrder).toMatchObject({ revision: 3, firstReadAt: noon + hourMs });
      expect(inOrder?.time).toBe(publishedAt?.length === 25 ? Date.parse(publishedAt) : noon + hourMs);
    },
  );
});
