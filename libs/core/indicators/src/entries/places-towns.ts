import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Further towns of Europe, the Americas, Asia and Oceania whose names stand in security news. */
export const worldTowns: readonly Place[] = placesOf(`
FR:metropole<FR|فرنسا المتروبولية|France métropolitaine|metropolitan France|métropole~|Hexagone~
FR:overseas<FR|أقاليم ما وراء البحار|outre-mer|overseas France|outre-mers
BE-BRU:|أندرلخت|Anderlecht
BE-BRU:|سخاربيك|Schaerbeek
BE-BRU:|سان جيل البلجيكية|Saint-Gilles
BE-BRU:|إكسل|Ixelles
BE-BRU:|فوريست|Forest~~
BE-BRU:|إتربيك|Etterbeek
BE-BRU:|أوكل|Uccle
BE-BRU:region<BE-BRU|منطقة بروكسل العاصمة|Région de Bruxelles-Capitale|Brussels-Capital Region|Région bruxelloise
BE-VLG:|لوفان|Louvain|Leuven
BE-VLG:|أوستند|Ostende|Ostend
BE-VLG:|مالين|Malines|Mechelen
BE-WAL:|فيرفييه|Verviers
BE-WAL:|لا لوفيير|La Louvière
BE-WAL:|تورناي|Tournai
FR-OCC:|بيزييه|Béziers
FR-OCC:|ناربون|Narbonne
FR-OCC:|تارب|Tarbes
FR-OCC:|ألبي|Albi
FR-OCC:|سيت|Sète
FR-NAQ:|بو الفرنسية|Pau~
FR-NAQ:|أنغوليم|Angoulême
FR-NAQ:|نيور|Niort
FR-PAC:|أنتيب|Antibes
FR-PAC:|فريجوس|Fréjus
FR-PAC:|مارتيغ|Martigues
FR-PAC:|كافايون|Cavaillon
FR-IDF:|سان دوني|Saint-Denis
FR-IDF:|سارسيل|Sarcelles
FR-IDF:|نانتير|Nanterre
FR-IDF:|كريتاي|Créteil
FR-IDF:|بوبيني|Bobigny
FR-IDF:|إيفري|Évry||Évry-Courcouronnes
FR-IDF:|رواسي|Roissy||aéroport de Roissy|Roissy-Charles-de-Gaulle
FR-IDF:|أورلي|Orly
FR-IDF:|أولناي|Aulnay-sous-Bois
FR-IDF:|مونتروي|Montreuil
FR-IDF:|فرساي|Versailles
FR-ARA:|فيلوربان|Villeurbanne
FR-ARA:|فينيسيو|Vénissieux
FR-ARA:|فالانس|Valence~
FR-ARA:|شامبيري|Chambéry
FR-HDF:|غرافلين|Gravelines
FR-HDF:|توركوان|Tourcoing
FR-HDF:|فالنسيان|Valenciennes
FR-GES:|نانسي الفرنسية|Nancy~
FR-GES:|تروا|Troyes
FR-PDL:|سان نازير|Saint-Nazaire
FR-PDL:|شوليه|Cholet
FR-BRE:|لوريان|Lorient
FR-BRE:|كيمبير|Quimper
FR-NOR:|إفرو|Évreux
FR-973:|كايين|Cayenne||Saint-Laurent-du-Maroni
FR-971:|بوانت آ بيتر|Pointe-à-Pitre
FR-972:|فور دو فرانس|Fort-de-France
FR-976:|مامودزو|Mamoudzou
GB-ENG:|دونجنس|Dungeness
GB-ENG:|كانتربري|Canterbury
GB-ENG:|ساوثوارك|Southwark
GB-ENG:|وستمنستر|Westminster
GB-ENG:|بروملي|Bromley
GB-ENG:|كرويدون|Croydon
GB-ENG:|هاكني|Hackney
GB-ENG:|لامبث|Lambeth
GB-ENG:|كامدن|Camden
GB-ENG:|برايتون|Brighton
GB-ENG:|سندرلاند|Sunderland
GB-ENG:|ميدلزبره|Middlesbrough
GB-ENG:|ولفرهامبتون|Wolverhampton
GB-ENG:|ستوك أون ترنت|Stoke-on-Trent
GB-ENG:|بلاكبول|Blackpool
GB-ENG:|روتشديل|Rochdale
GB-ENG:|أولدهام|Oldham
GB-ENG:|نورويتش|Norwich
GB-ENG:|إبسويتش|Ipswich
GB-ENG:|هيثرو|Heathrow||Heathrow Airport
GB-ENG:|غاتويك|Gatwick
GB-ENG:|تيلبري|Tilbury
GB-SCT:|دندي|Dundee
GB-SCT:|إنفرنيس|Inverness
GB-WLS:|نيوبورت|Newport
GB-WLS:|ريكسهام|Wrexham
GB-NIR:|ديري|Londonderry||Derry
IE-L|لينستر|Leinster||Dublin|دبلن|Dublin Metropolitan Region
IE-M|مونستر|Munster||Cork|Limerick
IE-C|كوناخت|Connacht||Galway
IE-U|أولستر الإيرلندية|Ulster~
IE-M:|روسلير|Rosslare
NL-NH:|سخيبول|Schiphol
NL-NB:|أيندهوفن|Eindhoven
NL-ZE:|فليسينغن|Flessingue|Vlissingen
NL-UT:|أوتريخت|Utrecht
DE-NW:|كولونيا|Cologne||Köln|Düsseldorf|Dortmund|Essen
DE-HB|بريمن|Brême|Bremen|Bremerhaven
DE-BW:|شتوتغارت|Stuttgart
DE-SN:|لايبزيغ|Leipzig||Dresde|Dresden
LU-LU|لوكسمبورغ المدينة|Luxembourg-Ville|Luxembourg City
ES-GA|غاليسيا|Galice|Galicia|Vigo
ES-PV|إقليم الباسك|Pays basque|Basque Country|Bilbao
ES-IB|جزر البليار|îles Baléares|Balearic Islands|Majorque|Mallorca|Baléares
ES-MC|مرسية|Murcie|Murcia|Carthagène
ES-CN:islands<ES-CN|جزر الكناري الإسبانية|îles Canaries
ES-CN:|إل هييرو|El Hierro
ES-CN:|لانزاروت|Lanzarote
ES-AN:|قادس|Cadix|Cadiz
ES-AN:|طريفة|Tarifa
ES-CT:|تاراغونا|Tarragone|Tarragona
PT-13|بورتو البرتغالية|Porto
PT-08|فارو|Faro||Algarve
IT-82:|كاتانيا|Catane|Catania
IT-82:|باليرمو|Palerme|Palermo
IT-78|كالابريا|Calabre|Calabria|Gioia Tauro|Reggio Calabria
IT-42:|جنوة|Gênes|Genoa
IT-21:|تورينو|Turin
IT-88|سردينيا|Sardaigne|Sardinia
GR-B:|سالونيك|Thessalonique|Thessaloniki
GR-M:|كريت|Crète|Crete
GR-K:|ليسبوس|Lesbos
GR-I:|بيريوس|Le Pirée|Piraeus
MT:valletta<MT|فاليتا|La Valette|Valletta
CY-01|نيقوسيا|Nicosie|Nicosia
CY-02|ليماسول|Limassol
PL-14:|وارسو|Varsovie|Warsaw
PL-22:|غدانسك|Gdansk
UA-30|كييف|Kiev|Kyiv
UA-46:|لفيف|Lviv||Krakovets
UA-77:|تشيرنيفتسي|Tchernivtsi|Chernivtsi|Porubne
UA-51:|أوديسا|Odessa||Odesa
UA-63:|خاركيف|Kharkiv
RO-B|بوخارست|Bucarest|Bucharest
RO-CT:|كونستانتا|Constanta
BG-22|صوفيا|Sofia
RS-00|بلغراد|Belgrade
AL-11|تيرانا|Tirana
AL-02:|دوريس|Durrës
NO-03|أوسلو|Oslo
SE-O:|غوتنبرغ|Göteborg|Gothenburg
SE-M:|مالمو|Malmö|Malmo
DK-84:|كوبنهاغن|Copenhague|Copenhagen
FI-18:|هلسنكي|Helsinki
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
CA-QC:|لافال|Laval~
CA-QC:|غاتينو|Gatineau
CA-QC:|لونغوي|Longueuil
CA-QC:|شيربروك|Sherbrooke
CA-QC:|بروسار|Brossard
CA-QC:|مونتيريجي|Montérégie
CA-QC:|شوديير أبالاش|Chaudière-Appalaches
CA-QC:|لورانتيد|Laurentides
CA-QC:|لانوديير|Lanaudière
CA-QC:|أوتاويه|Outaouais
CA-QC:|إستري|Estrie
CA-QC:|موريسي|Mauricie
CA-QC:|ساغونيه|Saguenay
CA-QC:|كوت نور|Côte-Nord
CA-QC:|أبيتيبي|Abitibi-Témiscamingue
CA-ON:|ميسيساغا|Mississauga
CA-ON:|برامبتون|Brampton
CA-ON:|هاميلتون|Hamilton~
CA-ON:|ويندسور|Windsor~
CA-ON:|إقليم بيل|Peel Region||région de Peel
CA-BC:|سري الكندية|Surrey
CA-NS:|هاليفاكس|Halifax
US-AZ:|نوغاليس|Nogales
US-AZ:|توسان|Tucson
US-AZ:|بيما|Pima County
US-TX:|دالاس|Dallas
US-TX:|سان أنطونيو|San Antonio
US-TX:|أوستن|Austin~
US-TX:|إل باسو|El Paso
US-TX:|لاريدو|Laredo
US-TX:|وادي ريو غراندي|Rio Grande Valley
US-CA:|سان دييغو|San Diego
US-CA:|أوكلاند الأمريكية|Oakland
US-CA:|سكرامنتو|Sacramento
US-CA:|سان إيسيدرو|San Ysidro
US-TN:|ممفيس|Memphis
US-TN:|ناشفيل|Nashville
US-LA:|نيو أورلينز|New Orleans
US-GA:|أتلانتا|Atlanta
US-WA:|سياتل|Seattle
US-OR:|بورتلاند|Portland
US-CO:|دنفر|Denver
US-NV:|لاس فيغاس|Las Vegas
US-MO:|سانت لويس|St. Louis
US-MO:|كانساس سيتي|Kansas City
US-MN:|مينيابوليس|Minneapolis
US-WI:|ميلووكي|Milwaukee
US-IN:|إنديانابوليس|Indianapolis
US-OH:|كليفلاند|Cleveland~
US-OH:|كولومبوس|Columbus~
US-OH:|سينسيناتي|Cincinnati
US-NC:|شارلوت|Charlotte~
US-FL:|أورلاندو|Orlando~
US-FL:|تامبا|Tampa
US-FL:|جاكسونفيل|Jacksonville
US-NJ:|نيوارك|Newark
US-PA:|بيتسبرغ|Pittsburgh
US-NM:|ألباكركي|Albuquerque
US-NY:|بروكلين|Brooklyn
US-NY:|برونكس|the Bronx||Bronx
US-NY:|مانهاتن|Manhattan
US-NY:|كوينز|Queens~
US-NY:|ستاتن آيلاند|Staten Island
MX-CMX|مكسيكو سيتي|Mexico|Mexico City|Ciudad de México
MX-SIN|سينالوا|Sinaloa||Culiacán
MX-BCN|باجا كاليفورنيا|Basse-Californie|Baja California|Tijuana|تيخوانا
MX-CHH|تشيهواهوا|Chihuahua||Ciudad Juárez
MX-JAL|خاليسكو|Jalisco||Guadalajara
MX-MIC|ميتشواكان|Michoacán
MX-GUA|غواناخواتو|Guanajuato
CO-DC|بوغوتا|Bogota|Bogotá
CO-ANT|أنتيوكيا|Antioquia||Medellín
EC-G|غواياس|Guayas||Guayaquil
EC-P|بيتشينشا|Pichincha||Quito
PE-LMA|ليما|Lima~
BR-SP|ساو باولو|São Paulo||Santos~
BR-RJ|ريو دي جانيرو|Rio de Janeiro
BR-DF|برازيليا|Brasilia
AR-C|بوينس آيرس|Buenos Aires
AR-S|سانتا في الأرجنتينية|Santa Fe||Rosario
CL-RM|سانتياغو تشيلي|Santiago du Chili|Santiago de Chile
PY-ASU|أسونسيون|Asuncion|Asunción
UY-MO|مونتيفيديو|Montevideo
PA-8|بنما سيتي|Panama City||Balboa~
HT-OU|بور أو برنس|Port-au-Prince
DO-01|سانتو دومينغو|Saint-Domingue|Santo Domingo
JM-01|كينغستون|Kingston
TT-POS|بورت أوف سبين|Port of Spain
VE-A|كاراكاس|Caracas
BO-L|لاباز|La Paz
`);
