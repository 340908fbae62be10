import { wordAt } from '#core/numerals';
import { daysIn, type Span } from './calendar.js';
import type { Manuscript } from './manuscript.js';
import { monthWords, weekdayWords } from './month-words.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

const compareWords = wordSet(
  'qu que مقابل عوض مقارنه قياسا بدل contre against versus vs compared rapport than comparativement celui celle ceux celles يفوق تفوق فاق exceeds exceeded surpassing depasse ' +
    'semblable semblables identique identiques similar superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures',
);
const compareReach = 6;
/** Par rapport à la moyenne des années 2019 à 2023: these words can only compare. */
const farWords = wordSet('rapport مقارنه compared comparativement');
const farReach = 8;
/** A mark so near behind an announcing verb is the announcement's day. */
const announceReach = 14;
const sentenceStops = /[.؛;:]/u;
const announceWords = wordSet(
  'اعلن اعلنت افاد افادت ذكر ذكرت قال قالت اكد اكدت كشف كشفت نشر نشرت اصدر اصدرت بلاغ بيان اعلان ندوه صحفي صحافي عرض عرضت قدم قدمت صادر صدر ' +
    'revele souligne signale confie annonce indique declare publie communique presente affirme precise rapporte rendu publics public said announced reported published released told statement ' +
    'revealed reveal reveals showed show shows shared unveiled disclosed briefing briefed confirmed stated savoir appris devoile devoilee livre presse conference presentes presentee',
);
const thatWords = wordSet('ان انها انه انهم بان بانها that que qu');

/** The highest tally this year: the time says among what it is a record. */
const recordWords = wordSet(
  'highest lowest busiest worst deadliest largest biggest اعلي ادني اسوا اكبر الاعلي الادني ذروه',
);
const recordReach = 5;

/** Le rapport de 2023: only « par rapport » compares. */
export const isReportNoun = (tokens: Manuscript['tokens'], at: number): boolean =>
  wordAt(tokens, at) === 'rapport' && wordAt(tokens, at - 1) !== 'par';

const copulas = new Set(['was', 'is', 'were', 'كان', 'كانت', 'fut', 'est', 'etait']);
/** The busiest month was March, the largest was on 22 June: the record's own time, not that among which it is one. */
const isNamedRecord = (tokens: Manuscript['tokens'], { span, first }: TimeMark): boolean =>
  span?.first === span?.last || copulas.has(wordAt(tokens, first - 1));

/** No fewer than 114, plus que 30: the word bounds a number, it holds no time against another. */
const isBound = (tokens: Manuscript['tokens'], at: number): boolean =>
  ['than', 'que', 'qu'].includes(wordAt(tokens, at)) &&
  ['fewer', 'less', 'more', 'plus', 'moins'].includes(wordAt(tokens, at - 1)) &&
  tokens[at + 1]?.kind === 'digits' &&
  wordAt(tokens, at + 1).length !== yearDigits;
const yearDigits = 4;

const asLeads = new Set(['in', 'during', 'at', 'over', 'for', 'the']);
const equalWords = new Set(['as', 'same', 'such']);
const equalReach = 5;
/** Twice as many as during the 2023 edition, the same number as in 2022; held 14,000 as at June 30 compares nothing. */
const isAsAgainst = (tokens: Manuscript['tokens'], at: number): boolean =>
  wordAt(tokens, at) === 'as' &&
  asLeads.has(wordAt(tokens, at + 1)) &&
  tokens.slice(Math.max(0, at - equalReach), at).some(({ folded }) => equalWords.has(folded));
const fightLeads = new Set(
  'the a in that those only just some last same over about nearly around le la les l celui celle en seulement pres plus environ au sur durant pendant un une a'.split(
    ' ',
  ),
);
const articles = new Set('the a le la les un une'.split(' '));
const timeNouns = new Set(
  'seul seule meme memes mois annee an periode semestre trimestre premier premiers same previous year month corresponding equivalent first last second third prior record peak moyenne average total nombre number'.split(
    ' ',
  ),
);
/** Crime against women in 2022, luttent contre la drogue: what follows is fought, not a time. */
const isFight = (tokens: Manuscript['tokens'], at: number): boolean =>
  ['against', 'contre'].includes(wordAt(tokens, at)) &&
  tokens[at + 1]?.kind === 'word' &&
  !monthOrWeekday(wordAt(tokens, at + 1)) &&
  (articles.has(wordAt(tokens, at + 1))
    ? tokens[at + 2]?.kind === 'word' && !timeNouns.has(wordAt(tokens, at + 2))
    : !fightLeads.has(wordAt(tokens, at + 1)));
