import type { Place } from '../catalogue.js';

/** Region number, code after `MA-` (or `holder:name` for a town without a code), then the names; further names by `|`. */
const rows = `
01|01|طنجة تطوان الحسيمة|Tanger-Tétouan-Al Hoceïma|Tangier-Tetouan-Al Hoceima
02|02|جهة الشرق|l'Oriental|Oriental region
03|03|فاس مكناس|Fès-Meknès|Fez-Meknes
04|04|الرباط سلا القنيطرة|Rabat-Salé-Kénitra|Rabat-Sale-Kenitra
05|05|بني ملال خنيفرة|Béni Mellal-Khénifra|Beni Mellal-Khenifra
06|06|الدار البيضاء سطات|Casablanca-Settat|Casablanca-Settat
07|07|مراكش آسفي|Marrakech-Safi|Marrakesh-Safi
08|08|درعة تافيلالت|Drâa-Tafilalet|Draa-Tafilalet
09|09|سوس ماسة|Souss-Massa|Souss-Massa
10|10|كلميم واد نون|Guelmim-Oued Noun|Guelmim-Oued Noun
11|11|العيون الساقية الحمراء|Laâyoune-Sakia El Hamra|Laayoune-Sakia El Hamra
12|12|الداخلة وادي الذهب|Dakhla-Oued Ed-Dahab|Dakhla-Oued Ed-Dahab
01|TNG|طنجة|Tanger|Tangier
01|TET|تطوان|Tétouan|Tetouan
01|MDF|المضيق الفنيدق|M'diq-Fnideq|M'diq-Fnideq|المضيق|الفنيدق|Fnideq|M'diq
01|HOC|الحسيمة|Al Hoceïma|Al Hoceima
01|LAR|العرائش|Larache|Larache
01|CHE|شفشاون|Chefchaouen|Chefchaouen
01|OUZ|وزان|Ouezzane|Ouazzane
01|FAH|الفحص أنجرة|Fahs-Anjra|Fahs-Anjra
01|TNG:asilah|أصيلة|Asilah|Asilah
01|FAH:tanger-med|ميناء طنجة المتوسط|port Tanger Med|Tanger Med port|طنجة المتوسط|Tanger Med
01|LAR:ksar-el-kebir|القصر الكبير|Ksar El Kébir|Ksar el-Kebir
02|OUJ|وجدة|Oujda|Oujda
02|NAD|الناظور|Nador|Nador
02|BER|بركان|Berkane|Berkane
02|TAI|تاوريرت|Taourirt|Taourirt
02|JRA|جرادة|Jerada|Jerada
02|FIG|فكيك|Figuig|Figuig
02|DRI|الدريوش|Driouch|Driouch
02|GUF|جرسيف|Guercif|Guercif
03|FES|فاس|Fès|Fez
03|MEK|مكناس|Meknès|Meknes
03|TAZ|تازة|Taza|Taza
03|TAO|تاونات|Taounate|Taounate
03|SEF|صفرو|Sefrou|Sefrou
03|IFR|إفران|Ifrane|Ifrane
03|HAJ|الحاجب|El Hajeb|El Hajeb
03|BOM|بولمان|Boulemane|Boulemane
03|MOU|مولاي يعقوب|Moulay Yacoub|Moulay Yacoub
04|RAB|الرباط|Rabat|Rabat
04|SAL|سلا|Salé|Sale
04|SKH|الصخيرات تمارة|Skhirate-Témara|Skhirate-Temara|تمارة|Témara
04|KEN|القنيطرة|Kénitra|Kenitra
04|KHE|الخميسات|Khémisset|Khemisset
04|SIK|سيدي قاسم|Sidi Kacem|Sidi Kacem
04|SIL|سيدي سليمان|Sidi Slimane|Sidi Slimane
05|BEM|بني ملال|Béni Mellal|Beni Mellal
05|KHO|خريبكة|Khouribga|Khouribga
05|KHN|خنيفرة|Khénifra|Khenifra
05|FQH|الفقيه بن صالح|Fquih Ben Salah|Fquih Ben Salah
05|AZI|أزيلال|Azilal|Azilal
06|CAS|الدار البيضاء|Casablanca|Casablanca
06|MOH|المحمدية|Mohammédia|Mohammedia
06|JDI|الجديدة|El Jadida|El Jadida
06|SET|سطات|Settat|Settat
06|NOU|النواصر|Nouaceur|Nouaceur
06|MED|مديونة|Médiouna|Mediouna
06|BRR|برشيد|Berrechid|Berrechid
06|BES|بنسليمان|Benslimane|Benslimane
06|SIB|سيدي بنور|Sidi Bennour|Sidi Bennour
07|MAR|مراكش|Marrakech|Marrakesh
07|SAF|آسفي|Safi|Safi
07|ESI|الصويرة|Essaouira|Essaouira
07|KES|قلعة السراغنة|El Kelâa des Sraghna|El Kelaa des Sraghna
07|REH|الرحامنة|Rehamna|Rehamna|بنجرير|Benguerir
07|HAO|الحوز|Al Haouz|Al Haouz
07|CHI|شيشاوة|Chichaoua|Chichaoua
07|YUS|اليوسفية|Youssoufia|Youssoufia
08|ERR|الرشيدية|Errachidia|Errachidia
08|OUA|ورزازات|Ouarzazate|Ouarzazate
08|MID|ميدلت|Midelt|Midelt
08|TIN|تنغير|Tinghir|Tinghir
08|ZAG|زاكورة|Zagora|Zagora
09|AGD|أكادير|Agadir|Agadir
09|INE|إنزكان|Inezgane|Inezgane
09|TAR|تارودانت|Taroudant|Taroudant
09|TIZ|تيزنيت|Tiznit|Tiznit
09|CHT|اشتوكة آيت باها|Chtouka-Aït Baha|Chtouka-Ait Baha
09|TAT|طاطا|Tata|Tata
10|GUE|كلميم|Guelmim|Guelmim
10|TNT|طانطان|Tan-Tan|Tan-Tan
10|SIF|سيدي إفني|Sidi Ifni|Sidi Ifni
10|ASZ|آسا الزاك|Assa-Zag|Assa-Zag
11|LAA|العيون|Laâyoune|Laayoune
11|ESM|السمارة|Es-Semara|Smara
11|BOD|بوجدور|Boujdour|Boujdour
11|TAF|طرفاية|Tarfaya|Tarfaya
12|OUD|الداخلة|Dakhla|Dakhla
12|AOU|أوسرد|Aousserd|Aousserd
12|AOU:guerguerat|الكركرات|Guerguerat|Guerguerat
`;

/** The twelve regions, then prefectures and provinces by the city they are named after (ISO 3166-2:MA). */
export const moroccanPlaces: readonly Place[] = rows
  .trim()
  .split('\n')
  .map((row): Place => {
    const [region = '', code = '', ar = '', fr = '', en = '', ...aliases] = row.split('|');
    const english = en === 'Marrakesh' ? ['Marrakech'] : [];
    return {
      code: `MA-${code}`,
      names: { ar, fr, en },
      area: `MA-${region}`,
      country: 'MA',
      aliases: [...aliases, ...english],
    };
  });
