import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** Further towns of Europe whose names stand in security news. */
export const europeanTowns: readonly Place[] = placesOf(`
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
`);
