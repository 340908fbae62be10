/** People whose plural ends in ين as well, so that only the dual in ان, or vowel marks (مهندسَيْن), tell two of them. */
const soundPlurals =
  'مهندس اجنبي ارهابي شرطي دركي موظف مواطن مهاجر سائق متهم مشتبه مغربي قاصر عامل راكب مسلح مهرب مروج مدني مصاب لاجئ نازح محتال مطلوب انتحاري متطوع مسعف اطفائي صحفي صحافي عسكري جزائري تونسي مصري سوري سوداني ليبي يمني مجرم قاتل معتقل موقوف مستوطن متظاهر محتجز مدير لاعب مشجع معلم مدرس مقاتل مرافق مفتش مساعد معبر سائح بحار صياد مزارع فلاح باحث متسلل عراقي لبناني سعودي اردني فلسطيني'.split(
    ' ',
  );
/**
 * Nouns whose plural is another word (شريك, شركاء) or ends in ات, so that both endings can only be the dual.
 */
const brokenPlurals = (
  'شخص شاب رجل طفل قتيل جريح شريك سجين نزيل ضابط عنصر تاجر جندي شقيق رضيع شهيد اسير فرد غريق زعيم خبير عميد عقيد نقيب رقيب قاضي محامي تلميذ مريض وسيط لص حارس عون فريق توام جثمان ' +
  'سيف زورق محرك حريق هاتف حاسوب سكين مسدس قارب بيت منزل محل حادث مركز مستودع ملف كلب كيس صاروخ طرد جثت شقت حبت ' +
  'مصنع معمل مختبر مكبس ميزان سلاح رشاش مدفع لغم جهاز هيكل جواز مكتب مطار نفق مخزن مقر متجر سوق مسجد فندق مطعم مصرف حساب تطبيق جسر شارع قطار باص مركب صندوق برميل ' +
  'محضر مشروع برنامج بلاغ انذار انفجار هجوم تفجير اعتداء كمين انزلاق انهيار اصطدام تدخل اجتماع معسكر موكب حاجز مخفر مستشفي مرفا رصيف جدار سقف مبني عقار حقل بئر منجم خندق خزان انبوب صهريج مولد مقطع تسجيل مخيم حزام خنجر ساطور قضيب بخاخ خاتم جرار حصان حمار خروف كشك ختم طابع مفتاح قفل موقع قرار حكم مرسوم اتفاق حارس'
).split(' ');
/** Feminine duals are told by their own ending; these only look like one. */
const looksDual = new Set([
  'اثنتان',
  'اثنتين',
  'بساتين',
  'فلسطين',
  'بستان',
  'فستان',
  'باكستان',
  'افغانستان',
  'كردستان',
  'رصيدتين',
  'متين',
  'روتين',
  'ارجنتين',
  'نقطتين',
  'مائتين',
  'مئتين',
  'مرتين',
  'سنتين',
  'ساعتين',
  'دقيقتين',
  'ليلتين',
  'حالتين',
  'فئتين',
  'جهتين',
  'هاتان',
  'هاتين',
  'كلتان',
  'كلتين',
  'قرصان',
  ...'حيتان كتان ختان شتان بهتان كابتان'.split(' '),
  ...'طاجيكستان كازاخستان اوزبكستان تركمانستان قرغيزستان قيرغيزستان بلوشستان داغستان وزيرستان عربستان خوزستان هندوستان سيستان'.split(
    ' ',
  ),
  ...'بوتين ابستين مارتين كريستين فالنتين كوينتين راسبوتين قسنتين كابتين'.split(' '),
  ...'نيكوتين بروتين كيراتين كرياتين جيلاتين بلاتين ساتين غلوتين كاروتين'.split(' '),
  // Plurals whose stem ends in ت: workers on short contracts, people who kept still.
  ...'مؤقتين ثابتين صامتين ساكتين منصتين متفاوتين متعنتين مستميتين ملتفتين مشتتين متهافتين نحاتين مثبتين'.split(' '),
]);
const feminineLettersMin = 6;

/** What is seized or sent, whose dual stands before what it is for: بندقيتي صيد, سيارتا إسعاف. */
const constructs = new Set(
  'بندقي سيار شاحن دراج حافل طائر قنبل عبو قطع ناقل عرب حقيب علب زجاج رصاص مركب باخر سفين حاوي ورش طلق رزم صفيح عملي محاول حادث حال جريم قضي شبك خلي عصاب مجموع ضبطي بؤر دوري جث طعن مدرع'
    .split(' ')
    .flatMap((stem) => [`${stem}تي`, `${stem}تا`]),
);

/** Whether a folded word is the dual of a noun that stands before its complement: بندقيتي. */
export const isConstructDualNoun = (word: string): boolean => constructs.has(word);

const certain = new Set([
  ...brokenPlurals.flatMap((noun) => [`${noun}ان`, `${noun}ين`]).filter((dual) => !looksDual.has(dual)),
  ...soundPlurals.map((noun) => `${noun}ان`),
  'امراتان',
  'امراتين',
]);
const marked = new Set(soundPlurals.map((noun) => `${noun}ين`));

/** Whether a word is none with some of its particles taken off either: بكردستان, لباكستان, and with the article بالمدينتين. */
export const isNoDual = (words: readonly { readonly word: string }[]): boolean =>
  words.some(({ word }) => looksDual.has(word) || word.startsWith('ال') || word.startsWith('لل'));

/**
 * Whether a folded word without particles is an indefinite dual: سيفان, مركبتان.
 * @param written the word as the text writes it, whose vowel marks may tell a dual from a plural
 */
export function isDualNoun(word: string, written: string): boolean {
  if (word.startsWith('ال')) return false;
  if (certain.has(word)) return true;
  if (marked.has(word)) return /َ?ي[ْ]/u.test(written);
  return (word.endsWith('تان') || word.endsWith('تين')) && word.length >= feminineLettersMin && !looksDual.has(word);
}
