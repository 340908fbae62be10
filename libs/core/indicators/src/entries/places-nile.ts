import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Egypt, Sudan, Somalia, Djibouti, the Comoros: first-level units and cities. */
export const nilePlaces: readonly Place[] = placesOf(`
EG-C|القاهرة|Le Caire|Cairo
EG-ALX|الإسكندرية|Alexandrie|Alexandria
EG-GZ|الجيزة|Gizeh|Giza
EG-DK|الدقهلية|Dakahlia||محافظة الدقهلية
EG-ASN|أسوان|Assouan|Aswan
EG-AST|أسيوط|Assiout|Asyut
EG-BA|البحر الأحمر~~|mer Rouge~~|Red Sea~~
EG-BH|البحيرة~~|Beheira
EG-BNS|بني سويف|Beni Souef|Beni Suef
EG-DT|دمياط|Damiette|Damietta
EG-FYM|الفيوم|Fayoum
EG-GH|الغربية~~|Gharbia
EG-IS|الإسماعيلية|Ismaïlia|Ismailia
EG-JS|جنوب سيناء|Sinaï du Sud|South Sinai
EG-KB|القليوبية|Qalyubia
EG-KFS|كفر الشيخ|Kafr el-Cheikh|Kafr el-Sheikh
EG-KN|قنا|Qena
EG-LX|الأقصر|Louxor|Luxor
EG-MN|المنيا|Minya
EG-MNF|المنوفية|Menoufia
EG-MT|مطروح~|Matrouh
EG-PTS|بورسعيد|Port-Saïd|Port Said
EG-SHG|سوهاج|Sohag
EG-SHR|الشرقية~~|Charqiya|Sharqia
EG-SIN|شمال سيناء|Sinaï du Nord|North Sinai
EG-SUZ|السويس|Suez
EG-WAD|الوادي الجديد|Nouvelle-Vallée|New Valley
EG-JS:|شرم الشيخ|Charm el-Cheikh|Sharm el-Sheikh
EG-BA:|الغردقة|Hurghada
EG-SIN:|العريش|El-Arich|Arish
EG-SIN:|رفح|Rafah
EG-GH:|طنطا|Tanta
EG-DK:|المنصورة|Mansoura
SD-KH|الخرطوم|Khartoum
SD-GZ|الجزيرة~~|Gezira
SD-RS|ولاية البحر الأحمر|État de la mer Rouge|Red Sea State
SD-KA|كسلا|Kassala
SD-GD|القضارف|Gedaref
SD-NW|النيل الأبيض|Nil Blanc|White Nile
SD-NB|النيل الأزرق|Nil Bleu|Blue Nile
SD-SI|سنار|Sennar
SD-NR|نهر النيل~|Nil~~|River Nile
SD-NO|الولاية الشمالية|État du Nord|Northern State
SD-KN|شمال كردفان|Kordofan du Nord|North Kordofan
SD-KS|جنوب كردفان|Kordofan du Sud|South Kordofan
SD-GK|غرب كردفان|Kordofan occidental|West Kordofan
SD-DN|شمال دارفور|Darfour du Nord|North Darfur
SD-DS|جنوب دارفور|Darfour du Sud|South Darfur
SD-DW|غرب دارفور|Darfour occidental|West Darfur
SD-DC|وسط دارفور|Darfour central|Central Darfur
SD-DE|شرق دارفور|Darfour oriental|East Darfur
SD-KH:|أم درمان|Omdourman|Omdurman
SD-RS:|بورتسودان|Port-Soudan|Port Sudan
SD-DN:|الفاشر|El-Fasher|El Fasher
SD-DS:|نيالا|Nyala
SD:darfur|دارفور|Darfour|Darfur
SO-BN|بنادر|Banaadir||مقديشو|Mogadiscio|Mogadishu
SO-AW|أودل|Awdal
SO-BK|بكول|Bakool
SO-BR|بري~~|Bari~
SO-BY|باي~~|Bay~~
SO-GA|جلجدود|Galguduud
SO-GE|جدو|Gedo
SO-HI|هيران|Hiiraan||Hiran
SO-JD|جوبا الوسطى|Moyen-Jubba|Middle Juba
SO-JH|جوبا السفلى|Bas-Jubba|Lower Juba
SO-MU|مدق|Mudug
SO-NU|نغال|Nugaal
SO-SA|سناغ|Sanaag
SO-SD|شبيلي الوسطى|Moyen-Shabelle|Middle Shabelle
SO-SH|شبيلي السفلى|Bas-Shabelle|Lower Shabelle
SO-SO|سول~~|Sool
SO-TO|توجدير|Togdheer
SO-WO|الشمال الغربي الصومالي|Woqooyi Galbeed||هرجيسا|Hargeisa
DJ-DJ|مدينة جيبوتي|Djibouti-ville|Djibouti City
DJ-AR|عرتا|Arta~
DJ-AS|علي صبيح|Ali Sabieh
DJ-DI|دخيل~~|Dikhil
DJ-OB|أوبوك|Obock
DJ-TA|تاجورة|Tadjourah
KM-G|القمر الكبرى|Grande Comore||موروني|Moroni
KM-A|أنجوان|Anjouan
KM-M|موهيلي|Mohéli|Moheli
`);
