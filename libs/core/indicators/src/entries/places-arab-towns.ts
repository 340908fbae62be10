import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Towns, crossings, ports and airports of the Arab countries beside those that stand with their units. */
export const arabTowns: readonly Place[] = placesOf(`
MA-06:|سيدي مومن|Sidi Moumen
MA-06:|عين السبع|Aïn Sebaâ
MA-06:|البرنوصي|Bernoussi
MA-06:|الحي الحسني|Hay Hassani
MA-06:|مديونة|Médiouna
MA-06:|بوسكورة|Bouskoura
MA-06:|مطار محمد الخامس|aéroport Mohammed V|Mohammed V Airport
MA-06:|أزمور|Azemmour
MA-04:|تمارة|Témara
MA-04:|سلا الجديدة|Salé El Jadida
MA-01:|تطوان الأزهر|Martil||مرتيل
MA-01:|الفنيدق|Fnideq
MA-01:|المضيق~~|M'diq
MA-01:|وزان|Ouezzane
MA-01:|القصر الكبير|Ksar El Kébir
MA-01:|كتامة|Ketama
MA-02:|بني انصار|Beni Ensar
MA-02:|زايو|Zaïo
MA-02:|الدريوش|Driouch
MA-03:|تاونات|Taounate
MA-03:|صفرو|Sefrou
MA-03:|تازة|Taza
MA-07:|الصويرة|Essaouira
MA-07:|قلعة السراغنة|El Kelâa des Sraghna
MA-07:|شيشاوة|Chichaoua
MA-07:|المنارة~~|Ménara
MA-07:|جليز|Guéliz
MA-09:|إنزكان|Inezgane
MA-09:|آيت ملول|Aït Melloul
MA-09:|تارودانت|Taroudant
MA-09:|تيزنيت|Tiznit
MA-10:|سيدي إفني|Sidi Ifni
MA-11:|بوجدور|Boujdour
MA-12:|الكركرات|Guerguerat||معبر الكركرات
TN-61:|جبنيانة|Jebiniana
TN-61:|قرقنة|Kerkennah||جزيرة قرقنة
TN-61:|العامرة|El Amra
TN-61:|المحرس|Mahrès
TN-53:|سلقطة|Salakta
TN-53:|الشابة~~|Chebba
TN-13:|رادس|Radès||ميناء رادس|port de Radès
TN-11:|حلق الوادي|La Goulette
TN-11:|قرطاج|Carthage
TN-11:|مطار تونس قرطاج|aéroport de Tunis-Carthage|Tunis-Carthage Airport
TN-82:|رأس جدير|Ras Jedir||راس جدير|معبر رأس جدير
TN-82:|بن قردان|Ben Guerdane
TN-82:|جرجيس|Zarzis
TN-82:|جربة|Djerba
TN-83:|ذهيبة|Dehiba
TN-42:|سبيطلة|Sbeïtla
TN-32:|طبرقة|Tabarka
TN-21:|الحمامات|Hammamet
TN-21:|قليبية|Kélibia
TN-23:|منزل بورقيبة|Menzel Bourguiba
DZ-16:|العاصمة الجزائرية|Alger-centre||باب الواد|Bab El Oued
DZ-16:|الحراش|El Harrach
DZ-16:|باب الزوار|Bab Ezzouar
DZ-06:|أقبو|Akbou
DZ-13:|مغنية|Maghnia
DZ-28|المسيلة|M'Sila||بوسعادة|Bou Saâda
DZ-44|عين الدفلى|Aïn Defla||خميس مليانة
DZ-54|عين قزام|In Guezzam
DZ-50|برج باجي مختار|Bordj Badji Mokhtar
DZ-56|جانت|Djanet
DZ-53|عين صالح|In Salah
DZ-33|إليزي|Illizi||الدبداب
DZ-37|تندوف|Tindouf
LY-NQ:|زوارة|Zouara|Zuwara
LY-NQ:|رأس اجدير|Ras Ejder|Ras Ajdir|منفذ رأس اجدير|رأس أجدير|راس اجدير
LY-ZA:|صبراتة|Sabratha
LY-MI:|زليتن|Zliten
LY-BU:|طبرق|Tobrouk|Tobruk
LY-BU:|مساعد~~|Musaid||منفذ مساعد
LY-BA:|قمينس|Qaminis
LY-KF:|الكفرة|Koufra|Kufra
LY-SR:|سرت|Syrte|Sirte
LY-TB:|تاجوراء|Tajoura
LY-TB:|معيتيقة|Mitiga||مطار معيتيقة
EG-ALX:|برج العرب|Borg el-Arab|Borg El Arab|مطار برج العرب|مطار برج العرب الدولي
EG-C:|مدينة نصر|Nasr City
EG-C:|مصر الجديدة|Héliopolis|Heliopolis
EG-C:|مطار القاهرة الدولي|aéroport international du Caire|Cairo International Airport|مطار القاهرة
EG-C:|حلوان|Helwan
EG-GZ:|السادس من أكتوبر|Six-Octobre|6th of October City
EG-GZ:|إمبابة|Imbaba
EG-PTS:|بورفؤاد|Port-Fouad|Port Fouad
EG-SIN:|رفح|Rafah
EG-SIN:|العريش|El-Arich|El-Arish
EG-JS:|شرم الشيخ|Charm el-Cheikh|Sharm el-Sheikh
EG-BA:|الغردقة|Hurghada
EG-MT:|السلوم|Salloum|Salloum crossing
EG-GH:|المحلة الكبرى|Mahalla el-Koubra|El Mahalla El Kubra
EG-SUZ:|السخنة|Aïn Sokhna|Ain Sokhna
SD-KH:|أم درمان|Omdourman|Omdurman
SD-KH:|بحري~~|Khartoum Nord|Khartoum North
SD-RS:|بورتسودان|Port-Soudan|Port Sudan|بورسودان
SD-DN:|الفاشر|El-Fasher|El Fasher
SD-KA:|أروما السودانية|Aroma Sudan||محلية أروما
SD-NR:|عطبرة|Atbara
SD-GZ:|ود مدني|Wad Madani
SD-NO:|وادي حلفا|Wadi Halfa
SD-DS:|نيالا|Nyala
MR-13|نواكشوط الغربية|Nouakchott-Ouest|West Nouakchott
MR-08:|نواذيبو|Nouadhibou
MR-06:|روصو|Rosso
MR-11:|الزويرات|Zouérat||ازويرات
SA-02:|مطار الملك عبدالعزيز|aéroport du roi Abdelaziz|King Abdulaziz International Airport
SA-04:|القطيف|Al-Qatif|Qatif
SA-04:|الجبيل|Jubail
SA-04:|سلوى~|Salwa crossing||منفذ سلوى
SA-08:|منفذ جديدة عرعر|poste de Jadidat Arar|Jadidat Arar crossing
SA-12:|منفذ الحديثة|poste d'Al-Haditha|Haditha crossing|القريات
SA-07:|ضباء|Duba||ميناء ضباء
SA-07:|منفذ حالة عمار|poste de Halat Ammar|Halat Ammar
SA-09:|صامطة|Samtah||الدائر
SA-14:|ظهران الجنوب|Dhahran al-Janoub
SA-11:|بلجرشي|Baljurashi
SA-03:|ينبع|Yanbu
QA-DA:|مطار حمد الدولي|aéroport international Hamad|Hamad International Airport
QA-WA:|ميناء حمد|port Hamad|Hamad Port
QA-RA:|أبو سمرة|Abou Samra|Abu Samra|منفذ أبو سمرة
QA-RA:|الصناعية~~|Industrial Area Doha
KW-FA:|خيطان|Khaitan
KW-HA:|السالمية|Salmiya
KW-AH:|الفحيحيل|Fahaheel
KW-AH:|ميناء الشعيبة|port de Shuaiba|Shuaiba Port
KW-FA:|مطار الكويت الدولي|aéroport international de Koweït|Kuwait International Airport|مطار الكويت
KW-JA:|العبدلي|Abdali||منفذ العبدلي
AE-DU:|جبل علي|Jebel Ali
AE-DU:|ديرة~~|Deira
AE-DU:|مطار دبي|aéroport de Dubaï|Dubai International Airport|مطار دبي الدولي
BH-13:|جسر الملك فهد البحريني|Bahrain causeway
OM-BS:|صحم|Saham
OM-ZU:|المزيونة|Al Mazyunah
YE-AD:|رأس عمران|Ras Omran||راس عمران
YE-HD:|سيئون|Seiyun
YE-MR:|شحن~~|Shahn crossing||منفذ شحن
YE-HD:|الوديعة|Al-Wadiah||منفذ الوديعة
YE-TA:|المخا|Al-Makha|Mocha
JO-AZ:|الرصيفة|Russeifa
JO-IR:|الرمثا|Ramtha
JO-IR:|جامعة اليرموك|université de Yarmouk|Yarmouk University
JO-AZ|الزرقاء~|Zarqa
JO-MA:|معبر الكرامة|poste de Karameh|Karameh crossing|مركز حدود جابر
JO-AM:|سحاب~~|Sahab
LB-BA:|مرفأ بيروت|port de Beyrouth|Port of Beirut
LB-BA:|مطار رفيق الحريري|aéroport Rafic-Hariri|Beirut airport|مطار بيروت
LB-JA:|صور~~|Tyr|Tyre
LB-NA:|مرجعيون|Marjayoun
LB-NA:|بنت جبيل|Bint Jbeil
LB-NA:|جنوب الليطاني|sud du Litani|South Litani
LB-BH:|الهرمل|Hermel
LB-BH:|بعلبك|Baalbek
LB-BI:|زحلة|Zahlé
LB-BI:|المصنع~~|Masnaa||معبر المصنع
LB-JL:|الضاحية الجنوبية|banlieue sud de Beyrouth|southern suburbs of Beirut
LB-JL:|جونية|Jounieh
LB-AK:|وادي خالد|Wadi Khaled
SY-DR:|معبر نصيب|poste de Nassib|Nassib crossing|نصيب~~
SY-RD:|جديدة يابوس|Jdeidet Yabous||معبر جديدة يابوس
SY-RD:|دوما|Douma
SY-ID:|معبر باب الهوى|Bab al-Hawa|Bab al-Hawa|باب الهوى
SY-HL:|عفرين|Afrine|Afrin
SY-HL:|منبج|Manbij
SY-HI:|القصير~~|Qousseir|Al-Qusayr
SY-TA:|بانياس|Banias|Baniyas
SY-HA:|القامشلي|Qamichli|Qamishli
SY-DY:|البوكمال|Boukamal|Al-Bukamal
IQ-WA:|الكوت|Kout|Kut
IQ-WA:|منفذ زرباطية|poste de Zurbatiya|Zurbatiyah crossing|زرباطية
IQ-BA:|أم قصر|Oum Qasr|Umm Qasr|ميناء أم قصر
IQ-BA:|الفاو|Al-Faw
IQ-BA:|الشلامجة|Shalamcheh||منفذ الشلامجة
IQ-BG:|مدينة الصدر|Sadr City
IQ-BG:|الكرخ~|Karkh
IQ-BG:|الرصافة~|Rusafa
IQ-AN:|الرمادي|Ramadi
IQ-AN:|الفلوجة|Falloujah|Fallujah
IQ-AN:|القائم~~|Al-Qaim||منفذ القائم
IQ-MA:|العمارة~~|Al-Amarah
IQ-DQ:|الناصرية|Nassiriya|Nasiriyah
IQ-NI:|الموصل|Mossoul|Mosul
IQ-BB:|الحلة~~|Hilla
IQ-KR|إقليم كردستان|Kurdistan irakien|Kurdistan Region|كردستان
PS-WBK<PS|الضفة الغربية|Cisjordanie|West Bank
PS-GZS<PS|قطاع غزة|bande de Gaza|Gaza Strip
PS-HBN|الخليل|Hébron|Hebron
PS-JEN|جنين|Jénine|Jenin
PS-NBS|نابلس|Naplouse|Nablus
PS-RBH|رام الله|Ramallah||البيرة
PS-BTH|بيت لحم|Bethléem|Bethlehem
PS-TKM|طولكرم|Tulkarem
PS-QQA|قلقيلية|Qalqilya
PS-JRH|أريحا|Jéricho|Jericho
PS-TBS|طوباس|Tubas
PS-SLT|سلفيت|Salfit
SO-BN:|مقديشو|Mogadiscio|Mogadishu
SO-WO:|هرجيسا|Hargeisa
SO-NU:|بوصاصو|Bosaso
DJ-DJ:|دوراليه|Doraleh
`);
