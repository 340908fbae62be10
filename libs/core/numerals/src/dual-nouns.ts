/** Nouns whose dual in ين could be a plural are read as a dual in ان only, or when vowel marks tell (مهندسَيْن). */
const humans =
  'مهندس اجنبي تاجر ارهابي شرطي دركي موظف مواطن مهاجر سائق عنصر متهم مشتبه ضابط مغربي سجين نزيل قاصر'.split(' ');
const things =
  'شخص سيف زورق محرك حريق شاب رجل طفل قتيل جريح هاتف حاسوب سكين مسدس قارب بيت منزل محل حادث مركز مستودع ملف كلب قرص كيس صاروخ طرد جثت شقت حبت'.split(
    ' ',
  );
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

const certain = new Set([
  ...things.flatMap((noun) => [`${noun}ان`, `${noun}ين`]).filter((dual) => !looksDual.has(dual)),
  ...humans.map((noun) => `${noun}ان`),
  'امراتان',
  'امراتين',
]);
const marked = new Set(humans.map((noun) => `${noun}ين`));

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
