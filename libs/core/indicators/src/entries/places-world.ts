import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Canada, the United States, India, Nigeria, South Africa, Kenya, Australia: first-level units and cities. */
export const worldPlaces: readonly Place[] = placesOf(`
CA-AB|ألبرتا|Alberta||Calgary|Edmonton
CA-BC|كولومبيا البريطانية|Colombie-Britannique|British Columbia
CA-MB|مانيتوبا|Manitoba
CA-NB|نيو برونزويك|Nouveau-Brunswick|New Brunswick
CA-NL|نيوفاوندلاند ولابرادور|Terre-Neuve-et-Labrador|Newfoundland and Labrador
CA-NS|نوفا سكوشا|Nouvelle-Écosse|Nova Scotia
CA-NT|الأقاليم الشمالية الغربية|Territoires du Nord-Ouest|Northwest Territories
CA-NU|نونافوت|Nunavut
CA-ON|أونتاريو|Ontario
CA-PE|جزيرة الأمير إدوارد|Île-du-Prince-Édouard|Prince Edward Island
CA-QC|كيبيك|Québec|Quebec
CA-SK|ساسكاتشوان|Saskatchewan
CA-YT|يوكون|Yukon
CA-ON:|تورونتو|Toronto
CA-ON:|أوتاوا|Ottawa
CA-QC:|مونتريال|Montréal|Montreal
CA-BC:|فانكوفر|Vancouver
CA-MB:|وينيبيغ|Winnipeg
US-AL|ألاباما|Alabama
US-AK|ألاسكا|Alaska
US-AZ|أريزونا|Arizona
US-AR|أركنساس|Arkansas
US-CA|كاليفورنيا|Californie|California
US-CO|كولورادو|Colorado
US-CT|كونيتيكت|Connecticut
US-DE|ديلاوير|Delaware
US-DC|مقاطعة كولومبيا|district de Columbia|District of Columbia|Washington DC
US-FL|فلوريدا|Floride|Florida
US-GA|جورجيا الأمريكية|Géorgie (États-Unis)|Georgia
US-HI|هاواي|Hawaï|Hawaii
US-ID|أيداهو|Idaho
US-IL|إلينوي|Illinois
US-IN|إنديانا|Indiana
US-IA|آيوا|Iowa
US-KS|كانساس|Kansas
US-KY|كنتاكي|Kentucky
US-LA|لويزيانا|Louisiane|Louisiana
US-ME|مين~|Maine~
US-MD|ماريلاند|Maryland
US-MA|ماساتشوستس|Massachusetts
US-MI|ميشيغان|Michigan
US-MN|مينيسوتا|Minnesota
US-MS|ميسيسيبي|Mississippi
US-MO|ميزوري|Missouri
US-MT|مونتانا|Montana
US-NE|نبراسكا|Nebraska
US-NV|نيفادا|Nevada
US-NH|نيو هامبشاير|New Hampshire
US-NJ|نيوجيرسي|New Jersey
US-NM|نيو مكسيكو|Nouveau-Mexique|New Mexico
US-NY|نيويورك|New York||ولاية نيويورك|New York City
US-NC|كارولاينا الشمالية|Caroline du Nord|North Carolina
US-ND|داكوتا الشمالية|Dakota du Nord|North Dakota
US-OH|أوهايو|Ohio
US-OK|أوكلاهوما|Oklahoma
US-OR|أوريغون|Oregon
US-PA|بنسلفانيا|Pennsylvanie|Pennsylvania
US-RI|رود آيلاند|Rhode Island
US-SC|كارولاينا الجنوبية|Caroline du Sud|South Carolina
US-SD|داكوتا الجنوبية|Dakota du Sud|South Dakota
US-TN|تينيسي|Tennessee
US-TX|تكساس|Texas
US-UT|يوتا|Utah
US-VT|فيرمونت|Vermont
US-VA|فيرجينيا|Virginie~|Virginia~
US-WA|ولاية واشنطن|État de Washington|Washington state
US-WV|فيرجينيا الغربية|Virginie-Occidentale|West Virginia
US-WI|ويسكونسن|Wisconsin
US-WY|وايومنغ|Wyoming
US-PR|بورتوريكو الأمريكية|Porto Rico (États-Unis)|Commonwealth of Puerto Rico
US-DC:|واشنطن|Washington~
US-CA:|لوس أنجلوس|Los Angeles
US-CA:|سان فرانسيسكو|San Francisco
US-IL:|شيكاغو|Chicago
US-TX:|هيوستن|Houston~
US-AZ:|فينيكس|Phoenix~
US-FL:|ميامي|Miami
US-PA:|فيلادلفيا|Philadelphie|Philadelphia
US-AL:|موبيل|Mobile~
US-MD:|بالتيمور|Baltimore
US-MI:|ديترويت|Detroit
US-MA:|بوسطن|Boston
IN-AN|جزر أندمان ونيكوبار|Andaman-et-Nicobar|Andaman and Nicobar
IN-AP|أندرا براديش|Andhra Pradesh
IN-AR|أروناتشال براديش|Arunachal Pradesh
IN-AS|آسام|Assam
IN-BR|بيهار|Bihar
IN-CH|شانديغار|Chandigarh
IN-CG|تشاتيسغار|Chhattisgarh
IN-DH|دادرا ونغر هافلي|Dadra et Nagar Haveli|Dadra and Nagar Haveli
IN-DL|دلهي|Delhi||نيودلهي|New Delhi
IN-GA|غوا|Goa
IN-GJ|غوجارات|Gujarat
IN-HP|هيماتشال براديش|Himachal Pradesh
IN-HR|هاريانا|Haryana
IN-JH|جهارخاند|Jharkhand
IN-JK|جامو وكشمير|Jammu-et-Cachemire|Jammu and Kashmir
IN-KA|كارناتاكا|Karnataka
IN-KL|كيرالا|Kerala
IN-LA|لداخ|Ladakh
IN-LD|لكشديب|Lakshadweep
IN-MH|ماهاراشترا|Maharashtra
IN-ML|ميغالايا|Meghalaya
IN-MN|مانيبور|Manipur
IN-MP|ماديا براديش|Madhya Pradesh
IN-MZ|ميزورام|Mizoram
IN-NL|ناغالاند|Nagaland
IN-OD|أوديشا|Odisha
IN-PB|البنجاب~|Pendjab|Punjab~
IN-PY|بودوتشيري|Pondichéry|Puducherry
IN-RJ|راجستان|Rajasthan
IN-SK|سيكيم|Sikkim
IN-TN|تاميل نادو|Tamil Nadu
IN-TS|تيلانغانا|Telangana
IN-TR|تريبورا|Tripura
IN-UK|أوتاراخاند|Uttarakhand
IN-UP|أوتار براديش|Uttar Pradesh
IN-WB|البنغال الغربية|Bengale-Occidental|West Bengal
IN-MH:|مومباي|Bombay|Mumbai
IN-KA:|بنغالور|Bangalore|Bengaluru|Bangalore
IN-TN:|تشيناي|Chennai
IN-WB:|كلكتا|Calcutta|Kolkata
IN-TS:|حيدر أباد|Hyderabad
NG-FC|إقليم العاصمة الاتحادية|territoire de la capitale fédérale|Federal Capital Territory|أبوجا|Abuja
NG-AB|أبيا|Abia
NG-AD|أداماوا النيجيرية|Adamawa
NG-AK|أكوا إيبوم|Akwa Ibom
NG-AN|أنامبرا|Anambra
NG-BA|باوتشي|Bauchi
NG-BE|بينوي|Benue
NG-BO|بورنو|Borno
NG-BY|بايلسا|Bayelsa
NG-CR|كروس ريفر|Cross River
NG-DE|ولاية دلتا|État du Delta|Delta State
NG-EB|إيبوني|Ebonyi
NG-ED|إيدو|Edo~
NG-EK|إيكيتي|Ekiti
NG-EN|إينوغو|Enugu
NG-GO|غومبي|Gombe
NG-IM|إيمو|Imo~
NG-JI|جيغاوا|Jigawa
NG-KD|كادونا|Kaduna
NG-KE|كيبي|Kebbi
NG-KN|كانو النيجيرية|Kano
NG-KO|كوجي|Kogi
NG-KT|كاتسينا|Katsina
NG-KW|كوارا|Kwara
NG-LA|لاغوس|Lagos
NG-NA|ناساراوا|Nasarawa
NG-NI|ولاية النيجر|État du Niger|Niger State
NG-OG|أوغون|Ogun
NG-ON|أوندو|Ondo
NG-OS|أوسون|Osun
NG-OY|أويو|Oyo
NG-PL|ولاية بلاتو|État du Plateau|Plateau State
NG-RI|ولاية ريفرز|État de Rivers|Rivers State
NG-SO|سوكوتو|Sokoto
NG-TA|تارابا|Taraba
NG-YO|يوبي|Yobe
NG-ZA|زامفارا|Zamfara
NG-BO:|مايدوغوري|Maiduguri
NG-RI:|بورت هاركورت|Port Harcourt
ZA-EC|كيب الشرقية|Cap-Oriental|Eastern Cape
ZA-FS|فري ستيت|État-Libre|Free State
ZA-GP|غوتنغ|Gauteng
ZA-KZN|كوازولو ناتال|KwaZulu-Natal
ZA-LP|ليمبوبو|Limpopo
ZA-MP|مبومالانغا|Mpumalanga
ZA-NC|كيب الشمالية|Cap-Nord|Northern Cape
ZA-NW|الشمال الغربي الجنوب أفريقي|Nord-Ouest (Afrique du Sud)|North West Province
ZA-WC|كيب الغربية|Cap-Occidental|Western Cape
ZA-GP:|جوهانسبرغ|Johannesburg
ZA-GP:|بريتوريا|Pretoria
ZA-WC:|كيب تاون|Le Cap|Cape Town
ZA-KZN:|ديربان|Durban
KE-01|بارينغو|Baringo
KE-02|بوميت|Bomet
KE-03|بونغوما|Bungoma
KE-04|بوسيا|Busia
KE-05|إلجيو ماراكويت|Elgeyo-Marakwet
KE-06|إمبو|Embu
KE-07|غاريسا|Garissa
KE-08|هوما باي|Homa Bay
KE-09|إيسيولو|Isiolo
KE-10|كاجيادو|Kajiado
KE-11|كاكاميغا|Kakamega
KE-12|كيريشو|Kericho
KE-13|كيامبو|Kiambu
KE-14|كيليفي|Kilifi
KE-15|كيرينياغا|Kirinyaga
KE-16|كيسي|Kisii
KE-17|كيسومو|Kisumu
KE-18|كيتوي|Kitui
KE-19|كوالي|Kwale
KE-20|لايكيبيا|Laikipia
KE-21|لامو|Lamu
KE-22|ماشاكوس|Machakos
KE-23|ماكويني|Makueni
KE-24|مانديرا|Mandera
KE-25|مارسابيت|Marsabit
KE-26|ميرو|Meru
KE-27|ميغوري|Migori
KE-28|مومباسا|Mombasa
KE-29|مورانغا|Murang'a
KE-30|نيروبي|Nairobi
KE-31|ناكورو|Nakuru
KE-32|ناندي|Nandi
KE-33|ناروك|Narok
KE-34|نياميرا|Nyamira
KE-35|نيانداروا|Nyandarua
KE-36|نييري|Nyeri
KE-37|سامبورو|Samburu
KE-38|سيايا|Siaya
KE-39|تايتا تافيتا|Taita-Taveta
KE-40|تانا ريفر|Tana River
KE-41|ثاراكا نيثي|Tharaka-Nithi
KE-42|ترانس نزويا|Trans Nzoia
KE-43|توركانا|Turkana
KE-44|واسين غيشو|Uasin Gishu
KE-45|فيهيغا|Vihiga
KE-46|واجير|Wajir
KE-47|ويست بوكوت|West Pokot
AU-NSW|نيو ساوث ويلز|Nouvelle-Galles du Sud|New South Wales
AU-QLD|كوينزلاند|Queensland
AU-SA|أستراليا الجنوبية|Australie-Méridionale|South Australia
AU-TAS|تسمانيا|Tasmanie|Tasmania
AU-VIC|فيكتوريا~|Victoria~
AU-WA|أستراليا الغربية|Australie-Occidentale|Western Australia
AU-ACT|إقليم العاصمة الأسترالية|Territoire de la capitale australienne|Australian Capital Territory|كانبرا|Canberra
AU-NT|الإقليم الشمالي|Territoire du Nord|Northern Territory
AU-NSW:|سيدني|Sydney
AU-VIC:|ملبورن|Melbourne
AU-QLD:|بريزبن|Brisbane
AU-WA:|بيرث|Perth
`);
