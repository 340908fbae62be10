import { askedOfWords, type Token, tokenAt, wordAt } from '#core/words';
import { isWord, wordSet } from './word-sets.js';

/** Words that open a clause wherever they stand. */
const openers = wordSet(
  'لافتا مشيرا مضيفا موضحا مؤكدا مبينا منوها لافته مشيره مضيفه موضحه مؤكده مبينه علما ثم بينما فيما حيث لكن لكنه لكنها غير اذ اما حين كما whereas while but although though however mais tandis alors toutefois',
);

/** Verbs in the perfect, masculine: their shape does not tell them from nouns. */
const verbs = wordSet(
  'تم جري بلغ سجل ضبط حجز اوقف ارتفع انخفض تراجع توفي قتل اصيب نفذ كشف اعلن اكد اوضح اشار اضاف وقع ادي اسفر خلف دخل صدر ' +
    'احدث افرج استفاد حصل عثر تمكن قام وصل احيل قدم شارك تلقي عالج فكك فتح شمل عرف شهد صادر صودر ابعد سحب تعامل توزع اجري نظم ' +
    'كان عرض حرر خصص ناهز تجاوز فاق استقر ظل بات اصبح احتل حل مكن انقذ اجلي اخمد اتلف رصد استقبل عبا اصدر سلم منح احبط لقي ' +
    'يتوزع يشكل يمثل يبلغ يضم يشمل يرتقب يتوقع يقضي يشتغل يصل يقدر يعتزم يخطط تبلغ تشكل تمثل تضم تعتزم تخطط تتوقع تشمل تعد تتوزع تقدر تراهن تفوق تتوفر تمتد',
);
/** Perfect verbs of a feminine subject end in ت; these words only look so. */
const notVerbs = wordSet('وقت بيت موت ثبت بنت سبت زيت صوت تحت كبريت انترنت كويت الكويت');

/** Whether an Arabic word without و looks like a verb of a feminine subject: خلفت, أودت, تسببت. */
export const isFeminineVerb = (folded: string): boolean =>
  /^[\u0600-\u06ff]{3,}ت$/u.test(folded) && !/ات$|^ال|^[لب]ل/u.test(folded) && !notVerbs.has(folded);

/** Whether an Arabic word with و or ف before it is a verb that opens a new clause: وأوقفت, وبلغ. */
function opensWithVerb(folded: string): boolean {
  const rest = /^[وف](.{2,})$/u.exec(folded)?.[1];
  if (rest === undefined || rest.startsWith('ال')) return false;
  if (verbs.has(rest)) return true;
  return rest.length >= 4 && rest.endsWith('ت') && !rest.endsWith('ات') && !notVerbs.has(rest);
}

const auxiliaries = new Set(
  'is are was were has have had will would could est sont a ont etait etaient sera seront'.split(' '),
);
const auxiliaryReach = 4;

/** Two clauses with a subject each: …, and parliament is debating. */
function opensWithSubject(tokens: readonly Token[], index: number): boolean {
  if (![',', ';'].includes(wordAt(tokens, index - 1))) return false;
  for (let ahead = 2; ahead <= auxiliaryReach; ahead += 1) {
    const token = tokens[index + ahead];
    if (token?.kind !== 'word') return false;
    if (auxiliaries.has(token.folded)) return true;
  }
  return false;
}

/** Whether a word is a verb in the perfect by the table, whatever particle stands before it. */
export const isVerb = (token: Token | undefined): boolean => isWord(token, verbs);

/** What a word may do to clauses: open one wherever it stands, with a subject behind it, behind a comma, as a stop. */
const clauseRole = askedOfWords((word): 'opens' | 'joins' | 'verb' | 'stop' | null => {
  const { folded } = word;
  if (folded === ';' || folded === '؛' || folded === ':') return 'stop';
  if (word.isIn(openers) || opensWithVerb(folded)) return 'opens';
  if (folded === 'and' || folded === 'et') return 'joins';
  return verbs.has(folded) ? 'verb' : null;
});

function opensClause(tokens: readonly Token[], index: number): boolean {
  switch (clauseRole(tokenAt(tokens, index).word)) {
    case null:
      return false;
    case 'opens':
      return true;
    case 'joins':
      return opensWithSubject(tokens, index);
    case 'verb':
      return ['،', ','].includes(wordAt(tokens, index - 1));
    case 'stop':
      return tokens[index + 1]?.gap !== '';
  }
}

/**
 * For each token, the number of the clause it stands in. A sentence opens a clause, and so do conjunctions such as بينما or
 * whereas, and an Arabic verb with و before it. What one clause says of time, change or plan is not said in the next.
 */
export function findClauses(tokens: readonly Token[], sentenceOf: readonly number[]): number[] {
  const clauseOf: number[] = [];
  let clause = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    if (index === 0 || sentenceOf[index] !== sentenceOf[index - 1] || opensClause(tokens, index)) clause += 1;
    clauseOf.push(clause);
  }
  return clauseOf;
}
