import type { Place } from '../catalogue.js';

/** ISO 3166-2 code, then the names; further names after them. A code with a colon names a place inside the unit. */
const rows = `
DZ-16|الجزائر العاصمة|Alger|Algiers|wilaya d'Alger
DZ-31|وهران|Oran|Oran
DZ-25|قسنطينة|Constantine|Constantine
DZ-13|تلمسان|Tlemcen|Tlemcen
DZ-11|تمنراست|Tamanrasset|Tamanrasset
DZ-28|المسيلة|M'Sila|M'Sila
DZ-50|برج باجي مختار|Bordj Badji Mokhtar|Bordj Badji Mokhtar
DZ-23|عنابة|Annaba|Annaba
DZ-19|سطيف|Sétif|Setif
TN-11|تونس العاصمة|ville de Tunis|Tunis city
TN-61|صفاقس|Sfax|Sfax
TN-53|المهدية|Mahdia|Mahdia
TN-82|مدنين|Médenine|Medenine
TN-82:zarzis|جرجيس|Zarzis|Zarzis
TN-32|جندوبة|Jendouba|Jendouba
TN-32:tabarka|طبرقة|Tabarka|Tabarka
TN-51|سوسة|Sousse|Sousse
TN-41|القيروان|Kairouan|Kairouan
EG-C|القاهرة|Le Caire|Cairo
EG-ALX|الإسكندرية|Alexandrie|Alexandria
EG-GZ|الجيزة|Gizeh|Giza
EG-DK|الدقهلية|Dakahlia|Dakahlia|محافظة الدقهلية
SA-01|الرياض|Riyad|Riyadh
SA-02|مكة المكرمة|La Mecque|Makkah
SA-02:jeddah|جدة|Djeddah|Jeddah|ميناء جدة الإسلامي
SA-04|المنطقة الشرقية|Province orientale|Eastern Province
SA-09|جازان|Jizan|Jazan
SA-12|الجوف|Al Jawf|Al Jawf
KW-KU|العاصمة الكويت|Koweït-ville|Kuwait City|ميناء الشويخ
KW-JA|الجهراء|Jahra|Jahra
KW-FA|الفروانية|Farwaniya|Farwaniya
KW-AH|الأحمدي|Ahmadi|Ahmadi
JO-AM|عمان العاصمة|Amman|Amman
JO-IR|إربد|Irbid|Irbid
LB-BA|بيروت|Beyrouth|Beirut
LB-JL|جبل لبنان|Mont-Liban|Mount Lebanon
IQ-BG|بغداد|Bagdad|Baghdad
IQ-BA|البصرة|Bassora|Basra
IQ-KA|كربلاء|Kerbala|Karbala
IQ-WA|واسط|Wassit|Wasit|منفذ زرباطية
ES-CE|سبتة|Sebta|Ceuta
ES-ML|مليلية|Melilla|Melilla
ES-MD|مدريد|Madrid|Madrid
FR-IDF|إيل دو فرانس|Île-de-France|Ile-de-France|Paris|باريس
FR-PAC|مرسيليا|Marseille|Marseille
FR-NOR|لوهافر|Le Havre|Le Havre|port du Havre
FR-ARA|ليون|Lyon|Lyon
GB-EAW|إنجلترا وويلز|Angleterre et pays de Galles|England and Wales
GB-ENG|إنجلترا|Angleterre|England|London|Londres|لندن|Felixstowe
GB-WLS|ويلز|pays de Galles|Wales
GB-SCT|اسكتلندا|Écosse|Scotland
BE-VLG|أنتويرب|Anvers|Antwerp
BE-BRU|بروكسل|Bruxelles|Brussels
NL-ZH|روتردام|Rotterdam|Rotterdam
`;

/** Units and cities outside Morocco that security news names. */
export const foreignPlaces: readonly Place[] = rows
  .trim()
  .split('\n')
  .map((row): Place => {
    const [code = '', ar = '', fr = '', en = '', ...aliases] = row.split('|');
    const [area = code] = code.split(':');
    return { code, names: { ar, fr, en }, area, country: code.slice(0, 2), aliases };
  });
