import type { Institution } from '../catalogue.js';
import { type Adjectives, institutionsOf, type Ministry, ministryOf } from './institution-rows.js';

const own = institutionsOf(`
EG-CAPMAS|الجهاز المركزي للتعبئة العامة والإحصاء|Agence centrale pour la mobilisation publique et les statistiques|Central Agency for Public Mobilization and Statistics|=CAPMAS
EG-NAVY|القوات البحرية|marine égyptienne|Egyptian navy
EG-PSS|قطاع الأمن العام|secteur de la sécurité publique|Public Security Sector
EG-GTA|الإدارة العامة للمرور|Direction générale de la circulation|General Traffic Administration
EG-CUS|مصلحة الجمارك|Administration des douanes|Customs Authority|الجمارك المصرية|Egyptian Customs Authority
EG-CP|الإدارة العامة للحماية المدنية|Direction générale de la protection civile|General Administration of Civil Protection|الحماية المدنية|قوات الحماية المدنية
EG-PP|النيابة العامة|Parquet général|Public Prosecution|مكتب النائب العام|النائب العام
EG-ANGA|الإدارة العامة لمكافحة المخدرات|Direction générale de lutte contre les stupéfiants|Anti-Narcotics General Administration
EG-BG|قوات حرس الحدود|garde-frontières|Border guards|حرس الحدود|Border Guard forces
EG-ACA|هيئة الرقابة الإدارية|Autorité de contrôle administratif|Administrative Control Authority
EG-CPS|قطاع الحماية المجتمعية|secteur de la protection sociale|Community Protection Sector
SD-POL|قوات الشرطة السودانية|police soudanaise|Sudanese Police Force|الشرطة السودانية|رئاسة قوات الشرطة
SD-CUS|قوات الجمارك|douanes soudanaises|Sudanese Customs|الجمارك السودانية
SD-CD|الدفاع المدني|défense civile|Civil Defence
SD-RSF|قوات الدعم السريع|Forces de soutien rapide|Rapid Support Forces|=RSF
SO-SPF|الشرطة الصومالية|police somalienne|Somali Police Force
SO-NISA|وكالة الاستخبارات والأمن القومي الصومالية|Agence nationale de renseignement et de sécurité|National Intelligence and Security Agency|=NISA
DJ-PN|الشرطة الوطنية الجيبوتية|police nationale djiboutienne|Djibouti National Police
DJ-CG|خفر السواحل الجيبوتي|garde-côtes djiboutiens|Djibouti Coast Guard
KM-GN|الدرك الوطني القمري|gendarmerie comorienne|Comorian gendarmerie
SA-GDNC|المديرية العامة لمكافحة المخدرات|Direction générale de lutte contre les stupéfiants|General Directorate of Narcotics Control
SA-ZATCA|هيئة الزكاة والضريبة والجمارك|Autorité de la zakat, des impôts et des douanes|Zakat, Tax and Customs Authority|=ZATCA
SA-PS|مديرية الأمن العام|Direction de la sécurité publique|Public Security|الأمن العام|Public Security Directorate
SA-CD|المديرية العامة للدفاع المدني|Direction générale de la défense civile|General Directorate of Civil Defense|الدفاع المدني|Civil Defence|Civil Defense
SA-BG|المديرية العامة لحرس الحدود|Direction générale des garde-frontières|General Directorate of Border Guard|حرس الحدود|Border Guards|Border Guard
SA-GDP|المديرية العامة للجوازات|Direction générale des passeports|General Directorate of Passports|الجوازات السعودية
SA-GTD|الإدارة العامة للمرور|Direction générale de la circulation|General Department of Traffic
SA-GDPR|المديرية العامة للسجون|Direction générale des prisons|General Directorate of Prisons
SA-PP|النيابة العامة|Parquet général|Public Prosecution
SA-NAZAHA|هيئة الرقابة ومكافحة الفساد|Autorité de contrôle et de lutte contre la corruption|Oversight and Anti-Corruption Authority|=Nazaha|نزاهة
SA-SS|رئاسة أمن الدولة|Présidence de la sûreté de l'État|Presidency of State Security
KW-GTD|الإدارة العامة للمرور|Direction générale de la circulation|General Traffic Department
KW-CUS|الإدارة العامة للجمارك|Direction générale des douanes|General Administration of Customs
KW-FF|قوة الإطفاء العام|Force générale de lutte contre l'incendie|Kuwait Fire Force|الإطفاء العام
KW-GDDC|الإدارة العامة لمكافحة المخدرات|Direction générale de lutte contre les stupéfiants|General Department for Drug Control
KW-CG|الإدارة العامة لخفر السواحل|garde-côtes koweïtiens|Kuwait Coast Guard|خفر السواحل
KW-PP|النيابة العامة|Parquet général|Public Prosecution
KW-PACI|الهيئة العامة للمعلومات المدنية|Autorité publique de l'information civile|Public Authority for Civil Information|=PACI
AE-DP|القيادة العامة لشرطة دبي|police de Dubaï|Dubai Police|شرطة دبي
AE-ADP|القيادة العامة لشرطة أبوظبي|police d'Abou Dabi|Abu Dhabi Police|شرطة أبوظبي
AE-SP|القيادة العامة لشرطة الشارقة|police de Charjah|Sharjah Police|شرطة الشارقة
AE-DC|جمارك دبي|douanes de Dubaï|Dubai Customs
AE-ICP|الهيئة الاتحادية للهوية والجنسية والجمارك وأمن المنافذ|Autorité fédérale pour l'identité et la citoyenneté|Federal Authority for Identity, Citizenship, Customs and Port Security|=ICP
AE-NG|الحرس الوطني|Garde nationale|National Guard
AE-DCD|الدفاع المدني|défense civile|Civil Defence|Dubai Civil Defence
AE-PP|النيابة العامة|Parquet général|Public Prosecution
QA-GDT|الإدارة العامة للمرور|Direction générale de la circulation|General Directorate of Traffic
QA-GAC|الهيئة العامة للجمارك|Autorité générale des douanes|General Authority of Customs
QA-CD|الدفاع المدني|défense civile|Civil Defence
QA-PP|النيابة العامة|Parquet général|Public Prosecution
QA-CG|الإدارة العامة لأمن السواحل والحدود|sécurité des côtes et des frontières|General Directorate of Coasts and Borders Security
BH-CUS|شؤون الجمارك|Affaires douanières|Customs Affairs
BH-GDT|الإدارة العامة للمرور|Direction générale de la circulation|General Directorate of Traffic
BH-CD|الإدارة العامة للدفاع المدني|Direction générale de la défense civile|General Directorate of Civil Defence|الدفاع المدني
BH-CG|قيادة خفر السواحل|garde-côtes bahreïnis|Coast Guard Command|خفر السواحل
BH-PP|النيابة العامة|Parquet général|Public Prosecution
OM-ROP|شرطة عمان السلطانية|Police royale d'Oman|Royal Oman Police|=ROP
OM-CDAA|هيئة الدفاع المدني والإسعاف|Autorité de la défense civile et des ambulances|Civil Defence and Ambulance Authority|=CDAA
OM-PP|الادعاء العام|Parquet général|Public Prosecution
YE-MASAM|مشروع مسام|projet Masam|Masam Project|مسام|Masam|المشروع السعودي لنزع الألغام
YE-CG|خفر السواحل اليمني|garde-côtes yéménites|Yemeni Coast Guard|مصلحة خفر السواحل
YE-CUS|مصلحة الجمارك|administration des douanes|Customs Authority
JO-PSD|مديرية الأمن العام|Direction de la sécurité publique|Public Security Directorate
JO-CUS|دائرة الجمارك|Douanes jordaniennes|Jordan Customs|الجمارك الأردنية|دائرة الجمارك الأردنية
JO-AND|إدارة مكافحة المخدرات|Département de lutte contre les stupéfiants|Anti-Narcotics Department
JO-CD|الدفاع المدني|défense civile|Civil Defence|مديرية الدفاع المدني
JO-TD|إدارة السير|Département de la circulation|Traffic Department|إدارة السير المركزية|Central Traffic Department
JO-GEN|مديرية الدرك|Direction de la gendarmerie|Gendarmerie Directorate|قوات الدرك
JO-JAF|القوات المسلحة الأردنية|Forces armées jordaniennes|Jordan Armed Forces|الجيش العربي
JO-CRC|مراكز الإصلاح والتأهيل|centres de réforme et de réhabilitation|Correction and Rehabilitation Centers
LB-ISF|المديرية العامة لقوى الأمن الداخلي|Forces de sécurité intérieure|Internal Security Forces|قوى الأمن الداخلي
LB-GS|المديرية العامة للأمن العام|Sûreté générale|General Security|الأمن العام اللبناني
LB-LAF|الجيش اللبناني|Armée libanaise|Lebanese Army|قيادة الجيش|Lebanese Armed Forces
LB-CUS|المديرية العامة للجمارك|Direction générale des douanes|Directorate General of Customs|الجمارك اللبنانية
LB-CD|المديرية العامة للدفاع المدني|Direction générale de la défense civile|General Directorate of Civil Defence|الدفاع المدني
LB-SS|المديرية العامة لأمن الدولة|Sûreté de l'État|State Security
SY-ISC|قيادة الأمن الداخلي|commandement de la sécurité intérieure|Internal Security Command|قوى الأمن الداخلي
SY-CD|الدفاع المدني السوري|Défense civile syrienne|Syria Civil Defence|الخوذ البيضاء|White Helmets|Casques blancs|الدفاع المدني
PS-POL|الشرطة الفلسطينية|police palestinienne|Palestinian police|المديرية العامة للشرطة
PS-CD|الدفاع المدني|défense civile|Civil Defence|جهاز الدفاع المدني
PS-CUS|الضابطة الجمركية|douanes palestiniennes|Palestinian Customs Police
IQ-KAP|قيادة شرطة كربلاء|police de Kerbala|Karbala police
IQ-BPC|هيئة المنافذ الحدودية|Autorité des postes-frontières|Border Ports Commission
IQ-DPD|المديرية العامة لشؤون المخدرات والمؤثرات العقلية|Direction des stupéfiants|General Directorate for Drug Affairs|مديرية شؤون المخدرات
IQ-SJC|مجلس القضاء الأعلى|Conseil supérieur de la magistrature|Supreme Judicial Council
IQ-CD|مديرية الدفاع المدني|Direction de la défense civile|Civil Defence Directorate|الدفاع المدني
IQ-GTD|مديرية المرور العامة|Direction générale de la circulation|General Directorate of Traffic
IQ-NSS|جهاز الأمن الوطني|Service de sécurité nationale|National Security Service
IQ-CTS|جهاز مكافحة الإرهاب|Service de lutte contre le terrorisme|Counter Terrorism Service
IQ-SMC|خلية الإعلام الأمني|Cellule médias de sécurité|Security Media Cell
IQ-FIC|هيئة النزاهة|Commission de l'intégrité|Integrity Commission|هيئة النزاهة الاتحادية
`);

