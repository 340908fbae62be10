import { unionOf, wordSet } from './word-sets.js';

/** Words that end a noun phrase behind a number wherever they stand: prepositions, conjunctions, verbs, adverbs of time. */
export const stops = wordSet(
  'و من في علي عن الي عبر خلال مقابل حيث التي الذي الذين ضمن داخل خارج بعد قبل منذ لدي بين مع حسب وفق سنه عام اي بما كما بينما فيما تم منها منهم منهن بينها بينهم ضمنها دون تفوق تفوقت يبلغان ' +
    'كذا كذلك ايضا لكنها لكنه لم لن لا اثناء ممن حتي بل ثم او ام لكن نحو عند كل ' +
    'de d du des en a au aux dans par pour sur contre dont qui que ont a ete est sont soit et ou l le la les un une entre selon au avec grace ' +
    'doit doivent devra devront devrait devraient peut peuvent pourra pourront etre seront sera serait seraient fut furent avait avaient etait etaient ' +
    'mais chez tandis alors ainsi encore seulement sans sous depuis pendant durant lors ' +
    'of in on at by for from to with and or were was are is have had has who that which between into worth valued aged while when where within through under near against since during the a an as after before than ' +
    'over across involving compared more fewer less so far last this next also now then only still nationwide respectively later earlier ago today yesterday including plus per each every amid because but if it they we he she did do does been being be will would could can may might must shall should such via despite without around about until among amongst throughout because both either its their his her our',
);

/** Words behind a number that say what becomes of it, never what it counts. */
export const endsNoun = wordSet(
  'مصرعهم مصرعه حتفهم حتفه كانوا كان تورط قيمتها قيمته دخلوا جراء اثر حسب فقط تقريبا مقارنه مما يوم لقوا قتلوا اصيبوا اوقفوا يشتبه يشكلون تتعلق يتعلق تخص يخص نتج نتجت اتت عادوا تهم يهم ' +
    'marquant concernant impliquant provenant representant portant totalisant concernent concerne impliquent representent comparativement respectivement notamment environ',
);

/** Words that are no noun where one would stand: what they begin is said of another noun, or of none. */
export const noNouns = unionOf(
  wordSet(
    'ended climbed remained involving aged worth fell rose reste restent aboutit aboutissent comparativement lors plus moins mieux grievement legerement respectivement elucidees elucides فقط تقريبا مقارنه مما ' +
      'them those these decouverts decouvertes interceptes interceptees enregistrees enregistres constatees constates relachees relaches confisques confisquees deferes deferees depassent se s disent ' +
      'مجموع المجموع تتعلق يتعلق تعادل يعادل ناهزت ناهز يخص تخص ينتمون ينتمي المتبقيه المتبقي المسجله المسجل قياسا تواليا تباعا لها له لهم استقبلت ' +
      'autres autre others other اخرون اخرين اخري اخر اخرا ' +
      'increase increases rise rises drop drops fall falls decline decrease reduction jump surge cut gain gains dip slump higher lower up down above below compared set come came counts recorded ' +
      'hausse baisse recul diminution augmentation superieur superieure inferieur inferieure concernent concerne compare coupee etaient',
  ),
);

/** Participles that are nouns of their own behind a number: 12 killed, 40 wounded. */
export const participleNouns = wordSet(
  'killed wounded injured dead missing arrested detained displaced hospitalised hospitalized convicted accused deceased rescued',
);
/** They end as participles do and are none. */
export const notParticiples = wordSet('speed weed seed shed bed breed feed red need bleed indeed biped unpaid');

/** Arabic nouns that begin with a letter that may be a particle. */
export const particleLike = wordSet(
  'بلاغ بلاغا بلاغات بطاقه بطاقات باخره بواخر بندقيه بندقيات بنادق بحار بحارا بحاره بئر ابار برميل برميلا براميل بناء بنايه بنايات بيت بيتا بيوت بنك بنكا بنوك بلد بلدا بلدان بلديه بلديات ' +
    'برنامج برنامجا برامج باص باصات باب بريد بصمه بصمات بعثه بعثات بوابه بؤره بؤرا بضائع بضاعه بحث بحثا بحوث بنت بنات بالغ بالغين بالغا بالون برج برجا برقيه برقيات بيان بيانا بيضه بلطجي بلطجيا بدله بقره ' +
    'برلماني برلمانيا برلمانيين بحريا بريا بطلا بطل بديلا بديله بديل بئرا بذره بذور بانغو بانجو بنزين بقعه بلوغ بخاخ بهلوان بنغالي بنغاليا بنغلاديشي بنغاليين باكستاني باكستانيا بريطاني بريطانيا ' +
    'لاجئ لاجئا لاجئين لتر لترا لترات لغم لغما لغوم لص لصا لصوص لقاء لقاءات لوحه لوحات ليله ليالي ليره لجنه لجان لبناني لبنانيا لبنانيين ليبي ليبيا ليبيين لاعب لاعبا لاعبين لفافه لفافات لقاح لحظه لون لوح لوحا لاقط لاقطا ' +
    'كاميرا كاميرات كيس كيسا كلب كلبا كلاب كيلو كيلوغرام كيلوغراما كيلوجرام كتاب كتابا كتب كميه كميات كوب كبسوله كبسولات كلم كره كرات كرتون كرتونه كمين كمائن كتيبه كتائب كشف كشوفات كهل كوادر كادر كادرا كفيل كف كفوف كنيسه كلغ كغ كغم كجم ' +
    'فرد فردا فتاه فتيات فرقه فرق فريق فريقا فرع فرعا فروع فصيل فصيلا فصائل فخ فحص فحصا فحوصات فندق فندقا فنادق فيلا فلسطيني فلسطينيا فلسطينيين فرنسي فرنسيا فرنسيين فدان فدانا فاتوره فواتير فار فارا فارين فتوي فئه فئات ' +
    'وفاه وفيات وثيقه وثائق وحده وحدات وسيط وسيطا وسطاء ولد ولدا ولايه ولايات وزاره وزارات وزير وزيرا وكيل وكيلا وكاله وكالات ورقه ورشه ورشات وصفه وصفات وظيفه وظائف واقعه وقائع وافد وافدا وافدين وجبه وجبات ولاده ولادات واد وعده وصله',
);
