import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** West, Central and East Africa: the units and towns that security news names. */
export const africanPlaces: readonly Place[] = placesOf(`
SN-DK|داكار|Dakar
SN-TH|تييس|Thiès|Thies
SN-SL|سان لويس|Saint-Louis
SN-ZG|زيغينشور|Ziguinchor
SN-KL|كولاك|Kaolack
SN-TC|تامباكوندا|Tambacounda
SN-KD|كولدا|Kolda
SN-LG|لوغا|Louga
SN-FK|فاتيك|Fatick
SN-DB|ديوربل|Diourbel
SN-MT|ماتام|Matam
SN-KE|كيدوغو|Kédougou
SN-SE|سيديو|Sédhiou
SN-KA|كافرين|Kaffrine
SN-TH:|مبور|Mbour||Saly
SN-TC:|كيديرا|Kidira
SN-DB:|طوبى|Touba
SN-DK:|بيكين|Pikine
SN-DK:|غيدياواي|Guédiawaye
SN-DK:|روفيسك|Rufisque
SN-DK:|كيور ماسار|Keur Massar
SN-KA:|سيكيلو|Sikilo
SN-KE:|مورو|Saraya
SN-SL:|ريشار تول|Richard-Toll
SN-SL:|روسو السنغالية|Rosso-Sénégal
CI-AB|أبيدجان|Abidjan
CI-AB:|يوبوغون|Yopougon
CI-AB:|أبوبو|Abobo
CI-AB:|أدجامي|Adjamé
CI-AB:|كوكودي|Cocody
CI-AB:|تريشفيل|Treichville
CI-AB:|كوماسي الإيفوارية|Koumassi
CI-AB:|بور بويه|Port-Bouët
CI-AB:|ماركوري|Marcory
CI-AB:|أنياما|Anyama
CI-AB:|بينجرفيل|Bingerville
CI-AB:|أتيكوبي|Attécoubé
CI-YM|ياموسوكرو|Yamoussoukro
CI-VB|وادي بانداما|Vallée du Bandama||Bouaké
CI-SV|سافانا الإيفوارية|Savanes~~||Korhogo
CI-BS|ساساندرا السفلى|Bas-Sassandra||San-Pédro|San Pedro
CI-MG|الجبال الإيفوارية|Montagnes~~||Man~~
CI-SM|ساساندرا ماراهوي|Sassandra-Marahoué||Daloa
CI-CM|كوموي|Comoé||Abengourou|Aboisso
CI-ZZ|زانزان|Zanzan||Bondoukou
CI-GD|غوه دجيبوا|Gôh-Djiboua||Gagnoa
ML-BKO|باماكو|Bamako
ML-1|كاييس|Kayes
ML-2|كوليكورو|Koulikoro
ML-3|سيكاسو|Sikasso
ML-4|سيغو|Ségou
ML-5|موبتي|Mopti
ML-6|تمبكتو|Tombouctou|Timbuktu
ML-7|غاو|Gao
ML-8|كيدال|Kidal
ML-9|ميناكا|Ménaka
BF-03|المركز البوركيني|Ouagadougou|Ouagadougou|واغادوغو
BF-09|الأحواض العليا|Hauts-Bassins||Bobo-Dioulasso
BF-08|الشرق البوركيني|Fada N'Gourma||Est~~
BF-12|الساحل البوركيني|Dori||Sahel~~
BF-10|الشمال البوركيني|Ouahigouya||Nord~~
NE-8|نيامي|Niamey
NE-1|أغاديز|Agadez
NE-2|ديفا|Diffa
NE-3|دوسو|Dosso
NE-4|مارادي|Maradi
NE-5|تاوا|Tahoua
NE-6|تيلابيري|Tillabéri
NE-7|زيندر|Zinder
TD-ND|نجامينا|N'Djaména|N'Djamena
TD-OD|واداي|Ouaddaï||Abéché
TD-LC|بحيرة تشاد|Lac Tchad
CM-CE|الوسط الكاميروني|Yaoundé|Yaoundé|ياوندي|Centre~~
CM-LT|دوالا|Douala||Littoral~~
CM-EN|أقصى شمال الكاميرون|Extrême-Nord|Far North Region|Maroua|Kousséri|Mora
CM-NO|غاروا|Garoua||Nord~~
CM-AD|أداماوا|Adamaoua||Ngaoundéré
CM-OU|بافوسام|Bafoussam||Ouest~~
CM-NW|باميندا|Bamenda||Nord-Ouest~~
CM-SW|بويا|Buea||Limbé|Kumba
CM-SU|إيبولوا|Ebolowa||Kribi|Sud~~
CM-ES|بيرتوا|Bertoua||Est~~
GA-1|ليبرفيل|Libreville||Estuaire
GA-8|بور جنتيل|Port-Gentil
GA-2|فرانسفيل|Franceville
CG-BZV|برازافيل|Brazzaville
CG-16|بوانت نوار|Pointe-Noire
CD-KN|كينشاسا|Kinshasa
CD-NK|شمال كيفو|Nord-Kivu|North Kivu|Goma|غوما|Beni|Butembo
CD-SK|جنوب كيفو|Sud-Kivu|South Kivu|Bukavu|بوكافو|Uvira
CD-IT|إيتوري|Ituri||Bunia
CD-HK|كاتانغا العليا|Haut-Katanga||Lubumbashi|لوبومباشي
CD-KC|كاساي الوسطى|Kasaï-Central||Kananga
CD-TO|تشوبو|Tshopo||Kisangani
CD-BC|الكونغو الوسطى|Kongo central||Matadi|Boma
CF-BGF|بانغي|Bangui
TG-M|لومي|Lomé
TG-K|كارا التوغولية|Kara||région de la Kara
TG-S|سافانا توغو|région des Savanes||Dapaong
TG-C|سوكودي|Sokodé
TG-P|أتاكبامي|Atakpamé
BJ-LI|كوتونو|Cotonou
BJ-OU|بورتو نوفو|Porto-Novo
BJ-BO|بورغو|Borgou||Parakou
BJ-AL|أليبوري|Alibori||Kandi|Malanville
BJ-AK|أتاكورا|Atacora||Natitingou
GN-C|كوناكري|Conakry
GN-N|نزيريكوري|Nzérékoré||N'Zérékoré
GN-B|بوكي|Boké
GN-K|كانكان|Kankan
GN-D|كينديا|Kindia
GN-L|لابي|Labé
GM-B|بانجول|Banjul
GW-BS|بيساو|Bissau
SL-W|فريتاون|Freetown
LR-MO|مونروفيا|Monrovia
GH-AA|أكرا الكبرى|Grand Accra|Greater Accra|Accra|أكرا
GH-AH|أشانتي|Ashanti||Kumasi
GH-NP|شمال غانا|Tamale
GH-WP|غرب غانا|Takoradi||Sekondi-Takoradi
GH-TV|فولتا|Volta Region||Ho~~
UG-102|كمبالا|Kampala
UG-101|جينجا|Jinja
TZ-02|دار السلام|Dar es Salaam
TZ-03|دودوما|Dodoma
TZ-01|أروشا|Arusha
TZ-18|موانزا|Mwanza
TZ-15|زنجبار|Zanzibar
RW-01|كيغالي|Kigali
BI-BM|بوجومبورا|Bujumbura
ET-AA|أديس أبابا|Addis-Abeba|Addis Ababa
ET-TI|تيغراي|Tigré|Tigray|Mekelle
ET-AM|أمهرة|Amhara
ET-OR|أوروميا|Oromia
ET-SO|إقليم أوغادين|Région Somali|Somali Region
ER-MA|أسمرة|Asmara
SS-EC|جوبا|Juba
MG-T|أنتاناناريفو|Antananarivo|Antananarivo|Analamanga
MG-A|توأماسينا|Toamasina||Tamatave
MG-M|ماهاجانغا|Mahajanga||Majunga
MU-PL|بور لويس|Port-Louis|Port Louis
ZM-09|لوساكا|Lusaka
ZW-HA|هراري|Harare
ZW-BU|بولاوايو|Bulawayo
MZ-MPM|مابوتو|Maputo
MZ-P|كابو ديلغادو|Cabo Delgado||Pemba
MW-LI|ليلونغوي|Lilongwe
AO-LUA|لواندا|Luanda
NA-KH|ويندهوك|Windhoek
BW-GA|غابورون|Gaborone
NG-FC:|أبوجا|Abuja
NG-KD:|زاريا|Zaria
NG-OY:|إبادان|Ibadan
NG-AN:|أونيتشا|Onitsha||Awka
NG-PL:|جوس|Jos
NG-ED:|بنين سيتي|Benin City
NG-DE:|واري|Warri||Asaba
NG-LA:|أبابا|Apapa
NG-LA:|إيكيجا|Ikeja
NG-LA:|ليكي|Lekki
NG-OG:|أبيوكوتا|Abeokuta
NG-KO:|لوكوجا|Lokoja
NG-CR:|كالابار|Calabar
NG-AK:|أويو النيجيرية|Uyo
NG-EN:|نسوكا|Nsukka
NG-IM:|أويري|Owerri
NG-SO:|إيليلا|Illela
NG:niger-delta<NG|دلتا النيجر|delta du Niger|Niger Delta
KE-30:|كاساراني|Kasarani
KE-13:|ثيكا|Thika||Githurai|Ruiru
KE-31:|نيفاشا|Naivasha
KE-44:|إلدوريت|Eldoret
KE-28:|ليكوني|Likoni
ZA-EC:|مثاثا|Mthatha||Umtata
ZA-EC:|غيبيرها|Gqeberha||Port Elizabeth
ZA-EC:|إيست لندن|East London
ZA-FS:|بلومفونتين|Bloemfontein
ZA-LP:|بولوكواني|Polokwane
ZA-MP:|نيلسبرويت|Mbombela||Nelspruit
ZA-GP:|سويتو|Soweto
ZA-GP:|إيكورهوليني|Ekurhuleni
ZA-GP:|تيمبيسا|Tembisa
ZA-WC:|كايليتشا|Khayelitsha
ZA-WC:|نيانغا|Nyanga
ZA-KZN:|أوملازي|Umlazi
ZA-NW|الشمال الغربي الجنوب أفريقي|Rustenburg|Rustenburg|North West Province
`);
