import { wordSet } from './word-sets.js';

/** Words right before a number that make it a name, a rank, a price … rather than a count. At most `reach` words may stand between. */
export interface ReasonRule {
  readonly reason: string;
  readonly words: ReadonlySet<string>;
  readonly reach: number;
  /** Only for a number that no counted noun follows. */
  readonly bare?: boolean;
}

const rule = (reason: string, reach: number, line: string, bare = false): ReasonRule => ({
  reason,
  reach,
  words: wordSet(line),
  bare,
});

export const before: readonly ReasonRule[] = [
  rule(
    'phone',
    2,
    'المجاني الهاتف free vert sms whatsapp الخط الهاتفي الرقم النداء بالرقم للرقم numero ligne hotline joignable',
    true,
  ),
  rule('phone', 2, 'الاتصال بالاتصال اتصلوا helpline', true),
  rule(
    'phone',
    1,
    'الخط الساخن خط line call calls calling النجده dial dialling composer appeler appelez numbers numeros ارقام الارقام المجاني المجانيه الفاكس fax sms',
    true,
  ),
  rule(
    'name',
    0,
    'version النسخه terminal gate block unit channel batch القناه الوحده الكتيبه اللواء غرفه الغرفه chambre salle phase المرحله boeing airbus covid كوفيد لقاح',
    true,
  ),
  rule('spec', 1, 'عيار calibre caliber cal kalachnikov'),
  rule('score', 2, 'note نال', true),
  rule(
    'law',
    3,
    'المواد للمواد بالمواد الفصول articles sections القانون قانون الفصل الماده المرسوم مرسوم للقانون القرار قرار ظهير الظهير loi article law section title للفصل بالفصل للماده بالماده المادتين المادتان للمادتين بالمادتين الفصلين الفصلان للفصلين بالفصلين act decret resolution ordonnance',
    true,
  ),
  rule('law', 2, 'محدد limit no', true),
  rule('district', 1, 'الدائره arrondissement district precinct ward', true),
  rule('edition', 0, 'العدد', true),
  rule('edition', 1, 'المؤتمر الدوره الجوله النسخه edition', true),
  rule('rank', 1, 'المرتبه الرتبه المركز الصف الدرجه rang rank top ranked', true),
  rule('rank', 0, 'top'),
  rule('category', 1, 'المعيار معيار norme', true),
  rule(
    'road',
    2,
    'interstate freeway expressway الطريق الوطنيه الكيلومتر route autoroute highway motorway junction',
    true,
  ),
  rule('time', 0, 'الساعه الدقيقه', true),
  rule('price', 1, 'بسعر السعر سعر تذاكر رسم tarif', true),
  rule('age', 2, 'سن اعمارهم اعمارهن اعمارها عمره عمرها العمر ages age aged agee agees under', true),
  rule('idiom', 1, 'راض certain'),
];

/** Prices, ages and distances are told by words further off, in the same clause. */
export const around: readonly ReasonRule[] = [
  rule('price', 6, 'رسم السعر سعر ثمن بثمن price prices fare prix بسعر تذاكر تذكره طابع tarif timbre louait rewards'),
  rule('price', 3, 'خصم الخصم remise rabais discount'),
  rule('price', 8, 'غرامه الغرامه'),
  rule('rank', 3, 'مؤشر ranking'),
  rule('spec', 4, 'قوه magnitude'),
  rule('category', 5, 'norme norm المعيار المعايير'),
  rule('distance', 4, 'يبعد تبعد بعد_'),
  rule('weather', 5, 'حراره الحراره حرارتها temperature temperatures'),
];

/** Words right behind a number. */
export const after: readonly ReasonRule[] = [
  rule('law', 0, 'act acts'),
  rule('spec', 0, 'طوابق طابقا طابق etages etage storeys storey stories floors'),
  rule('document', 0, 'kb mb gb ko octets'),
  rule('distance', 0, 'long wide deep tall'),
  rule('document', 0, 'صفحه صفحات pages page محاور'),
  rule('weather', 0, 'درجه درجات degres degrees'),
  rule('spec', 0, 'mm ملم مم millimetres cc horsepower حصان karat karats carat carats'),
  rule('boilerplate', 1, 'مشاهده مشاهدات تعليق تعليقات partages commentaires shares views comments lectures'),
  rule('age', 0, 'ans'),
  rule('period', 1, 'mois اشهر months'),
  rule('idiom', 0, 'certain fed'),
];