const countries: readonly Adjectives[] = [
  { country: 'MA', ar: 'المغربية', fr: 'marocain', en: 'Moroccan' },
  { country: 'DZ', ar: 'الجزائرية', fr: 'algérien', en: 'Algerian' },
  { country: 'TN', ar: 'التونسية', fr: 'tunisien', en: 'Tunisian' },
  { country: 'LY', ar: 'الليبية', fr: 'libyen', en: 'Libyan' },
  { country: 'MR', ar: 'الموريتانية', fr: 'mauritanien', en: 'Mauritanian' },
  { country: 'EG', ar: 'المصرية', fr: 'égyptien', en: 'Egyptian' },
  { country: 'SD', ar: 'السودانية', fr: 'soudanais', en: 'Sudanese' },
  { country: 'SO', ar: 'الصومالية', fr: 'somalien', en: 'Somali' },
  { country: 'DJ', ar: 'الجيبوتية', fr: 'djiboutien', en: 'Djiboutian' },
  { country: 'KM', ar: 'القمرية', fr: 'comorien', en: 'Comorian' },
  { country: 'SA', ar: 'السعودية', fr: 'saoudien', en: 'Saudi' },
  { country: 'KW', ar: 'الكويتية', fr: 'koweïtien', en: 'Kuwaiti' },
  { country: 'AE', ar: 'الإماراتية', fr: 'émirati', en: 'Emirati' },
  { country: 'QA', ar: 'القطرية', fr: 'qatari', en: 'Qatari' },
  { country: 'BH', ar: 'البحرينية', fr: 'bahreïni', en: 'Bahraini' },
  { country: 'YE', ar: 'اليمنية', fr: 'yéménite', en: 'Yemeni' },
  { country: 'JO', ar: 'الأردنية', fr: 'jordanien', en: 'Jordanian' },
  { country: 'LB', ar: 'اللبنانية', fr: 'libanais', en: 'Lebanese' },
  { country: 'SY', ar: 'السورية', fr: 'syrien', en: 'Syrian' },
  { country: 'PS', ar: 'الفلسطينية', fr: 'palestinien', en: 'Palestinian' },
  { country: 'IQ', ar: 'العراقية', fr: 'irakien', en: 'Iraqi' },
];

/** Where French is the language of administration, the code follows the French name. */
const frenchCodes: ReadonlySet<string> = new Set(['MA', 'DZ', 'TN', 'MR', 'DJ', 'KM']);

const interior = (country: string): Ministry => ({
  suffix: frenchCodes.has(country) ? 'MI' : 'MOI',
  ...{ ar: 'الداخلية', fr: 'l’Intérieur', en: 'Interior' },
});
const justice = (country: string): Ministry => ({
  suffix: frenchCodes.has(country) ? 'MJ' : 'MOJ',
  ...{ ar: 'العدل', fr: 'la Justice', en: 'Justice' },
});

/** Ministries of the Arab countries, and the bodies of those outside the Maghreb. */
export const arabInstitutions: readonly Institution[] = [
  ...countries.map((adjectives) => ministryOf(interior(adjectives.country), adjectives)),
  ...countries.map((adjectives) => ministryOf(justice(adjectives.country), adjectives)),
  ...own,
];
