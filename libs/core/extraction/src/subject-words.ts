import { nounSet, unionOf, wordSet } from './word-sets.js';

/** Verbs by which a level is reached: what reached it stands before them, in Arabic behind them. */
export const reachVerbs = wordSet(
  'reached stood stands hit totalled totaled numbered amounted remained stayed averaged came was were is are ' +
    'atteint atteignent atteignait eleve elevent etabli etablit etablissent etablie chiffre chiffrent depasse depassent avoisine avoisinent compte comptent est sont etait etaient ' +
    'بلغ بلغت يبلغ تبلغ ليبلغ لتبلغ وصل وصلت يصل تصل ليصل لتصل ناهز ناهزت يناهز تناهز تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت استقر استقرت لتستقر ليستقر انتقل انتقلت لينتقل لتنتقل قدر قدرت تقدر يقدر قارب قاربت تعدي تعدت تخطي تخطت نزل نزلت صار',
);

/** Verbs of change that are no nouns of change. */
export const moreVerbs = wordSet(
  'went moved edged doubled tripled quadrupled halved bounced returned passe passent passes passee passees tombe tombent tombes ramene ramenee ramenes porte portee multiplie multiplies multipliees double triple quadruple تضاعف تضاعفت انتقلت مرت مر',
);

/** What stands between a subject and its verb, or at the head of a clause: auxiliaries, adverbs, conjunctions, negations. */
export const fillers = unionOf(
  wordSet(
    'with such making bringing taking leaving of has have had is are was were been being be also still only barely just now already even again then meanwhile overall however nearly almost about alone further both all not never slightly sharply steadily broadly marginally likewise however more less and but or while whereas as that saw seen shows showed recorded records registered posted experienced a an the ' +
      'avec des du de d soit net a ont est sont avait avaient etait etaient ete ainsi egalement aussi meme encore deja seulement legerement fortement nettement globalement toutefois cependant quant et mais ou puis or s se en une un le la les l au ne n y pour enregistre enregistrent connu connait connaissent affiche affichent marque marquent ' +
      'كذا اي لكنها لكنه لكن لم لن قد لقد فقد كما ان ان انه حيث بينما فيما اما ثم كذلك ايضا كان كانت',
  ),
);

/** Words that no subject of a count begins with: what they stand for was named before. */
export const pronouns = wordSet(
  'it they this that these those there he she we i you which who whom what ce cela ceci ils elles il elle on nous vous celui celle ceux celles ces ci qui que dont ذلك هذا هذه هو هي هم التي الذي الذين ما من',
);

/** Words that end a subject behind its head: where and when it was counted, and by whom. */
export const subjectEnds = wordSet(
  'since after before in on at by across during over through between within around among under since until amid for last this next per recorded reported committed registered involving nationwide compared year who which that when where versus ' +
    'apres avant ont est sont par quant dans sur au aux par pour depuis avec entre chez pendant durant lors en qui que dont selon hors recense recenses recensees enregistre enregistres enregistrees constate constates constatees commis commises contre cette cet ce ' +
    'ب من الي عن علي في خلال منذ عبر لدي بين سنه عام شهر حتي مقارنه مقابل بنسبه نسبته نسبتها قدره قدرها بواقع الماضي الماضيه الجاري الجاريه الحالي الحاليه المنصرم المسجله المسجل حوالي نحو قرابه زهاء ازيد اكثر اقل ما لا بعد قبل مع التي الذي الذين و ثم لتصل لتبلغ ليصل ليبلغ ليستقر لتستقر لينتقل لتنتقل بشكل هذا هذه ذلك تلك وفق حسب ايضا كذلك',
);

/** Nouns of counting: what they count is the subject. */
export const counters = nounSet(
  'عدد مجموع اجمالي حصيله اعداد number numbers total count nombre total effectif effectifs volume',
);
/** What a counting noun takes before what it counts. */
export const counterLinks = wordSet('of the de des d du les la le l all overall global');

/** In the fall in burglaries, la baisse des vols: what ties the moved to the noun of the move. */
export const moverLinks = wordSet('in of among for des de du d');

/** Nouns that stand for a number named before: the rate, their value. Alone they are no subject. */
export const anaphors = wordSet(
  'المعدل العدد النسبه الرقم المجموع الاجمالي المؤشر القيمه الحصيله الكميه average total figure number rate toll balance ' +
    'قيمتها قيمته نسبتها نسبته عددها عدده عددهم حجمها حجمه كميتها وزنها مجموعها مجموعه اجماليها المتبقيه المسجله bilan moyenne chiffre nombre taux derniere dernier',
);

/** قدره, وعددها: the noun that they point back to stands right before them. */
export const backPointers = wordSet('قدره قدرها قدرهم عددها عدده عددهم عددهن وزنها وزنه زنتها مساحتها مساحته');

/** Celui de blessés: the pronoun stands for the number of what follows. */
export const stands = wordSet('celui celle ceux celles that those');

/** Who shows or notes a fall did not fall. */
export const reporting = wordSet(
  'pointent pointe montrent montre revelent revele indiquent indique constatent constate notent note soulignent souligne signalent signale evoque evoquent annonce annoncent show shows showed reveal reveals revealed report reports cite cites',
);
