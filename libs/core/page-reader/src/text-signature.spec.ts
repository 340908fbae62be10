import { describe, expect, it } from '@jest/globals';
import { nearDuplicateMin, signatureKeys, signatureOf, similarity } from './text-signature.js';

const wire = [
  'أعلنت المديرية العامة للأمن الوطني، اليوم الثلاثاء، أن فرقة مكافحة العصابات بمدينة طنجة أوقفت أربعة أشخاص يشتبه في ارتباطهم بشبكة إجرامية تنشط في ترويج المخدرات.',
  'وأوضح البلاغ أن عملية التوقيف جرت على مستوى المدخل الشمالي للطريق السيار، حيث أسفرت عن حجز 1.240 كيلوغراما من مخدر الشيرا كانت مخبأة داخل شاحنة للنقل الدولي.',
  'كما مكنت عمليات التفتيش المنجزة في منازل الموقوفين من ضبط مبالغ مالية وثلاث سيارات وعدد من الهواتف المحمولة التي ستخضع للخبرة الرقمية.',
  'وقد تم الاحتفاظ بالمشتبه فيهم تحت تدبير الحراسة النظرية رهن إشارة البحث الذي يجري تحت إشراف النيابة العامة المختصة، بغرض تحديد باقي المتورطين.',
  'وتندرج هذه العملية في إطار الجهود المكثفة التي تبذلها مصالح الأمن الوطني لمكافحة التهريب الدولي للمخدرات والمؤثرات العقلية.',
];
const otherOfTheEvent = [
  'ضربة جديدة لمهربي الحشيش في الشمال: أزيد من طن من الشيرا وأربعة موقوفين، هذه حصيلة كمين نصبه رجال الأمن ليلة الاثنين قرب طنجة.',
  'مصادرنا أكدت أن الشاحنة كانت متجهة إلى الميناء المتوسطي، وأن سائقها حاول الفرار قبل أن تحاصره سيارات الشرطة قرب محطة الأداء.',
  'وفي بيوت المتهمين عثر المحققون على أموال ومركبات يرجح أنها من عائدات التهريب، فيما تتواصل التحريات لكشف رؤوس الشبكة.',
  'ويمثل الموقوفون الأربعة أمام وكيل الملك صباح الخميس بعد انتهاء مدة الحراسة.',
];
const compare = (one: readonly string[], other: readonly string[]): number =>
  similarity(signatureOf(one.join('\n\n')), signatureOf(other.join('\n\n')));

describe('the similarity of a wire story', () => {
  const lead =
    'في عملية نوعية جديدة، تمكنت الشرطة القضائية بطنجة مساء أمس من الإطاحة بأربعة أفراد من شبكة للمخدرات، حسب ما علمته الجريدة.';
  it.each([
    ['as it was sent', wire],
    ['with another lead', [lead, ...wire.slice(1)]],
    ['without its last paragraph', wire.slice(0, 4)],
    ['with another lead and without its last paragraph', [lead, ...wire.slice(1, 4)]],
    [
      'in another spelling, with vowel signs and quotation marks',
      wire.map((line) => line.replaceAll('أ', 'ا').replaceAll('ة', 'ه').replaceAll('الأمن', '«الأمْن»')),
    ],
    ['with a line of the paper put in', [wire[0]!, 'اقرأ أيضا: حجز سيارات فاخرة بميناء طنجة', ...wire.slice(1)]],
  ])('is that of a near duplicate %s', (_how, reprint) => {
    expect(compare(wire, reprint)).toBeGreaterThanOrEqual(nearDuplicateMin);
  });

  it.each([
    ['a report of the same event that another newsroom wrote', otherOfTheEvent],
    [
      'another story',
      [
        'The council approved the budget for the new library on Monday after a long debate about its cost and its opening hours.',
      ],
    ],
    ['nothing', []],
  ])('is far below with %s', (_what, other) => {
    expect(compare(wire, other)).toBeLessThan(nearDuplicateMin / 2);
  });
});

describe('a signature', () => {
  const signature = signatureOf(wire.join('\n\n'));

  it('is the same for ever', () => {
    expect(signature).toHaveLength(512);
    expect(signatureOf('one two three four')).toMatch(/^[0-9a-f]{512}$/u);
    expect(signatureOf('one two three four').slice(0, 16)).toBe(signatureOf('One  two three, four!').slice(0, 16));
  });

  it('has keys, of which near duplicates share one and others none', () => {
    const keys = new Set(signatureKeys(signature));
    const shared = (lines: readonly string[]) =>
      signatureKeys(signatureOf(lines.join('\n\n'))).filter((key) => keys.has(key));
    expect(shared(wire.slice(0, 4)).length).toBeGreaterThan(0);
    expect(shared(otherOfTheEvent)).toEqual([]);
    expect(signatureKeys('')).toEqual([]);
  });

  it('of a long text takes no long time', () => {
    const startedAt = performance.now();
    signatureOf('كلمة أخرى '.repeat(30_000));
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
