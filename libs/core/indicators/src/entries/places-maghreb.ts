import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Algeria, Tunisia, Libya, Mauritania: first-level units and cities. */
export const maghrebPlaces: readonly Place[] = placesOf(`
DZ-01|أدرار|Adrar
DZ-02|الشلف|Chlef
DZ-03|الأغواط|Laghouat
DZ-04|أم البواقي|Oum El Bouaghi
DZ-05|باتنة|Batna
DZ-06|بجاية|Béjaïa|Bejaia
DZ-07|بسكرة|Biskra
DZ-08|بشار|Béchar|Bechar
DZ-09|البليدة|Blida
DZ-10|البويرة|Bouira
DZ-11|تمنراست|Tamanrasset||تمنغست
DZ-12|تبسة|Tébessa|Tebessa
DZ-13|تلمسان|Tlemcen
DZ-14|تيارت|Tiaret
DZ-15|تيزي وزو|Tizi Ouzou
DZ-16|الجزائر العاصمة|Alger|Algiers|wilaya d'Alger|ولاية الجزائر
DZ-17|الجلفة|Djelfa
DZ-18|جيجل|Jijel
DZ-19|سطيف|Sétif|Setif
DZ-20|سعيدة~|Saïda|Saida
DZ-21|سكيكدة|Skikda
DZ-22|سيدي بلعباس|Sidi Bel Abbès|Sidi Bel Abbes
DZ-23|عنابة|Annaba
DZ-24|قالمة|Guelma
DZ-25|قسنطينة|Constantine~
DZ-26|المدية|Médéa|Medea
DZ-27|مستغانم|Mostaganem
DZ-28|المسيلة|M'Sila
DZ-29|معسكر~|Mascara~
DZ-30|ورقلة|Ouargla
DZ-31|وهران|Oran
DZ-32|البيض~|El Bayadh
DZ-33|إليزي|Illizi
DZ-34|برج بوعريريج|Bordj Bou Arréridj|Bordj Bou Arreridj
DZ-35|بومرداس|Boumerdès|Boumerdes
DZ-36|الطارف|El Tarf
DZ-37|تندوف|Tindouf
DZ-38|تيسمسيلت|Tissemsilt
DZ-39|الوادي~~|El Oued
DZ-40|خنشلة|Khenchela
DZ-41|سوق أهراس|Souk Ahras
DZ-42|تيبازة|Tipaza
DZ-43|ميلة|Mila~
DZ-44|عين الدفلى|Aïn Defla|Ain Defla
DZ-45|النعامة|Naâma|Naama
DZ-46|عين تموشنت|Aïn Témouchent|Ain Temouchent
DZ-47|غرداية|Ghardaïa|Ghardaia
DZ-48|غليزان|Relizane
DZ-49|تيميمون|Timimoun
DZ-50|برج باجي مختار|Bordj Badji Mokhtar
DZ-51|أولاد جلال|Ouled Djellal
DZ-52|بني عباس|Béni Abbès|Beni Abbes
DZ-53|عين صالح|In Salah
DZ-54|عين قزام|In Guezzam
DZ-55|تقرت|Touggourt
DZ-56|جانت|Djanet
DZ-57|المغير~|El M'Ghair
DZ-58|المنيعة|El Meniaa
DZ-31:|أرزيو|Arzew
DZ-16:|باب الواد|Bab El Oued
DZ-16:|الحراش|El Harrach
DZ-13:|مغنية~|Maghnia
DZ-30:|حاسي مسعود|Hassi Messaoud
TN-11|تونس العاصمة|ville de Tunis|Tunis city|Tunis
TN-12|أريانة|Ariana~
TN-13|بن عروس|Ben Arous
TN-14|منوبة|La Manouba|Manouba|Manouba
TN-21|نابل|Nabeul
TN-22|زغوان|Zaghouan
TN-23|بنزرت|Bizerte
TN-31|باجة|Béja|Beja
TN-32|جندوبة|Jendouba
TN-33|الكاف~|Le Kef|Kef
TN-34|سليانة|Siliana
TN-41|القيروان|Kairouan
TN-42|القصرين|Kasserine
TN-43|سيدي بوزيد|Sidi Bouzid
TN-51|سوسة|Sousse
TN-52|المنستير|Monastir
TN-53|المهدية|Mahdia
TN-61|صفاقس|Sfax
TN-71|قفصة|Gafsa
TN-72|توزر|Tozeur
TN-73|قبلي~~|Kébili|Kebili
TN-81|قابس|Gabès|Gabes
TN-82|مدنين|Médenine|Medenine
TN-83|تطاوين|Tataouine
TN-82:zarzis|جرجيس|Zarzis
TN-82:|جربة|Djerba
TN-82:|بن قردان|Ben Gardane
TN-82:|رأس جدير|Ras Jedir
TN-32:tabarka|طبرقة|Tabarka
TN-61:|قرقنة|Kerkennah
TN-21:|الحمامات~|Hammamet
TN-21:|قليبية|Kélibia|Kelibia
TN-53:|الشابة~|Chebba
LY-TB|طرابلس|Tripoli
LY-BA|بنغازي|Benghazi
LY-MI|مصراتة|Misrata||Misratah
LY-ZA|الزاوية~|Zaouïa|Zawiya
LY-JG|الجبل الغربي~|Djebel el Gharbi|Jabal al Gharbi
LY-JI|الجفارة|Djeffara|Jafara
LY-MB|المرقب~|Mourqoub|Murqub
LY-NQ|النقاط الخمس|Nuqat al Khams|Nuqat al Khams|زوارة|Zouara|Zuwara
LY-SR|سرت|Syrte|Sirte
LY-SB|سبها|Sebha|Sabha
LY-MQ|مرزق|Mourzouq|Murzuq
LY-KF|الكفرة|Koufra|Kufra
LY-WA|الواحات~~|Al Wahat
LY-DR|درنة|Derna
LY-JA|الجبل الأخضر|Djebel el Akhdar|Jabal al Akhdar|البيضاء الليبية
LY-BU|البطنان|Boutnan|Butnan|طبرق|Tobrouk|Tobruk
LY-MJ|المرج|Al Marj
LY-NL|نالوت|Nalout|Nalut
LY-GT|غات|Ghat
LY-JU|الجفرة|Djoufra|Jufra
LY-WD|وادي الحياة|Wadi al Hayat
LY-WS|وادي الشاطئ|Wadi ach Chati|Wadi ash Shati
MR-01|الحوض الشرقي|Hodh Ech Chargui
MR-02|الحوض الغربي|Hodh El Gharbi
MR-03|لعصابة|Assaba
MR-04|كوركول|Gorgol
MR-05|البراكنة|Brakna
MR-06|الترارزة|Trarza
MR-07|آدرار|Adrar mauritanien|Adrar region
MR-08|داخلت نواذيبو|Dakhlet Nouadhibou||نواذيبو|Nouadhibou
MR-09|تكانت|Tagant
MR-10|كيديماغا|Guidimakha
MR-11|تيرس زمور|Tiris Zemmour
MR-12|إينشيري|Inchiri
MR-13|نواكشوط الغربية|Nouakchott-Ouest|Nouakchott West
MR-14|نواكشوط الشمالية|Nouakchott-Nord|Nouakchott North
MR-15|نواكشوط الجنوبية|Nouakchott-Sud|Nouakchott South
MR:|نواكشوط|Nouakchott
`);
