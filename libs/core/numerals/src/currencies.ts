import { combine } from './unit-rows.js';

/** Codes that may stand behind an amount as well as before it; those that are everyday words (TRY, ALL) are not here. */
const codes =
  'MAD SAR DZD TND EGP EUR USD GBP KWD JOD IQD LBP AED QAR OMR BHD LYD SYP SDG YER MRU XOF XAF NGN ZAR INR PKR KES UGX GHS CHF CAD AUD'.split(
    ' ',
  );
const codeRows = codes.map((code) => `${code} 1 1 ${code.toLowerCase()}`).join('\n');

const shared = `
EUR 1 1 €,euro,euros
GBP 1 1 £
local:dollar 1 1 $
INR 1 1 ₹
NGN 1 1 ₦
${codeRows}
`;

const arabicNouns = {
  dirham: 'درهم,درهما,دراهم',
  dinar: 'دينار,دينارا,دنانير',
  pound: 'جنيه,جنيها,جنيهات',
  riyal: 'ريال,ريالا,ريالات',
  lira: 'ليره,ليرات',
  franc: 'فرنك,فرنكا,فرنكات',
  rupee: 'روبيه,روبيات',
  shilling: 'شلن,شلنا,شلنات,شيلنغ',
  dollar: 'دولار,دولارا,دولارات',
};
/** A currency with its country, in the cases and genders of the noun: دينارا كويتيا, ليرة لبنانية. */
const arabicOf = (code: string, noun: keyof typeof arabicNouns, adjective: string): string =>
  `${code} 1 1 ${combine(arabicNouns[noun], `${adjective},${adjective}ا,${adjective}ه`, (first, second) => `${first} ${second}`)}`;

const frenchOf = (code: string, nouns: string, adjectives: string): string =>
  `${code} 1 1 ${combine(nouns, adjectives, (first, second) => `${first} ${second}`)}`;
const englishOf = (code: string, nouns: string, adjectives: string): string =>
  `${code} 1 1 ${combine(adjectives, nouns, (first, second) => `${first} ${second}`)}`;

