import { type FoundBody } from '#core/indicators';
import { type Token, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

/** What a body does in its sentence: it acts or reports, it is whom the text goes by, or it is only spoken of. */
export type BodyRole = 'agent' | 'source' | 'other';

const articles = wordSet("la le les l the ' its his their ses sa son leur this that cette ce same said");

/** Words behind which a body is acted upon, met, or a place to go to. */
const towards = wordSet(
  'devant before مع الي علي ضد امام تجاه نحو رفقه بمعيه لفائده لصالح avec a au aux contre vers chez envers with to against into towards near inside at',
);
/** Words behind which a body is the one by whom or according to whom. */
const sources = wordSet(
  'حسب بحسب وفق وفقا طبقا استنادا صادر صادره نقلا اوردته نشرته اصدرته كشفته selon apres par by according from indique indiquent precise annonce annoncent rapporte signale souligne affirme declare fait revele ' +
    'said says reported announced according revealed showed shared released published',
);
const sayingVerbs = wordSet(
  'اعلن اعلنت افاد افادت قال قالت اكد اكدت ذكر ذكرت اوضح اوضحت كشف كشفت اضاف اضافت صرح صرحت اشار اشارت بين بينت ابرز ابرزت سجل سجلت ابلغ ابلغت',
);
/** Words that a body stands behind only to say of what they are: the customs code, orders of the prosecution. */
const attributes = wordSet(
  'مدونه قانون نظام انظمه برنامج مقر مقرات مبني اشراف باشراف تعليمات امر اوامر اذن طلب توجيهات معلومات تنسيق قرار رتبه سياره سيارات لباس زي ميزانيه حضور ثكنه ' +
    'disposition siege vehicule vehicules poste postes locaux batiment direction supervision egide instruction instructions demande requisition requisitions code budget effectifs autorite controle uniforme ' +
    'supervision headquarters building code budget orders order request attack attacks uniform car cars station custody',
);
const reports = wordSet(
  'بلاغ بيان تقرير حصيله احصائيات احصاءات معطيات بيانات اتصال اعلام اعلامي ناطق متحدث مصدر مصادر رئيس مدير نشره ارقام قائد',
);
/** Newsrooms and agencies of the press report of bodies and are none. */
const press = /(?:أنباء|للأنباء|صحاف|presse|[Pp]ress\b|[Nn]ews\b)/u;

/** لِ of these makes the body the one who speaks: وفقا للمديرية, بلاغ للمديرية. */
const accordingly = wordSet('وفقا طبقا خلافا');

/** الفرق التابعة لمشروع مسام: those who belong to a body act for it. */
const belonging = wordSet('التابع التابعه التابعين التابعون');

/** Tells the role of a body from the words before it. */
export function roleOf({ tokens, language, text }: Manuscript, body: FoundBody, index: number): BodyRole {
  if (press.test(body.exact)) return 'other';
  const particles = text.slice(tokens[index]?.start ?? body.start, body.start);
  let at = index - 1;
  while (language !== 'ar' && isWord(tokens[at], articles)) at -= 1;
  const before = tokens[at];
  if (language === 'ar') return arabicRole(tokens, at, particles);
  if (isWord(before, sources) || accordsWith(tokens, at)) return 'source';
  if (['de', 'du', 'des', 'd', 'of', 'on'].includes(wordAt(tokens, at)) && governs(tokens, at - 1)) return 'other';
  if (isWord(before, towards)) return 'other';
  return 'agent';
}

/** According to, d'après: the body is the source although it stands behind a preposition. */
const accordsWith = (tokens: readonly Token[], at: number): boolean =>
  (wordAt(tokens, at) === 'to' && ['according', 'attributed'].includes(wordAt(tokens, at - 1))) ||
  (wordAt(tokens, at) === 'الي' && wordAt(tokens, at - 1) === 'استنادا');

const governs = (tokens: readonly Token[], at: number): boolean => isWord(tokens[at], attributes);

function arabicRole(tokens: readonly Token[], at: number, particles: string): BodyRole {
  const before = tokens[at];
  const saysSo = isWord(before, reports) || isWord(before, accordingly);
  if (particles.endsWith('ل') && isWord(before, belonging)) return 'agent';
  if (particles.endsWith('ل') && !saysSo) return 'other';
  if (isWord(before, sources) || isWord(before, accordingly) || accordsWith(tokens, at)) return 'source';
  if (isWord(before, sayingVerbs) || isWord(before, reports)) return 'source';
  if (isWord(before, towards)) return 'other';
  if (isWord(before, attributes)) return 'other';
  const isFrom = wordAt(tokens, at) === 'من' && governs(tokens, at - 1);
  return isFrom ? 'other' : 'agent';
}
