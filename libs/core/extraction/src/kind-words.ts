import { nounSet, pronounSet, unionOf, wordSet } from './word-sets.js';

/** Words of a rise. Arabic verbs in both genders and tenses; nouns with and without the article. */
export const up = unionOf(
  wordSet(
    'ارتفع ارتفعت ارتفعا يرتفع ترتفع ليرتفع لترتفع زاد زادت تزيد ازداد ازدادت تزايد تزايدت تتزايد نما نمت ينمو قفز قفزت يقفز تقفز صعد صعدت تصاعد تصاعدت ' +
      'تنامي تنامت تحسن تحسنت يتحسن ربح ربحت كسب كسبت ' +
      'superieur superieure superieurs hausse hausses augmentation augmentations augmente augmentent augmentee augmentees progresse progressent progression bond bondi bondit bonde croissance ' +
      'accroissement accru accrue grimpe grimpent gagne gagnent supplementaires supplementaire elevation explose explosent evoluent evolue monte montee ' +
      'up rose rises rise risen rising increase increases increased increasing climb climbed climbs grew grows grown growth gain gains gained ' +
      'jump jumped jumps jumping surge surged surges surging soar soared soars soaring improvement improved uptick spike spiked spikes upturn ' +
      'swelled swell mounted rocketed skyrocketed leapt leap hike boost boosted ' +
      'recrudescence envolee envole envolent rebond rebondit rebondissent repart repartent bondissent flambee flambe gonfle gonflent ' +
      'مرتفع مرتفعا مرتفعه متزايد متزايدا متزايده قافزا قافزه تضاعفا',
  ),
  pronounSet('زياد ارتفاع نمو تزايد'),
  nounSet('زياده ارتفاع ارتفاعا نمو نموا تزايد تصاعد صعود قفزه تحسن تحسنا تنامي ازدياد طفره ربحا ربح تطور تطورا'),
);

/** Words of a fall. */
export const down = unionOf(
  wordSet(
    'انخفض انخفضت انخفضا ينخفض تنخفض لينخفض لتنخفض تراجع تراجعت تراجعا يتراجع تتراجع ليتراجع لتتراجع تقلص تقلصت يتقلص تتقلص هبط هبطت يهبط تهبط نقص نقصت تدني تدنت ' +
      'انحسر انحسرت تناقص تناقصت قلت خفض خفضت انكمش انكمشت ' +
      'inferieur inferieure inferieurs baisse baisses baissent baissee recul recule reculent reculs repli replis diminution diminue diminuent diminuee chute chutent chutes regression regresse ' +
      'regressent contraction reduction reduit reduite flechi flechit flechissement perd perdu decline decrue ' +
      'down fell fall falls fallen falling drop drops dropped dropping below decrease decreases decreased decreasing decline declined declines ' +
      'declining dip dipped dips dipping reduction reductions reduced reducing cut cuts shrank shrunk slid slide slump slumped slumps plunge plunged plunges plummeted plummet tumbled tumble slashed slipped sank eased ' +
      'tassement effondrement effondre effondrent degringole retombe retombent decroit decroissent decroissance decru fond reflue refluent ' +
      'منخفض منخفضا منخفضه متراجع متراجعا متراجعه متقلصا متقلصه هوي هوت تهاوي تهاوت انحدر انحدرت تضاءل تضاءلت هابطا هابطه',
  ),
  pronounSet('انخفاض تراجع تقلص هبوط تناقص'),
  nounSet(
    'انخفاض انخفاضا تراجع تراجعا تقليص تقليصا تقلص انحسار هبوط هبوطا نقص نقصا نقصان تدني تدنيا تناقص خفض خفضا تخفيض تخفيضا انكماش',
  ),
);

/** Comparatives right before a number: أقل بأربعة عشر. Further off they speak of something else. */
export const comparativesUp = wordSet('اكثر اعلي higher');
export const comparativesDown = wordSet('اقل fewer less lower moins');

/** Nouns of change that a number follows: بزيادة قدرها, a drop of, en hausse de. */
export const changeNouns = unionOf(
  nounSet(
    'زياده ارتفاع ارتفاعا انخفاض انخفاضا تراجع تراجعا فارق تحسن تحسنا تغير تغيرا تقلص نقص نمو تقليص قفزه تناقص هبوط نقصان خفض تخفيض ربح',
  ),
  wordSet(
    'بتغير hausse baisse recul progression augmentation repli diminution chute bond croissance reduction ecart difference ' +
      'increase rise gain improvement drop fall decrease decline reduction jump surge cut dip slump plunge spike uptick hike',
  ),
);

/** What stands behind a change: a 12 % increase, 62 fewer, 5 % de plus, أقل بـ. */
export const behindUp = wordSet(
  'more above higher increase rise jump surge growth hike uptick spike supplementaires supplementaire زياده اكثر اعلي',
);
export const behindDown = wordSet(
  'fewer less below lower decrease drop fall decline reduction cut dip slump plunge moins اقل',
);

/** Verbs that say what a part makes up: between a word of change and a number they say that the number is a share. */
export const shareVerbs = wordSet(
  'يشكل تشكل شكل شكلت يشكلون يمثل تمثل مثل مثلت يمثلون تبلغ يبلغ بلغت بلغ استقر استقرت ' +
    'represente representent representant represented represent represents constitue constituent concerne concernent account accounts accounted made make makes comprise comprised',
);