/** Words by which a length of time is told to be an age, a penalty or a stretch. */
export const lengths = {
  units: new Set(['d', 'wk', 'mo', 'a']),
  ages: wordSet('عمر اعمارهم اعمارهن اعمارها العمر سن عمره عمرها يبلغون دون ages age aged agee agees moins الفئه'),
  persons: wordSet(
    'man woman boy girl child policeman officer soldier civilian person policier gendarme militaire civil agent enfant homme femme jeune garcon fille enfant adolescent adolescente individu suspect ressortissant ressortissante conducteur octogenaire bebe mineur individus hommes femmes jeunes personnes garcons filles enfants suspects mineurs ressortissants freres chauffard automobiliste motard',
  ),
  penalties: wordSet(
    'عقوبه عقوبات السجن بالسجن سجنا حبسا الحبس بالحبس غرامه حكم peine prison reclusion condamne condamnee sentence sentenced jailed imprisonment jail encourt encourent encourue passible passibles faces facing حبس سجن بالحبس يلزم اجل',
  ),
  spans: wordSet(
    'خلال اخر داخل غضون في last in within en الـ ال المتاح بعد عقب منذ لمده مدار مدي طيله طوال قبل after before for during apres avant pendant durant depuis il_y_a past next prochaines dernieres',
  ),
  spansBehind: wordSet('after before later earlier ago apres avant بعد قبل من_قبل'),
  editions: wordSet('assemblee edition annual session conference congres summit'),
} as const;

/** In the words behind a counted noun: 196 دولة عضو is the size of a body, not a figure of the report. */
export const membership = wordSet('عضو اعضاء membres member');

/**
 * Lines that begin so are not the article's own words; under a `rest` heading that stands alone the headlines of other articles
 * follow. An `inside` phrase tells such a line wherever it stands among its first words.
 */
export const furniture: readonly { readonly phrase: string; readonly rest: boolean; readonly inside: boolean }[] = [
  ...[
    'مقالات ذات الصله',
    'مقالات ذات صله',
    'اقرا ايضا',
    'اقرا المزيد',
    'شاهد ايضا',
    'مواضيع مرتبطه',
    'مواضيع ذات صله',
    'اخبار ذات صله',
    'الاكثر قراءه',
    'شارك المقال',
    'a lire aussi',
    'lire aussi',
    'sur le meme sujet',
    'articles lies',
    'les plus lus',
    'also read',
    'read also',
    'you may also like',
    'voir aussi',
    'a decouvrir',
    'موضوعات متعلقه',
    'موضوعات ذات صله',
    'اخبار متعلقه',
    'قد يهمك',
    'تصفح ايضا',
    'a lire egalement',
    'lire egalement',
    'a voir aussi',
    'read next',
    'you might also like',
    'طالع ايضا',
    'تابع ايضا',
    'اقرا كذلك',
    'related',
    'related articles',
    'related stories',
    'related news',
    'more on this',
    'more on this story',
    'most read',
    'read more',
    'see also',
    'also read',
    'read also',
    'voir aussi',
    'a lire',
  ].map((phrase) => ({ phrase, rest: true, inside: false })),
  ...[
    'partager',
    'publie le',
    'نشر في',
    'published on',
    'published at',
    'image caption',
    'temps de lecture',
    'lecture',
    'اخر تحديث',
    'تاريخ النشر',
    'عدد المشاهدات',
    'عدد القراءات',
    'follow us',
    'abonnez vous',
    'subscribe',
  ].map((phrase) => ({
    phrase,
    rest: false,
    inside: false,
  })),
  ...[
    'last updated',
    'mis a jour le',
    'copyright',
    'للاشهار',
    'جميع الحقوق',
    'tous droits reserves',
    'all rights reserved',
    'وقت القراءه',
    'min read',
  ].map((phrase) => ({
    phrase,
    rest: false,
    inside: true,
  })),
];
