import { describe, expect, it } from '@jest/globals';
import type { Language } from '../catalogue.js';
import { findPlaces } from '../find-places.js';
import { findBodies } from './find-bodies.js';

const bodiesIn = (text: string, language: Language, country: string) =>
  findBodies(text, language, country, findPlaces(text, country));
const namesIn = (text: string, language: Language, country: string) =>
  bodiesIn(text, language, country).map(({ exact }) => exact);

describe('findBodies', () => {
  it.each<[text: string, country: string, names: string[]]>([
    ['تمكنت ولاية أمن القنيطرة من توقيف شخصين', 'MA', ['ولاية أمن القنيطرة']],
    ['ضبطت مديرية أمن الفيوم يوم السبت 4 أشخاص', 'EG', ['مديرية أمن الفيوم']],
    ['أحبطت المديرية الجهوية للجمارك محاولة تهريب', 'MA', ['المديرية الجهوية للجمارك']],
    ['وأوقفت فرقة مكافحة المخدرات ثلاثة أشخاص', 'DZ', ['فرقة مكافحة المخدرات']],
    ['سجل المعهد الوطني للإحصاء ارتفاعا', 'TN', ['المعهد الوطني للإحصاء']],
    ['أعلن جهاز مكافحة الهجرة غير القانونية عن ترحيل 40 شخصا', 'LY', ['جهاز مكافحة الهجرة غير القانونية']],
    ['صادرت شرطة ولاية كسلا 20 قطعة', 'SD', ['شرطة ولاية كسلا']],
    ['قالت الهيئة العامة للمنافذ البرية والبحرية إن العدد ارتفع', 'SY', ['الهيئة العامة للمنافذ البرية والبحرية']],
    ['أوقف عناصر الجمارك 3 أشخاص', 'LB', ['الجمارك']],
    ['وبلغ بيان للجمارك المطلعين', 'MR', ['جمارك']],
    ['عثر في مديرية المخا على 14 لغما', 'YE', []],
    ['أعلنت مديرية أمن الخوخة عن توقيف شخص', 'YE', ['مديرية أمن الخوخة']],
  ])('reads the Arabic names in "%s"', (text, country, names) => {
    expect(namesIn(text, 'ar', country)).toEqual(names);
  });

  it.each<[text: string, country: string, names: string[]]>([
    ['La gendarmerie a saisi 3 kg', 'SN', ['gendarmerie']],
    ['selon la sûreté régionale de Kaolack', 'SN', ['sûreté régionale de Kaolack']],
    ['le parquet de Créteil a ouvert une enquête', 'FR', ['parquet de Créteil']],
    ['la préfecture de police de Bouaké recense', 'CI', ['préfecture de police de Bouaké']],
    [
      'L’Office central de répression du trafic de drogues a saisi',
      'BJ',
      ['Office central de répression du trafic de drogues'],
    ],
    ['la Direction générale des douanes et des impôts indique', 'CM', ['Direction générale des douanes et des impôts']],
    [
      "le chef d'état-major de la Brigade nationale des sapeurs-pompiers",
      'TG',
      ['Brigade nationale des sapeurs-pompiers'],
    ],
    ['les garde-côtes ont secouru 40 personnes', 'SN', ['garde-côtes']],
    [
      'la Plateforme de lutte contre la cybercriminalité (PLCC) a reçu 12 plaintes. La PLCC a déféré',
      'CI',
      ['Plateforme de lutte contre la cybercriminalité', 'PLCC'],
    ],
  ])('reads the French names in "%s"', (text, country, names) => {
    expect(namesIn(text, 'fr', country)).toEqual(names);
  });

  it.each<[text: string, country: string, names: string[]]>([
    ['Lagos State Police Command arrested 12 suspects', 'NG', ['Lagos State Police Command']],
    ['the Pune traffic police fined drivers', 'IN', ['Pune traffic police']],
    ['said the Anti-Narcotics Force, which', 'PK', ['Anti-Narcotics Force']],
    ['figures from the Ministry of Public Safety and Security show', 'KR', ['Ministry of Public Safety and Security']],
    ['according to the interior ministry', 'GR', ['interior ministry']],
    ['Customs officers seized 3 kg', 'IE', ['Customs']],
    ['the police department reported 41 homicides', 'US', ['police department']],
    ['the Tamale Circuit Court jailed two men', 'GH', ['Tamale Circuit Court']],
    ['An Garda Síochána and the PSNI said', 'IE', ['Garda Síochána', 'PSNI']],
  ])('reads the English names in "%s"', (text, country, names) => {
    expect(namesIn(text, 'en', country)).toEqual(names);
  });

  it.each<[text: string, language: Language, why: string]>([
    ['إدارة الأزمة الاقتصادية', 'ar', 'no office of such work'],
    ['في قطاع غزة', 'ar', 'a strip of land'],
    ['في محافظة الدقهلية', 'ar', 'a place'],
    ['en direction de Marseille', 'fr', 'a way'],
    ['un service de qualité', 'fr', 'a favour'],
    ['he was taken into police custody', 'en', 'a state'],
    ['two of the service stations', 'en', 'petrol'],
  ])('finds none in "%s": it is %s', (text, language) => {
    expect(namesIn(text, language, 'MA')).toEqual([]);
  });

  it('keeps the code of the catalogue where only the country is said', () => {
    expect(bodiesIn('أعلنت وزارة الداخلية السورية', 'ar', 'SY')).toMatchObject([{ code: 'SY-MOI' }]);
  });

  it('gives a body of several towns no code of another', () => {
    expect(bodiesIn('la préfecture de police de Bouaké', 'fr', 'CI')).toMatchObject([{ code: null }]);
    expect(bodiesIn('قال مجلس الأمن السيبراني', 'ar', 'AE')).toMatchObject([{ code: null }]);
  });

  it('tells a part from a body with a name of its own', () => {
    const isPart = (text: string, language: Language) => bodiesIn(text, language, 'KW')[0]?.isPart;
    expect(isPart('قال قطاع المرور', 'ar')).toBe(true);
    expect(isPart('police said', 'en')).toBe(true);
    expect(isPart('قال المركز الوطني للإحصاء', 'ar')).toBe(false);
    expect(isPart('the Anti-Narcotics Cell said', 'en')).toBe(false);
  });

  it.each<[what: string, text: string, language: Language]>([
    ['people of people', 'عناصر '.repeat(50_000), 'ar'],
    ['constructs without an end', 'مديرية أمن شرطة '.repeat(30_000), 'ar'],
    ['complements without an end', 'direction de la police '.repeat(30_000), 'fr'],
    ['capitals without an end', 'Police Department of the '.repeat(30_000), 'en'],
  ])('reads any text to its end: %s', (_what, text, language) => {
    for (const { exact, start, end } of bodiesIn(text, language, 'MA')) expect(text.slice(start, end)).toBe(exact);
  });
});