const comparatives = wordSet(
  'plus moins aussi autant meme memes mieux pire fois davantage superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures autre autres tel pareil davantage double triple',
);
const comparativeReach = 12;
/** A indiqué qu'en 2023, tandis qu'en 2022: without more, less or as before it « que » compares nothing. */
function isThat(tokens: Manuscript['tokens'], at: number): boolean {
  if (!['que', 'qu'].includes(wordAt(tokens, at))) return false;
  if (['tandis', 'alors', 'ainsi', 'lors', 'puis', 'parce'].includes(wordAt(tokens, at - 1))) return true;
  return !tokens.slice(Math.max(0, at - comparativeReach), at).some((token) => isWord(token, comparatives));
}

const multiples = new Set(['doubling', 'double', 'doubled', 'tripling', 'triple', 'tripled', 'twice', 'half']);
const multipleNouns = new Set(['amount', 'number', 'total', 'figure', 'level', 'tally', 'rate']);
/** Doubling the amount seized in 2022: the time is that of what was doubled. */
const isMultiple = (tokens: Manuscript['tokens'], at: number): boolean =>
  multiples.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'the' && multipleNouns.has(wordAt(tokens, at + 2));

const monthOrWeekday = (folded: string): boolean => monthWords.has(folded) || weekdayWords.has(folded);

const recordSinceWords = wordSet(
  'lowest highest record records worst deadliest largest biggest best most time bas haut eleve faible niveau level meilleur meilleure ' +
    'premiere pire ادني اعلي اسوا اكبر افضل مستوي fois مره الاولي',
);
const recordSinceReach = 12;

/** The lowest since 2014, son plus bas niveau depuis 2011, أدنى مستوى منذ: the time reaches back to the record, no further. */
export function isSinceRecord({ tokens, sentenceOf }: Manuscript, mark: TimeMark): boolean {
  let since = mark.role === 'open';
  for (let back = 1; back <= recordSinceReach; back += 1) {
    const token = tokens[mark.first - back];
    if (token === undefined || token.kind === 'digits' || sentenceOf[mark.first - back] !== sentenceOf[mark.first])
      return false;
    since ||= ['since', 'depuis', 'منذ'].includes(token.folded);
    if (since && isWord(token, recordSinceWords)) return true;
  }
  return false;
}

/** Whether a time says when an earlier level was, or what something is the record of, not when its sentence's figures are from. */
export function isCompared({ tokens, sentenceOf }: Manuscript, mark: TimeMark, from = 0): boolean {
  // Only a stretch is what a record stands out of: the largest of the seizures was on 22 June.
  for (let back = 1; back <= recordReach && !isNamedRecord(tokens, mark); back += 1) {
    const token = tokens[mark.first - back];
    if (token?.kind !== 'word') break;
    if (isWord(token, recordWords)) return true;
  }
  for (let back = 1; back <= farReach; back += 1) {
    const token = tokens[mark.first - back];
    if (token === undefined || sentenceStops.test(token.folded)) break;
    if (sentenceOf[mark.first - back] !== sentenceOf[mark.first] || mark.first - back < from) break;
    if (back > compareReach && !isWord(token, farWords)) continue;
    if (isReportNoun(tokens, mark.first - back)) continue;
    const at = mark.first - back;
    if (isWord(token, compareWords) && !isBound(tokens, at) && !isFight(tokens, at) && !isThat(tokens, at)) return true;
    if (isMultiple(tokens, at)) return true;
    if (isAsAgainst(tokens, mark.first - back)) return true;
  }
  const [before, farther] = [wordAt(tokens, mark.first - 1), tokens[mark.first - 2]];
  if (before === 'عن') return true;
  // Après le record de 2021 (18,62 tonnes), off its peak of 2019.
  if (['de', 'of'].includes(before) && isWord(farther, wordSet('record peak pic'))) return true;
  return (
    (['عن', 'من'].includes(before) && isWord(farther, wordSet('حصيله'))) ||
    (isWord(tokens[mark.first - 1], wordSet('حصيله')) && wordAt(tokens, mark.first - 2) === 'من')
  );
}