/** Prepositions before a level that was reached. */
export const levelPrepositions = new Set(['الي', 'في', 'to', 'a', 'at', 'حدود', 'عند']);

/** Nouns of a ratio that has a name of its own. */
export const namedRates = unionOf(
  pronounSet('اكتشاف كشف انجاز تنفيذ اشغال'),
  nounSet(
    'معدل معدلات زجر اكتظاظ تنفيذ نجح نجاح taux rate rates occupancy occupation incidence prevalence ratio اشغال انضباط حل اكتشاف استجابه انجاز امتلاء نجاعه احتلال',
  ),
);
export const rateNouns = unionOf(nounSet('معدل معدلات نسبه نسب'), wordSet('نسبا taux rate occupancy occupation'));
/** Nouns that make a length of time a rate. */
export const paceWords = nounSet('معدل معدلات average rate response استجابه تدخل intervention');
export const shareNouns = nounSet('حصه حصص part parts share proportion نصيب');

/** Crimes that were solved or cases that passed, of all: a rate by what it says. */
export const successWords = wordSet(
  'solved cleared detected elucide elucidees elucides resolues resolus recouvrees recouvres recouvre recupere recuperes recuperee recuperees payees payes paid collected اكتشف اكتشفت حلت حل نجح نجحت كللت charged charge conviction',
);

/** Verbs and nouns by which a body says what it will do. */
export const planWords: Readonly<Record<'ar' | 'fr' | 'en', ReadonlySet<string>>> = {
  ar: wordSet(
    'يرتقب تخطط يخطط تعتزم يعتزم تهدف يهدف تراهن يراهن تطمح يطمح تسعي يسعي نطمح نعتزم نخطط نسعي نراهن تستهدف يستهدف نستهدف تعهد تعهدت يتعهد وعد وعدت تنوي ينوي المقرر مقرر ستعمل يرمي ترمي يتطلع تتطلع افق سيعبا هدف اهداف الهدف المستهدف مستهدف يجب يفترض المفترض المفروض مرتقب المرتقب المزمع مبرمج برمجه',
  ),
  fr: wordSet(
    'objectif objectifs ambition veut veulent doit doivent vise visent ambitionne ambitionnent prevoit prevoient souhaite entend promis promet promettent cense censee censes censees engagee engages engagent projette projettent compte_bien table',
  ),
  en: wordSet(
    'must plans plan planned planning aims aim aiming wants want target targets targeted promised promises pledged pledges hopes hope goal intends',
  ),
};

/** Words that foresee: a change that a body foresees of its own work is its goal, a level is a forecast. */
export const forecastWords = wordSet(
  'تتوقع يتوقع متوقع المتوقع devrait devraient could expects expected forecast prevoit prevoient',
);

/** Money and means that are set aside; with a time ahead they are a goal. */
export const allotWords = wordSet(
  'targets خصص خصصت رصد رصدت ميزانيه رصده allocated earmarked budget aside alloue allouee allouees mobilise mobilises consacre consacree programme budgets enveloppe funding invest',
);

/** Verbs that set money aside for what is still to be done, whatever time is named. */
export const grantWords = wordSet(
  'خصص خصصت تخصيص رصدت سيخصص allocated earmarked aside sanctioned approved allouera allouer earmark allocate',
);

/** Before a time ahead they make it a horizon: d'ici à la fin 2027, by 2030, بحلول, في أفق. */
export const horizonWords = wordSet('افق بحلول حلول ici by');

/** Future verbs that foresee rather than plan. */
export const foreseen = wordSet('سيبلغ ستبلغ سيصل ستصل سيشهد ستشهد سيعرف ستعرف');
/** Arabic words that begin as a future verb does. */
export const notFuture = wordSet(
  'سيولا سيلا سيل سيارتين سيارتان سيناء سيخ سيره سياره سيارات سياره سياسه سياسات سياسي سياسيه سيطره سيناريو سيده سيدات سيدي سيول سيوله ستون ستين سته ستمائه ستمايه ستار سياق سياج سيره ستائر سيوف سياحه سياحي سياحيه سياحا سيادي سياده سيبه سيفا سيارا سيجاره سينما ستينات',
);

export const dailyWords = wordSet('يوميا يوميه daily quotidien quotidienne quotidiens quotidiennes quotidiennement');
/** A daily record or total is a level of one day. */
export const dailyLevels = wordSet('record total toll high peak low bulletin report count figure');
/** Who asks for more has no more. */
export const askingWords = wordSet('reclame reclament demande demandent exige exigent faudrait manque manquent');
export const perWords = wordSet('لكل per كل');
/** French par begins many phrases; only before these is it a ratio's. */
export const perNouns = wordSet(
  'personne habitant habitants detenu detenus jour mois an semaine heure vehicule fonctionnaire agent kilometre tete foyer menage eleve site bateau tranche bureau',
);
export const fewerWords = wordSet('fewer moins less');
export const moreWords = wordSet('supplementaires supplementaire');
export const everyWords = wordSet('every each كل chaque');
export const timeUnits = wordSet(
  'hour day week month year minute ساعه يوم اسبوع شهر سنه دقيقه heure jour semaine mois annee',
);
