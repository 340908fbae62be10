import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Further towns of Asia and Oceania whose names stand in security news. */
export const asianAndOceanianTowns: readonly Place[] = placesOf(`
TR-35|إزمير|Izmir
TR-21|ديار بكر|Diyarbakir
TR-27|غازي عنتاب|Gaziantep
TR-31|هاتاي|Hatay
TR-33|مرسين|Mersin
TR-65|وان التركية|Van~~
TR-07|أنطاليا|Antalya
IR-23|طهران|Téhéran|Tehran
IR-11|سيستان وبلوشستان|Sistan-Baloutchistan|Sistan and Baluchestan
AF-KAB|كابول|Kaboul|Kabul
AF-KAN|قندهار|Kandahar
AF-HEL|هلمند|Helmand
AF-HER|هرات|Hérat|Herat
PK-IS|إسلام آباد|Islamabad
PK-PB|بنجاب الباكستانية|Pendjab pakistanais|Punjab|Lahore|لاهور|Rawalpindi|Faisalabad|Multan
PK-SD|السند|Sindh||Karachi|كراتشي|Hyderabad
PK-KP|خيبر بختونخوا|Khyber Pakhtunkhwa||Peshawar|بيشاور|Swat~
PK-BA|بلوشستان|Baloutchistan|Balochistan|Quetta|كويتا|Gwadar
PK-GB|غلغت بلتستان|Gilgit-Baltistan
BD-C|دكا|Dacca|Dhaka
BD-B|شيتاغونغ|Chittagong||Chattogram|Cox's Bazar
LK-1|كولومبو|Colombo
NP-P3|كاتماندو|Katmandou|Kathmandu
IN-MH:|ناشيك|Nashik
IN-MH:|بونه|Pune
IN-MH:|ناغبور|Nagpur
IN-MH:|ثين|Thane~
IN-KL:|إرناكولام|Ernakulam
IN-KL:|تيروفانانتابورام|Thiruvananthapuram
IN-KL:|كوتشي|Kochi
IN-KL:|كوزيكود|Kozhikode
IN-KL:|ثريسور|Thrissur
IN-KL:|مالابورام|Malappuram
IN-KL:|كانور|Kannur
IN-RJ:|جودبور|Jodhpur
IN-RJ:|جايبور|Jaipur
IN-UP:|لكناو|Lucknow
IN-UP:|نويدا|Noida
IN-UP:|كانبور|Kanpur
IN-UP:|غازي آباد|Ghaziabad
IN-HR:|غوروغرام|Gurugram||Gurgaon
IN-GJ:|أحمد آباد|Ahmedabad
IN-GJ:|سورات|Surat
IN-GJ:|موندرا|Mundra
IN-MP:|بوبال|Bhopal
IN-MP:|إندور|Indore
IN-BR:|باتنا|Patna
IN-PB:|أمريتسار|Amritsar
IN-PB:|لوديانا|Ludhiana
IN-JK:|سريناغار|Srinagar
IN-AS:|غواهاتي|Guwahati
IN-MN:|إمفال|Imphal
IN-TN:|كويمباتور|Coimbatore
IN-KA:|مانغالورو|Mangaluru
IN-AP:|فيساخاباتنام|Visakhapatnam
PH-00|مانيلا الكبرى|Manille|Metro Manila|Manila|Quezon City
PH-CEB|سيبو|Cebu
PH-DAS|دافاو|Davao
ID-JK|جاكرتا|Jakarta
ID-BA|بالي|Bali
MY-14|كوالالمبور|Kuala Lumpur
MY-10|سلانغور|Selangor
MY-01|جوهور|Johor
MY-12|صباح الماليزية|Sabah~
SG:changi<SG|شانغي|Changi||Woodlands
TH-10|بانكوك|Bangkok
TH-83|بوكيت|Phuket
VN-HN|هانوي|Hanoï|Hanoi
VN-SG|هو تشي منه|Hô Chi Minh-Ville|Ho Chi Minh City
MM-06|يانغون|Rangoun|Yangon
KH-12|بنوم بنه|Phnom Penh
CN-BJ|بكين|Pékin|Beijing
CN-SH|شنغهاي|Shanghai
JP-13|طوكيو|Tokyo
JP-27|أوساكا|Osaka
KR-11|سيول|Séoul|Seoul
KR-26|بوسان|Busan
KZ-75|ألماتي|Almaty
UZ-TK|طشقند|Tachkent|Tashkent
NZ-AUK|أوكلاند|Auckland
NZ-WGN|ويلينغتون|Wellington~
NZ-CAN|كانتربري النيوزيلندية|Christchurch
NZ-WKO|وايكاتو|Waikato
AU-VIC:|ديريموت|Derrimut
AU-VIC:|جيلونغ|Geelong
AU-WA:|إكسماوث|Exmouth
AU-WA:|فريمانتل|Fremantle
AU-NSW:|بورت بوتاني|Port Botany
AU-NSW:|نيوكاسل الأسترالية|Wollongong
AU-QLD:|غولد كوست|Gold Coast
AU-QLD:|كيرنز|Cairns
AU-QLD:|تاونزفيل|Townsville
AU-SA:|أديلايد|Adelaide
AU-NT:|داروين|Darwin~
AU-TAS:|هوبارت|Hobart
AU-ACT:|كانبيرا|Canberra
`);
