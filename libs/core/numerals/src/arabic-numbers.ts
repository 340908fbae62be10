import { lexiconOf, type Lexicon } from './number-word.js';

const stems = { 3: 'ثلاث', 4: 'اربع', 5: 'خمس', 6: 'ست', 7: 'سبع', 8: 'ثمان', 9: 'تسع' } as const;

/** ثلاثمائة … تسعمائة in the spellings of the hundred, with and without the ya of ثماني. */
const hundreds = Object.entries(stems)
  .map(([digit, stem]) => {
    const forms = digit === '8' ? [stem, `${stem}ي`] : [stem];
    const words = forms.flatMap((form) =>
      ['مائه', 'مئه', 'مايه', 'ميه', 'مئت', 'مائت'].map((hundred) => form + hundred),
    );
    return `hundred ${digit}00 ${words.join(' ')}`;
  })
  .join('\n');

/** Arabic number words as `foldCharacter` leaves them, in every case and gender. */
export const arabicNumbers: Lexicon = lexiconOf(`
unit 0 صفر
unit 1 واحد واحده واحدا احد احدي
unit 2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي
unit 3 ثلاثه ثلاث ثلاثا
unit 4 اربعه اربع اربعا
unit 5 خمسه خمس خمسا
unit 6 سته ست ستا
unit 7 سبعه سبع سبعا
unit 8 ثمانيه ثماني ثمان ثمانيا
unit 9 تسعه تسع تسعا
unit 10 عشره عشر
ten 20 عشرون عشرين
ten 30 ثلاثون ثلاثين
ten 40 اربعون اربعين
ten 50 خمسون خمسين
ten 60 ستون ستين
ten 70 سبعون سبعين
ten 80 ثمانون ثمانين
ten 90 تسعون تسعين
hundred 100 مائه مئه مايه ميه ماءه
hundred 200 مائتان مائتين مائتا مائتي مئتان مئتين مئتا مئتي
${hundreds}
scale 1000 الف الفا
scale 1000000 مليون مليونا
scale 1000000000 مليار مليارا بليون بليونا
scale 1000000000000 تريليون تريليونا ترليون ترليونا
plural_scale 1000 الاف الافا
plural_scale 1000000 ملايين
plural_scale 1000000000 مليارات ملايير بلايين بليونات
plural_scale 1000000000000 تريليونات ترليونات
dual 1000 الفان الفين الفي
dual 1000000 مليونان مليونين مليوني
dual 1000000000 ملياران مليارين ملياري بليونان بليونين
dual 1000000000000 تريليونان تريليونين
fraction 0.5 نصف
fraction 0.3333333333333333 ثلث
fraction 0.25 ربع
vague 10 عشرات
vague 100 مئات مايات
`);

/** One part of a whole by its plural, as in ثلاثة أرباع, and by the words that are numbers too when they stand alone. */
export const arabicDenominators: ReadonlyMap<string, number> = new Map([
  ['ارباع', 4],
  ['اثلاث', 3],
  ['اخماس', 5],
  ['اسداس', 6],
  ['اسباع', 7],
  ['اثمان', 8],
  ['اتساع', 9],
  ['اعشار', 10],
]);
