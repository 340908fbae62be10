import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** France, the United Kingdom, Belgium, Switzerland and the cities of their neighbours. */
export const europeanPlaces: readonly Place[] = placesOf(`
FR-ARA|أوفيرن رون ألب|Auvergne-Rhône-Alpes
FR-BFC|بورغوني فرانش كونتيه|Bourgogne-Franche-Comté
FR-BRE|بروتاني|Bretagne|Brittany
FR-CVL|سنتر فال دو لوار|Centre-Val de Loire
FR-20R|كورسيكا|Corse|Corsica
FR-GES|الشرق الكبير|Grand Est
FR-HDF|أو دو فرانس|Hauts-de-France
FR-IDF|إيل دو فرانس|Île-de-France|Ile-de-France
FR-NAQ|نوفيل أكيتين|Nouvelle-Aquitaine
FR-NOR|نورماندي|Normandie|Normandy
FR-OCC|أوكسيتاني|Occitanie|Occitania
FR-PAC|بروفانس ألب كوت دازور|Provence-Alpes-Côte d'Azur|Provence-Alpes-Côte d'Azur|Paca
FR-PDL|باي دو لا لوار|Pays de la Loire
FR-75C<FR-IDF|باريس|Paris
FR-93<FR-IDF|سين سان دوني|Seine-Saint-Denis
FR-92<FR-IDF|أو دو سين|Hauts-de-Seine
FR-94<FR-IDF|فال دو مارن|Val-de-Marne
FR-95<FR-IDF|فال دواز|Val-d'Oise
FR-77<FR-IDF|سين إي مارن|Seine-et-Marne
FR-78<FR-IDF|إيفلين|Yvelines
FR-91<FR-IDF|إيسون|Essonne
FR-13<FR-PAC|بوش دو رون|Bouches-du-Rhône
FR-06<FR-PAC|ألب ماريتيم|Alpes-Maritimes
FR-69<FR-ARA|رون|Rhône~
FR-38<FR-ARA|إيزير|Isère
FR-59<FR-HDF|نور الفرنسية|département du Nord
FR-62<FR-HDF|با دو كالي|Pas-de-Calais
FR-33<FR-NAQ|جيروند|Gironde
FR-31<FR-OCC|أوت غارون|Haute-Garonne
FR-34<FR-OCC|هيرو|Hérault
FR-30<FR-OCC|غار|Gard~
FR-44<FR-PDL|لوار أتلانتيك|Loire-Atlantique
FR-67<FR-GES|با ران|Bas-Rhin
FR-68<FR-GES|أو ران|Haut-Rhin
FR-76<FR-NOR|سين ماريتيم|Seine-Maritime
FR-35<FR-BRE|إيل إي فيلان|Ille-et-Vilaine
FR-974|ريونيون|La Réunion|Réunion~~|Réunion~~
FR-971|غوادلوب|Guadeloupe
FR-972|مارتينيك|Martinique
FR-973|غويانا الفرنسية|Guyane|French Guiana
FR-976|مايوت|Mayotte
FR-PAC:|مرسيليا|Marseille
FR-PAC:|نيس~|Nice~
FR-PAC:|تولون|Toulon
FR-PAC:|أفينيون|Avignon
FR-PAC:|كان الفرنسية|Cannes
FR-PAC:|أيكس أون بروفانس|Aix-en-Provence
FR-NOR:|لوهافر|Le Havre||port du Havre|Havre
FR-NOR:|روان|Rouen
FR-NOR:|كاين|Caen
FR-NOR:|شيربورغ|Cherbourg
FR-ARA:|ليون|Lyon||Lyons
FR-ARA:|غرونوبل|Grenoble
FR-ARA:|سانت إتيان|Saint-Étienne|Saint-Etienne
FR-ARA:|كليرمون فيران|Clermont-Ferrand
FR-ARA:|أنسي|Annecy
FR-OCC:|تولوز|Toulouse
FR-OCC:|مونبلييه|Montpellier
FR-OCC:|نيم|Nîmes|Nimes
FR-OCC:|بربينيان|Perpignan
FR-NAQ:|بوردو|Bordeaux
FR-NAQ:|ليموج|Limoges
FR-NAQ:|بواتييه|Poitiers
FR-NAQ:|لا روشيل|La Rochelle
FR-NAQ:|بايون|Bayonne
FR-PDL:|نانت|Nantes
FR-PDL:|أنجيه|Angers
FR-PDL:|لومان|Le Mans
FR-BRE:|رين~|Rennes
FR-BRE:|بريست|Brest
FR-GES:|ستراسبورغ|Strasbourg
FR-GES:|ميتز|Metz
FR-GES:|نانسي~|Nancy~
FR-GES:|ريمس|Reims
FR-GES:|مولوز|Mulhouse
FR-HDF:|ليل~~|Lille
FR-HDF:|كاليه|Calais
FR-HDF:|دنكيرك|Dunkerque|Dunkirk
FR-HDF:|أميان|Amiens
FR-HDF:|روبيه|Roubaix
FR-HDF:|بولوني سور مير|Boulogne-sur-Mer
FR-BFC:|ديجون|Dijon
FR-BFC:|بيزانسون|Besançon|Besancon
FR-CVL:|تور~~|Tours~
FR-CVL:|أورليان|Orléans|Orleans
FR-20R:|أجاكسيو|Ajaccio
FR-20R:|باستيا|Bastia
GB-EAW|إنجلترا وويلز|Angleterre et pays de Galles|England and Wales|l'Angleterre et le pays de Galles|England & Wales
GB-ENG|إنجلترا|Angleterre|England
GB-WLS|ويلز|pays de Galles|Wales
GB-SCT|اسكتلندا|Écosse|Scotland|أسكتلندا
GB-NIR|أيرلندا الشمالية|Irlande du Nord|Northern Ireland|إيرلندا الشمالية
GB-ENG:|لندن|Londres|London
GB-ENG:|فيليكستو|Felixstowe
GB-ENG:|مانشستر الكبرى|Grand Manchester|Greater Manchester
GB-ENG:|مانشستر|Manchester
GB-ENG:|برمنغهام|Birmingham
GB-ENG:|ليفربول|Liverpool
GB-ENG:|ليدز|Leeds
GB-ENG:|شيفيلد|Sheffield
GB-ENG:|بريستول|Bristol
GB-ENG:|نيوكاسل|Newcastle
GB-ENG:|نوتنغهام|Nottingham
GB-ENG:|ليستر|Leicester
GB-ENG:|ساوثامبتون|Southampton
GB-ENG:|بورتسموث|Portsmouth
GB-ENG:|بلايموث|Plymouth
GB-ENG:|هال~|Hull
GB-ENG:|برادفورد|Bradford
GB-ENG:|كوفنتري|Coventry
GB-ENG:|ريدينغ|Reading~
GB-ENG:|باث~|Bath~
GB-ENG:|ديربي~|Derby~
GB-ENG:|أكسفورد|Oxford
GB-ENG:|كامبريدج|Cambridge
GB-ENG:|يورك~|York~
GB-ENG:|ساوثبورت|Southport
GB-ENG:|دوفر|Douvres|Dover
GB-ENG:|لوتون|Luton
GB-ENG:|ميرسيسايد|Merseyside
GB-ENG:|ويست ميدلاندز|West Midlands
GB-ENG:|غرب يوركشاير|West Yorkshire
GB-ENG:|كنت|Kent~
GB-ENG:|إسيكس|Essex
GB-ENG:|ساسكس|Sussex
GB-ENG:|لانكشاير|Lancashire
GB-WLS:|كارديف|Cardiff
GB-WLS:|سوانزي|Swansea
GB-SCT:|غلاسكو|Glasgow
GB-SCT:|إدنبرة|Édimbourg|Edinburgh
GB-SCT:|أبردين|Aberdeen
GB-NIR:|بلفاست|Belfast
BE-BRU|بروكسل|Bruxelles-Capitale|Brussels-Capital|Bruxelles|Brussels
BE-VLG|فلاندرز|Flandre|Flanders|région flamande
BE-WAL|والونيا|Wallonie|Wallonia|région wallonne
BE-VAN<BE-VLG|مقاطعة أنتويرب|province d'Anvers|Antwerp province
BE-VLI<BE-VLG|ليمبورغ|Limbourg|Limburg
BE-VOV<BE-VLG|فلاندرز الشرقية|Flandre-Orientale|East Flanders
BE-VWV<BE-VLG|فلاندرز الغربية|Flandre-Occidentale|West Flanders
BE-VBR<BE-VLG|برابانت الفلمنكي|Brabant flamand|Flemish Brabant
BE-WBR<BE-WAL|برابانت الوالوني|Brabant wallon|Walloon Brabant
BE-WHT<BE-WAL|هينو|Hainaut
BE-WLG<BE-WAL|لييج|Liège|Liege
BE-WLX<BE-WAL|لوكسمبورغ البلجيكية|province de Luxembourg|Luxembourg province
BE-WNA<BE-WAL|نامور|Namur
BE-VLG:|أنتويرب|Anvers|Antwerp|port d'Anvers
BE-VLG:|غنت|Gand|Ghent
BE-VLG:|بروج|Bruges
BE-VLG:|زيبروج|Zeebruges|Zeebrugge
BE-WAL:|شارلوروا|Charleroi
BE-WAL:|مونس|Mons~
BE-BRU:|مولنبيك|Molenbeek
CH-ZH|زيورخ|Zurich
CH-BE|برن|Berne|Bern
CH-LU|لوسيرن|Lucerne
CH-UR|أوري~|Uri~
CH-SZ|شفيتس|Schwytz|Schwyz
CH-OW|أوبوالدن|Obwald|Obwalden
CH-NW|نيدوالدن|Nidwald|Nidwalden
CH-GL|غلاروس|Glaris|Glarus
CH-ZG|تسوغ|Zoug|Zug
CH-FR|فريبورغ|Fribourg
CH-SO|سولوتورن|Soleure|Solothurn
CH-BS|بازل المدينة|Bâle-Ville|Basel-Stadt|بازل|Bâle|Basel
CH-BL|بازل الريف|Bâle-Campagne|Basel-Landschaft
CH-SH|شافهاوزن|Schaffhouse|Schaffhausen
CH-AR|أبنزل رودس الخارجية|Appenzell Rhodes-Extérieures|Appenzell Ausserrhoden
CH-AI|أبنزل رودس الداخلية|Appenzell Rhodes-Intérieures|Appenzell Innerrhoden
CH-SG|سانت غالن|Saint-Gall|St. Gallen
CH-GR|غراوبوندن|Grisons|Graubünden
CH-AG|أرغاو|Argovie|Aargau
CH-TG|تورغاو|Thurgovie|Thurgau
CH-TI|تيسينو|Tessin|Ticino
CH-VD|فو~|Vaud||لوزان|Lausanne
CH-VS|فاليه|Valais
CH-NE|نوشاتيل|Neuchâtel|Neuchatel
CH-GE|جنيف|Genève|Geneva
CH-JU|جورا|Jura~
ES-CE|سبتة|Sebta|Ceuta
ES-ML|مليلية|Melilla
ES-MD|مدريد|Madrid
ES-CT|كتالونيا|Catalogne|Catalonia|برشلونة|Barcelone|Barcelona
ES-AN|الأندلس|Andalousie|Andalusia
ES-CN|جزر الكناري|îles Canaries|Canary Islands|Canaries
ES-VC|فالنسيا|Valence~|Valencia
ES-AN:|الجزيرة الخضراء|Algésiras|Algeciras
ES-AN:|مالقة|Malaga
ES-AN:|إشبيلية|Séville|Seville
ES-AN:|ألمرية|Almería|Almeria
NL-ZH|هولندا الجنوبية|Hollande-Méridionale|South Holland
NL-ZH:|روتردام|Rotterdam
NL-ZH:|لاهاي|La Haye|The Hague
NL-NH:|أمستردام|Amsterdam
IT-62:|روما|Rome
IT-25:|ميلانو|Milan
IT-72:|نابولي|Naples
IT-82:|لامبيدوزا|Lampedusa
IT-82:|صقلية|Sicile|Sicily
DE-BE|برلين|Berlin
DE-HH|هامبورغ|Hambourg|Hamburg
DE-BY:|ميونيخ|Munich
DE-HE:|فرانكفورت|Francfort|Frankfurt
PT-11|لشبونة|Lisbonne|Lisbon
GR-I:|أثينا|Athènes|Athens
AT-9|فيينا|Vienne~|Vienna
SE-AB:|ستوكهولم|Stockholm
TR-34|إسطنبول|Istanbul
TR-06|أنقرة|Ankara
RU-MOW|موسكو|Moscou|Moscow
`);
