import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Saudi Arabia, Kuwait, the Emirates, Qatar, Bahrain, Oman, Yemen: first-level units and cities. */
export const gulfPlaces: readonly Place[] = placesOf(`
SA-01|الرياض|Riyad|Riyadh
SA-02|مكة المكرمة|La Mecque|Makkah|مكة|Mecca
SA-02:jeddah|جدة~|Djeddah|Jeddah|ميناء جدة الإسلامي|ميناء جدة
SA-02:|الطائف|Taëf|Taif
SA-03|المدينة المنورة|Médine|Madinah|Medina
SA-04|المنطقة الشرقية|Province orientale|Eastern Province|الشرقية~~
SA-04:|الدمام|Dammam
SA-04:|الخبر~~|Khobar
SA-04:|الأحساء|Al-Ahsa
SA-04:|حفر الباطن|Hafar al-Batin
SA-04:|جسر الملك فهد|pont du roi Fahd|King Fahd Causeway
SA-04:|منفذ البطحاء|poste d'al-Batha|Batha crossing|البطحاء
SA-05|القصيم|Qassim||بريدة|Buraydah
SA-06|حائل~|Haïl|Hail~
SA-07|تبوك|Tabouk|Tabuk
SA-08|الحدود الشمالية~|Frontières du Nord|Northern Borders|عرعر
SA-09|جازان|Jizan|Jazan
SA-10|نجران|Najran
SA-11|الباحة|Al Bahah
SA-12|الجوف|Al Jawf||الحديثة~~|Al-Haditha
SA-14|عسير|Assir|Asir|أبها|Abha
KW-KU|العاصمة الكويت|Koweït-ville|Kuwait City|ميناء الشويخ|محافظة العاصمة
KW-JA|الجهراء|Jahra
KW-FA|الفروانية|Farwaniya
KW-AH|الأحمدي|Ahmadi
KW-HA|حولي|Hawalli||محافظة حولي
KW-MU|مبارك الكبير|Moubarak al-Kabir|Mubarak al-Kabeer
KW-FA:|جليب الشيوخ|Jleeb al-Shuyoukh
KW-JA:|منفذ السالمي|poste de Salmi|Salmi crossing
AE-AZ|أبوظبي|Abou Dabi|Abu Dhabi|أبو ظبي|Abou Dhabi
AE-DU|دبي|Dubaï|Dubai
AE-SH|الشارقة|Charjah|Sharjah
AE-AJ|عجمان|Ajman
AE-FU|الفجيرة|Fujaïrah|Fujairah
AE-RK|رأس الخيمة|Ras el Khaïmah|Ras Al Khaimah
AE-UQ|أم القيوين|Oumm al Qaïwaïn|Umm Al Quwain
AE-AZ:|العين~~|Al-Aïn|Al Ain
QA-DA|الدوحة|Doha
QA-RA|الريان|Al Rayyan
QA-WA|الوكرة|Al Wakrah
QA-KH|الخور~|Al Khor
QA-US|أم صلال|Oumm Salal|Umm Salal
QA-ZA|الضعاين|Al Daayen
QA-MS|الشمال~~|Al Shamal
QA-SH|الشحانية|Al-Shahaniya
BH-13|المنامة|Manama||محافظة العاصمة البحرينية
BH-14|المحافظة الجنوبية|gouvernorat du Sud bahreïni|Southern Governorate
BH-15|المحرق|Muharraq
BH-17|المحافظة الشمالية|gouvernorat du Nord bahreïni|Northern Governorate
OM-MA|مسقط|Mascate|Muscat
OM-BS|شمال الباطنة|Batina du Nord|North Batinah|صحار|Sohar
OM-BJ|جنوب الباطنة|Batina du Sud|South Batinah
OM-BU|البريمي|Buraimi
OM-DA|الداخلية العمانية|Ad Dakhiliyah||محافظة الداخلية|نزوى|Nizwa
OM-MU|مسندم|Moussandam|Musandam
OM-SJ|جنوب الشرقية|Charqiya du Sud|South Sharqiyah
OM-SS|شمال الشرقية|Charqiya du Nord|North Sharqiyah
OM-WU|الوسطى~~|Al Wusta
OM-ZA|الظاهرة~~|Adh Dhahirah
OM-ZU|ظفار|Dhofar||صلالة|Salalah
YE-SA|أمانة العاصمة|Sanaa-ville|Amanat al-Asimah
YE-SN|صنعاء|Sanaa||Sana'a
YE-AD|عدن|Aden
YE-TA|تعز|Taëz|Taiz
YE-HU|الحديدة|Hodeïda|Hodeidah
YE-HD|حضرموت|Hadramaout|Hadramawt|المكلا|Mukalla
YE-MA|مأرب|Marib
YE-IB|إب~|Ibb
YE-DH|ذمار|Dhamar
YE-SD|صعدة|Saada
YE-HJ|حجة~|Hajja|Hajjah
YE-AM|عمران~|Amran
YE-MW|المحويت|Mahwit
YE-RA|ريمة~|Raymah
YE-BA|البيضاء اليمنية|Al-Baïda|Al Bayda
YE-LA|لحج|Lahij
YE-DA|الضالع|Dhale
YE-AB|أبين|Abyan
YE-SH|شبوة|Chabwa|Shabwah
YE-MR|المهرة|Mahra
YE-JA|الجوف اليمنية|Al-Jawf yéménite|Al-Jawf Yemen
YE-SU|سقطرى|Socotra
`);