/** What was said this week or at the weekend is still said on a day. */
const announceDaysMax = 7;
const measureWords = wordSet('خلال في طيله during in over within past last durant pendant cours en des ces dernieres');
const measureReach = 3;
/** During the last 24 hours, over the weekend: a preposition of length measures what was counted, it tells no moment of saying. */
const isMeasure = ({ tokens }: Manuscript, { first }: TimeMark): boolean =>
  tokens.slice(Math.max(0, first - measureReach), first).some((token) => isWord(token, measureWords));

/** Behind a colon or an opening quotation mark stands what is said. */
const speechOpens = /[:«“]/u;

/**
 * Whether a day is that of an announcement: said on Tuesday; briefing reporters on Friday, the director said.
 * @param isTold whether a figure stands before it in its sentence: 40 were abducted on Thursday, residents said
 */
export function isAnnounced(manuscript: Manuscript, mark: TimeMark, span: Span, isTold: boolean): boolean {
  const { tokens, sentenceOf } = manuscript;
  if (isWord(tokens[mark.first - 1], publishedWords) || isWord(tokens[mark.first - 2], publishedWords)) return true;
  if (span.first !== span.last && (daysIn(span) > announceDaysMax || isMeasure(manuscript, mark))) return false;
  if (span.first === span.last && introducesSpeech(manuscript, mark)) return true;
  const isSaid = (at: number): boolean =>
    sentenceOf[at] === sentenceOf[mark.first] && isWord(tokens[at], announceWords);
  if (isSaid(mark.next) || (!isTold && [1, 2].some((ahead) => isSaid(mark.next + ahead)))) return true;
  for (let back = 1; back <= announceReach; back += 1) {
    const token = tokens[mark.first - back];
    if (token === undefined || sentenceOf[mark.first - back] !== sentenceOf[mark.first]) break;
    if (isWord(token, thatWords) || token.kind === 'digits' || speechOpens.test(token.folded)) return false;
    if (isWord(token, announceWords)) return true;
  }
  return !isTold && saysBehind(manuscript, mark);
}

/** Figures released last month, publié en mars: the time of publishing, however long. */
const publishedWords = wordSet(
  'released published issued unveiled publie publiee publies publiees devoile devoiles diffuse diffuses نشرت نشر الصادر الصادره المنشور المنشوره',
);

const speechGapMax = 3;
/** اليوم الاثنين، أن: the weekday says the same once more. */
const passedOver = (folded: string): boolean => ['،', ','].includes(folded) || weekdayWords.has(folded);
const speechWords = wordSet('ان انها انه انهم بان that que');
/** وأوضح في ندوة اليوم الاثنين، أن: what stands between the verb of saying and what is said is the saying's time. */
function introducesSpeech({ tokens }: Manuscript, { next }: TimeMark): boolean {
  let at = next;
  for (const end = next + speechGapMax; at < end && passedOver(wordAt(tokens, at)); at += 1);
  // N'en aligne aujourd'hui que 991: « only » says nothing.
  return speechWords.has(wordAt(tokens, at)) && tokens[at + 1]?.kind !== 'digits';
}

const sayingVerbs = wordSet(
  'revele souligne signale explained said told announced reported disclosed stated revealed اعلن اعلنت قال قالت افاد افادت ذكر ذكرت كشف كشفت اوضح اوضحت صرح صرحت ' +
    'annonce annoncee indique declare affirme precise devoile devoilee rapporte',
);
const saysReach = 30;

/** A verb of saying between a day and the first number behind it has the day for itself. */
function saysBehind({ tokens, sentenceOf }: Manuscript, mark: TimeMark): boolean {
  for (let at = mark.next; at < mark.next + saysReach && sentenceOf[at] === sentenceOf[mark.first]; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'digits') return false;
    if (isWord(token, sayingVerbs)) return true;
  }
  return false;
}

const heldWords = wordSet(
  'مقابل مقارنه قياسا عن علي contre rapport against versus vs compared than from over below above sur كان كانت سجلت سجل avait had was were',
);
const heldReach = 8;

/** Whether a comparison stands before a time that only says « the same days »; without one it means those spoken of. */
export function isHeldAgainst({ tokens, sentenceOf }: Manuscript, { first }: TimeMark): boolean {
  for (let at = first - 1; at >= first - heldReach && sentenceOf[at] === sentenceOf[first]; at -= 1)
    if (isWord(tokens[at], heldWords) && !isReportNoun(tokens, at)) return true;
  return false;
}
