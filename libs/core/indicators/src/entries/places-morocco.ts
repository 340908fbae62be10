import type { Place } from '../catalogue.js';
import { placesOf } from './place-rows.js';

/** The twelve regions, the prefectures and provinces by the city they are named after (ISO 3166-2:MA), towns and crossings. */
export const moroccanPlaces: readonly Place[] = placesOf(`
MA-01|طنجة تطوان الحسيمة|Tanger-Tétouan-Al Hoceïma|Tangier-Tetouan-Al Hoceima
MA-02|جهة الشرق|l'Oriental|Oriental region|الجهة الشرقية
MA-03|فاس مكناس|Fès-Meknès|Fez-Meknes
MA-04|الرباط سلا القنيطرة|Rabat-Salé-Kénitra|Rabat-Sale-Kenitra
MA-05|بني ملال خنيفرة|Béni Mellal-Khénifra|Beni Mellal-Khenifra
MA-06|الدار البيضاء سطات|Casablanca-Settat
MA-07|مراكش آسفي|Marrakech-Safi|Marrakesh-Safi
MA-08|درعة تافيلالت|Drâa-Tafilalet|Draa-Tafilalet
MA-09|سوس ماسة|Souss-Massa
MA-10|كلميم واد نون|Guelmim-Oued Noun
MA-11|العيون الساقية الحمراء|Laâyoune-Sakia El Hamra|Laayoune-Sakia El Hamra
MA-12|الداخلة وادي الذهب|Dakhla-Oued Ed-Dahab
MA-TNG<MA-01|طنجة|Tanger|Tangier|طنجة أصيلة|Tanger-Assilah
MA-TET<MA-01|تطوان|Tétouan|Tetouan
MA-MDF<MA-01|المضيق الفنيدق|M'diq-Fnideq|M'diq-Fnideq|المضيق~|الفنيدق|Fnideq|M'diq
MA-HOC<MA-01|الحسيمة|Al Hoceïma|Al Hoceima
MA-LAR<MA-01|العرائش|Larache
MA-CHE<MA-01|شفشاون|Chefchaouen
MA-OUZ<MA-01|وزان|Ouezzane|Ouazzane
MA-FAH<MA-01|الفحص أنجرة|Fahs-Anjra
MA-01:|أصيلة|Asilah||Assilah
MA-01:tanger-med|ميناء طنجة المتوسط|port Tanger Med|Tanger Med port|طنجة المتوسط|Tanger Med
MA-01:|القصر الكبير|Ksar El Kébir|Ksar el-Kebir
MA-01:|باب سبتة|Bab Sebta
MA-01:|مرتيل|Martil
MA-01:|تارجيست|Targuist
MA-01:|باب برد|Bab Berred
MA-OUJ<MA-02|وجدة|Oujda||وجدة أنكاد|Oujda-Angad
MA-NAD<MA-02|الناظور|Nador
MA-BER<MA-02|بركان~|Berkane
MA-TAI<MA-02|تاوريرت|Taourirt
MA-JRA<MA-02|جرادة|Jerada
MA-FIG<MA-02|فكيك|Figuig||فجيج
MA-DRI<MA-02|الدريوش|Driouch
MA-GUF<MA-02|جرسيف|Guercif||كرسيف
MA-02:|بني أنصار|Béni Ansar|Beni Ansar|بني انصار
MA-02:|السعيدية|Saïdia|Saidia
MA-02:|بوعرفة|Bouarfa
MA-02:|زايو|Zaïo|Zaio
MA-02:|العروي|Al Aroui|Al Aaroui
MA-FES<MA-03|فاس|Fès|Fez|Fes
MA-MEK<MA-03|مكناس|Meknès|Meknes
MA-TAZ<MA-03|تازة|Taza
MA-TAO<MA-03|تاونات|Taounate
MA-SEF<MA-03|صفرو|Sefrou
MA-IFR<MA-03|إفران|Ifrane
MA-HAJ<MA-03|الحاجب~|El Hajeb
MA-BOM<MA-03|بولمان|Boulemane
MA-MOU<MA-03|مولاي يعقوب|Moulay Yacoub
MA-03:|أزرو|Azrou
MA-RAB<MA-04|الرباط|Rabat
MA-SAL<MA-04|سلا|Salé|Sale~
MA-SKH<MA-04|الصخيرات تمارة|Skhirate-Témara|Skhirate-Temara|تمارة|Témara|الصخيرات|Skhirat
MA-KEN<MA-04|القنيطرة|Kénitra|Kenitra
MA-KHE<MA-04|الخميسات|Khémisset|Khemisset
MA-SIK<MA-04|سيدي قاسم|Sidi Kacem
MA-SIL<MA-04|سيدي سليمان|Sidi Slimane
MA-04:|تيفلت|Tiflet
MA-04:|سوق الأربعاء الغرب|Souk El Arbaa du Gharb|Souk El Arbaa|سوق الأربعاء
MA-BEM<MA-05|بني ملال|Béni Mellal|Beni Mellal
MA-KHO<MA-05|خريبكة|Khouribga
MA-KHN<MA-05|خنيفرة|Khénifra|Khenifra
MA-FQH<MA-05|الفقيه بن صالح|Fquih Ben Salah
MA-AZI<MA-05|أزيلال|Azilal
MA-05:|قصبة تادلة|Kasba Tadla
MA-05:|وادي زم|Oued Zem
MA-05:|سوق السبت أولاد النمة|Souk Sebt|Souk Sebt|سوق السبت
MA-CAS<MA-06|الدار البيضاء|Casablanca||البيضاء~~
MA-MOH<MA-06|المحمدية|Mohammédia|Mohammedia
MA-JDI<MA-06|الجديدة~|El Jadida
MA-SET<MA-06|سطات|Settat
MA-NOU<MA-06|النواصر|Nouaceur
MA-MED<MA-06|مديونة|Médiouna|Mediouna
MA-BRR<MA-06|برشيد|Berrechid
MA-BES<MA-06|بنسليمان|Benslimane||بن سليمان
MA-SIB<MA-06|سيدي بنور|Sidi Bennour
MA-06:|أزمور|Azemmour
MA-06:|بوزنيقة|Bouznika
MA-06:|ابن أحمد|Ben Ahmed
MA-06:|بوسكورة|Bouskoura
MA-06:|الدار البيضاء آنفا|Casablanca-Anfa
MA-06:|الحي المحمدي|Hay Mohammadi
MA-06:|سيدي مومن|Sidi Moumen
MA-MAR<MA-07|مراكش|Marrakech|Marrakesh
MA-SAF<MA-07|آسفي|Safi
MA-ESI<MA-07|الصويرة|Essaouira
MA-KES<MA-07|قلعة السراغنة|El Kelâa des Sraghna|El Kelaa des Sraghna
MA-REH<MA-07|الرحامنة|Rehamna||بنجرير|Benguerir|ابن جرير|Ben Guerir
MA-HAO<MA-07|الحوز|Al Haouz
MA-CHI<MA-07|شيشاوة|Chichaoua
MA-YUS<MA-07|اليوسفية|Youssoufia
MA-07:|تحناوت|Tahannaout
MA-07:|أمزميز|Amizmiz
MA-ERR<MA-08|الرشيدية|Errachidia
MA-OUA<MA-08|ورزازات|Ouarzazate
MA-MID<MA-08|ميدلت|Midelt
MA-TIN<MA-08|تنغير|Tinghir
MA-ZAG<MA-08|زاكورة|Zagora
MA-08:|أرفود|Erfoud
MA-08:|الريصاني|Rissani
MA-AGD<MA-09|أكادير|Agadir||أكادير إدا وتنان|Agadir-Ida Ou Tanane
MA-INE<MA-09|إنزكان|Inezgane||إنزكان آيت ملول|Inezgane-Aït Melloul|آيت ملول|Aït Melloul
MA-TAR<MA-09|تارودانت|Taroudant||Taroudannt
MA-TIZ<MA-09|تيزنيت|Tiznit
MA-CHT<MA-09|اشتوكة آيت باها|Chtouka-Aït Baha|Chtouka-Ait Baha
MA-TAT<MA-09|طاطا|Tata~
MA-09:|أولاد تايمة|Ouled Teïma|Ouled Teima
MA-09:|بيوكرى|Biougra
MA-GUE<MA-10|كلميم|Guelmim
MA-TNT<MA-10|طانطان|Tan-Tan
MA-SIF<MA-10|سيدي إفني|Sidi Ifni
MA-ASZ<MA-10|آسا الزاك|Assa-Zag
MA-LAA<MA-11|العيون~|Laâyoune|Laayoune
MA-ESM<MA-11|السمارة|Es-Semara|Smara
MA-BOD<MA-11|بوجدور|Boujdour
MA-TAF<MA-11|طرفاية|Tarfaya
MA-OUD<MA-12|الداخلة~|Dakhla
MA-AOU<MA-12|أوسرد|Aousserd
MA-12:guerguerat|الكركرات|Guerguerat
`);
