/** Every country and territory of ISO 3166-1 by its alpha-2 code, and Kosovo by the code that is in use for it. */
export const countryCodes: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG ' +
  'CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI ' +
  'GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO ' +
  'NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST ' +
  'SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/** Names in use that `Intl` does not give. */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  MA: ['المملكة المغربية', 'Royaume du Maroc', 'Kingdom of Morocco'],
  GB: ['بريطانيا', 'Grande-Bretagne', 'Britain', 'Great Britain', 'بريطانيا العظمى', 'UK'],
  US: ['أمريكا', 'USA', 'الولايات المتحدة الأمريكية', 'US', 'America', 'États Unis'],
  NL: ['هولندا', 'Hollande', 'Holland', 'the Netherlands'],
  AE: ['الإمارات', 'Émirats', 'UAE', 'Emirats arabes unis'],
  CI: ['ساحل العاج', 'Ivory Coast', 'كوت ديفوار'],
  SA: ['السعودية', 'Royaume d’Arabie saoudite'],
  SY: ['Syrian Arab Republic', 'الجمهورية العربية السورية'],
  PS: ['فلسطين', 'Palestine', 'الأراضي الفلسطينية المحتلة'],
  EG: ['جمهورية مصر العربية'],
  CD: ['الكونغو الديمقراطية', 'RDC', 'République démocratique du Congo', 'Democratic Republic of Congo', 'DR Congo'],
  CG: ['جمهورية الكونغو', 'République du Congo', 'Republic of the Congo'],
  CF: ['جمهورية أفريقيا الوسطى', 'Centrafrique'],
  KR: ['كوريا الجنوبية', 'South Korea'],
  KP: ['كوريا الشمالية', 'North Korea'],
  RU: ['روسيا الاتحادية', 'Fédération de Russie', 'Russian Federation'],
  CZ: ['التشيك', 'République tchèque', 'Czech Republic'],
  TR: ['Turkey', 'Turquie'],
  MM: ['ميانمار', 'بورما', 'Birmanie', 'Burma'],
  CV: ['الرأس الأخضر', 'Cape Verde'],
  IE: ['إيرلندا', 'Republic of Ireland'],
  VA: ['الفاتيكان', 'Vatican'],
  MK: ['مقدونيا', 'Macédoine', 'Macedonia'],
  SZ: ['إسواتيني', 'Swaziland'],
  BA: ['البوسنة', 'Bosnie', 'Bosnia'],
  HK: ['هونغ كونغ', 'Hong Kong', 'Hong-Kong'],
  MO: ['ماكاو', 'Macao', 'Macau'],
  ZA: ['جنوب إفريقيا'],
  VE: ['فنزويلا'],
  TW: ['تايوان'],
  EH: ['الصحراء المغربية'],
};

/** Names that are also words or names of persons. */
export const doubtfulCountryNames: ReadonlySet<string> = new Set([
  'مالي',
  'بنين',
  'نيوي',
  'Réunion',
  'Jersey',
  'غوام',
  'Man',
]);
