import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Jordan, Lebanon, Syria, Palestine, Iraq: first-level units and cities. */
export const levantPlaces: readonly Place[] = placesOf(`
JO-AM|عمان العاصمة|Amman||عمان
JO-IR|إربد|Irbid
JO-AJ|عجلون|Ajloun
JO-AQ|العقبة|Aqaba
JO-AT|الطفيلة|Tafilah
JO-AZ|الزرقاء~|Zarqa
JO-BA|البلقاء|Balqa||السلط|Salt~
JO-JA|جرش|Jerash
JO-KA|الكرك|Karak
JO-MA|المفرق~|Mafraq
JO-MD|مادبا|Madaba
JO-MN|معان|Ma'an
JO-MA:|مخيم الزعتري|camp de Zaatari|Zaatari camp
JO-MA:|معبر جابر|poste de Jaber|Jaber crossing
LB-BA|بيروت|Beyrouth|Beirut
LB-JL|جبل لبنان|Mont-Liban|Mount Lebanon
LB-AS|لبنان الشمالي|Liban-Nord|North Lebanon|شمال لبنان
LB-AK|عكار|Akkar
LB-BH|بعلبك الهرمل|Baalbek-Hermel||بعلبك|Baalbek
LB-BI|البقاع|Békaa|Beqaa|Bekaa
LB-JA|لبنان الجنوبي|Liban-Sud|South Lebanon|جنوب لبنان
LB-NA|النبطية|Nabatieh
LB-AS:|طرابلس|Tripoli
LB-JA:|صيدا|Saïda|Sidon
LB-JA:|صور~~|Tyr|Tyre~
LB-BI:|زحلة|Zahlé|Zahle
SY-DI|دمشق|Damas|Damascus
SY-RD|ريف دمشق|Rif Damas|Rif Dimashq
SY-HL|حلب|Alep|Aleppo
SY-HI|حمص|Homs
SY-HM|حماة|Hama
SY-LA|اللاذقية|Lattaquié|Latakia
SY-TA|طرطوس|Tartous|Tartus
SY-ID|إدلب|Idleb|Idlib
SY-RA|الرقة|Raqqa
SY-DY|دير الزور|Deir ez-Zor
SY-HA|الحسكة|Hassaké|Hasakah
SY-DR|درعا|Deraa|Daraa
SY-SU|السويداء|Soueïda|Suwayda
SY-QU|القنيطرة السورية|Quneitra
PS-GZA|مدينة غزة|ville de Gaza|Gaza City
PS:gaza-strip|قطاع غزة|bande de Gaza|Gaza Strip|غزة|Gaza
PS:west-bank|الضفة الغربية|Cisjordanie|West Bank
PS-NGZ|شمال غزة|Nord de Gaza|North Gaza
PS-DEB|دير البلح|Deir el-Balah
PS-KYS|خان يونس|Khan Younès|Khan Yunis|خانيونس
PS-RFH|محافظة رفح|gouvernorat de Rafah|Rafah governorate
PS-HBN|الخليل~|Hébron|Hebron
PS-BTH|بيت لحم|Bethléem|Bethlehem
PS-JEM|القدس|Jérusalem|Jerusalem
PS-JEN|جنين~|Jénine|Jenin
PS-JRH|أريحا|Jéricho|Jericho
PS-NBS|نابلس|Naplouse|Nablus
PS-QQA|قلقيلية|Qalqilya
PS-RBH|رام الله|Ramallah
PS-SLT|سلفيت|Salfit
PS-TBS|طوباس|Toubas|Tubas
PS-TKM|طولكرم|Toulkarem|Tulkarm
IQ-BG|بغداد|Bagdad|Baghdad
IQ-BA|البصرة|Bassora|Basra
IQ-KA|كربلاء|Kerbala|Karbala
IQ-WA|واسط|Wassit|Wasit|منفذ زرباطية|زرباطية|Zurbatiya
IQ-AN|الأنبار|Anbar
IQ-AR|أربيل|Erbil||Arbil
IQ-BB|بابل|Babylone~|Babil
IQ-DA|دهوك|Dohouk|Duhok|Dohuk
IQ-DI|ديالى|Diyala
IQ-DQ|ذي قار|Dhi Qar||الناصرية|Nassiriya|Nasiriyah
IQ-KI|كركوك|Kirkouk|Kirkuk
IQ-MA|ميسان|Maysan||العمارة~
IQ-MU|المثنى|Muthanna||السماوة
IQ-NA|النجف|Nadjaf|Najaf
IQ-NI|نينوى|Ninive|Nineveh
IQ-QA|القادسية~|Al-Qadisiya|Qadisiyah|الديوانية|Diwaniyah
IQ-SD|صلاح الدين~|Salah ad-Din|Saladin~|تكريت|Tikrit
IQ-SU|السليمانية|Souleimaniye|Sulaymaniyah
IQ-KR|إقليم كردستان|Kurdistan irakien|Kurdistan Region|كردستان العراق
IQ-HA|حلبجة|Halabja
IQ-NI:|الموصل|Mossoul|Mosul
IQ-AN:|الفلوجة|Falloujah|Fallujah
IQ-AN:|الرمادي~|Ramadi
IQ-DI:|بعقوبة|Baqouba|Baqubah
IQ-SD:|سامراء|Samarra
IQ-WA:|الكوت~|Kout|Kut
IQ-BA:|منفذ سفوان|poste de Safwan|Safwan crossing
`);