/** Rows of the unit tables for money; `local:` is the country's own, which `resolveUnit` knows. */
export const moneyRows: Readonly<Record<'ar' | 'fr' | 'en', string>> = {
  ar: `${shared}
local:dirham 1 1 ${arabicNouns.dirham}
local:dinar 1 1 ${arabicNouns.dinar}
local:centime 0.01 1 سنتيم,سنتيما,سنتيمات
local:dinar 0.001 1 فلس,فلسا,فلوس
local:millime 0.001 1 مليم,مليما,مليمات
local:pound 1 1 ${arabicNouns.pound}
local:pound 0.01 1 قرش,قرشا,قروش
local:riyal 1 1 ${arabicNouns.riyal}
local:riyal 0.01 1 هلله,هللات
local:lira 1 1 ${arabicNouns.lira}
local:franc 1 1 ${arabicNouns.franc}
local:rupee 1 1 ${arabicNouns.rupee}
local:shilling 1 1 ${arabicNouns.shilling}
local:ouguiya 1 1 اوقيه,اواق
MRU 1 1 اوقيه جديده,اوقيه موريتانيه
MRU 0.1 1 اوقيه قديمه
OMR 0.001 1 بيسه,بيسات
EUR 1 1 اورو,يورو
USD 1 1 ${arabicNouns.dollar}
CHF 1 1 فرنك سويسري,فرنكا سويسريا
local:cfa 1 1 فرنك افريقي,فرنكا افريقيا,فرنك غرب افريقي,فرنك سيفا
NGN 1 1 نايرا,نيرا
ZAR 1 1 راند
ILS 1 1 شيكل,شيقل,شيكلا,شواكل
CNY 1 1 يوان,يوانا
RUB 1 1 روبل,روبلا
local:krona 1 1 كرونه,كرونات
${arabicOf('USD', 'dollar', 'امريكي')}
${arabicOf('CAD', 'dollar', 'كندي')}
${arabicOf('AUD', 'dollar', 'استرالي')}
${arabicOf('MAD', 'dirham', 'مغربي')}
${arabicOf('AED', 'dirham', 'اماراتي')}
${arabicOf('DZD', 'dinar', 'جزايري')}
${arabicOf('DZD', 'dinar', 'جزائري')}
${arabicOf('TND', 'dinar', 'تونسي')}
${arabicOf('LYD', 'dinar', 'ليبي')}
${arabicOf('KWD', 'dinar', 'كويتي')}
${arabicOf('IQD', 'dinar', 'عراقي')}
${arabicOf('JOD', 'dinar', 'اردني')}
${arabicOf('BHD', 'dinar', 'بحريني')}
${arabicOf('EGP', 'pound', 'مصري')}
${arabicOf('SDG', 'pound', 'سوداني')}
${arabicOf('GBP', 'pound', 'استرليني')}
${arabicOf('SAR', 'riyal', 'سعودي')}
${arabicOf('QAR', 'riyal', 'قطري')}
${arabicOf('OMR', 'riyal', 'عماني')}
${arabicOf('YER', 'riyal', 'يمني')}
${arabicOf('IRR', 'riyal', 'ايراني')}
${arabicOf('LBP', 'lira', 'لبناني')}
${arabicOf('SYP', 'lira', 'سوري')}
${arabicOf('TRY', 'lira', 'تركي')}
${arabicOf('INR', 'rupee', 'هندي')}
${arabicOf('PKR', 'rupee', 'باكستاني')}
${arabicOf('SOS', 'shilling', 'صومالي')}
${arabicOf('KES', 'shilling', 'كيني')}
${arabicOf('DJF', 'franc', 'جيبوتي')}
${arabicOf('KMF', 'franc', 'قمري')}
`,
  fr: `${shared}
EUR 1 1 d ' euros,d ’ euros
EUR 1000 1 k €,k euros
EUR 1000000 1 m €,meur
EUR 1000000000 1 md €,mds €
MAD 1 1 dh,dhs
MAD 1000 1 kdh
MAD 1000000 1 mdh
MAD 1000000000 1 mmdh
TND 1 1 dt
TND 1000000 1 mdt
DZD 1 1 da
DZD 1000000 1 mda
local:dollar 1 1 dollars,dollar
USD 1 1 dollars us,dollars americains,dollar americain
CAD 1 1 dollars canadiens
local:dirham 1 1 dirhams,dirham
AED 1 1 dirhams emiratis,dirhams emiriens
local:dinar 1 1 dinars,dinar
local:centime 0.01 1 centimes,centime
local:millime 0.001 1 millimes,millime
local:livre 1 1 livres,livre
GBP 1 1 livres sterling,livre sterling
local:riyal 1 1 riyals,riyal,rials,rial
local:franc 1 1 francs,franc
CHF 1 1 francs suisses,franc suisse
local:cfa 1 1 francs cfa,franc cfa,f cfa,fcfa,f . cfa
GNF 1 1 francs guineens
CDF 1 1 francs congolais
local:rupee 1 1 roupies,roupie
local:shilling 1 1 shillings,shilling
NGN 1 1 nairas,naira
ZAR 1 1 rands,rand
GHS 1 1 cedis,cedi
MRU 1 1 ouguiyas,ouguiya
ILS 1 1 shekels,shekel
CNY 1 1 yuans,yuan
RUB 1 1 roubles,rouble
local:krona 1 1 couronnes,couronne
${frenchOf('MAD', 'dirhams,dirham', 'marocains,marocain')}
${frenchOf('DZD', 'dinars,dinar', 'algeriens,algerien')}
${frenchOf('TND', 'dinars,dinar', 'tunisiens,tunisien')}
${frenchOf('LYD', 'dinars,dinar', 'libyens,libyen')}
${frenchOf('KWD', 'dinars,dinar', 'koweitiens,koweitien')}
${frenchOf('IQD', 'dinars,dinar', 'irakiens,irakien')}
${frenchOf('JOD', 'dinars,dinar', 'jordaniens,jordanien')}
${frenchOf('SAR', 'riyals,riyal', 'saoudiens,saoudien')}
${frenchOf('QAR', 'riyals,riyal', 'qataris,qatari')}
${frenchOf('EGP', 'livres,livre', 'egyptiennes,egyptienne')}
${frenchOf('SDG', 'livres,livre', 'soudanaises,soudanaise')}
${frenchOf('LBP', 'livres,livre', 'libanaises,libanaise')}
${frenchOf('SYP', 'livres,livre', 'syriennes,syrienne')}
${frenchOf('TRY', 'livres,livre,lires', 'turques,turque')}
`,
  en: `${shared}
local:dollar 1 1 dollars,dollar
USD 1 1 us dollars,us dollar,american dollars
CAD 1 1 canadian dollars
AUD 1 1 australian dollars
local:dirham 1 1 dirhams,dirham,dhs
local:dinar 1 1 dinars,dinar
local:pound 1 1 pounds,pound
GBP 1 1 pounds sterling,pound sterling,british pounds,quid
local:pound 0.01 1 pence,pennies
local:riyal 1 1 riyals,riyal,rials,rial
local:lira 1 1 liras,lira
local:franc 1 1 francs,franc
CHF 1 1 swiss francs
local:cfa 1 1 cfa francs,cfa,fcfa
local:rupee 1 1 rupees,rupee,rs
local:shilling 1 1 shillings,shilling
NGN 1 1 naira,nairas
ZAR 1 1 rand,rands
GHS 1 1 cedis,cedi
MRU 1 1 ouguiyas,ouguiya
ETB 1 1 birr
ILS 1 1 shekels,shekel
CNY 1 1 yuan
RUB 1 1 roubles,rubles
local:krona 1 1 kronor,kroner,crowns
${englishOf('MAD', 'dirhams,dirham', 'moroccan')}
${englishOf('AED', 'dirhams,dirham', 'emirati,uae')}
${englishOf('DZD', 'dinars,dinar', 'algerian')}
${englishOf('TND', 'dinars,dinar', 'tunisian')}
${englishOf('LYD', 'dinars,dinar', 'libyan')}
${englishOf('KWD', 'dinars,dinar', 'kuwaiti')}
${englishOf('IQD', 'dinars,dinar', 'iraqi')}
${englishOf('JOD', 'dinars,dinar', 'jordanian')}
${englishOf('BHD', 'dinars,dinar', 'bahraini')}
${englishOf('SAR', 'riyals,riyal', 'saudi')}
${englishOf('QAR', 'riyals,riyal', 'qatari')}
${englishOf('OMR', 'riyals,riyal,rials,rial', 'omani')}
${englishOf('YER', 'riyals,riyal,rials,rial', 'yemeni')}
${englishOf('IRR', 'rials,rial', 'iranian')}
${englishOf('EGP', 'pounds,pound', 'egyptian')}
${englishOf('SDG', 'pounds,pound', 'sudanese')}
${englishOf('LBP', 'pounds,pound,lira', 'lebanese')}
${englishOf('SYP', 'pounds,pound,lira', 'syrian')}
${englishOf('TRY', 'lira,liras', 'turkish')}
${englishOf('INR', 'rupees', 'indian')}
${englishOf('PKR', 'rupees', 'pakistani')}
${englishOf('KES', 'shillings', 'kenyan,kenya')}
${englishOf('UGX', 'shillings', 'ugandan,uganda')}
${englishOf('TZS', 'shillings', 'tanzanian,tanzania')}
`,
};
