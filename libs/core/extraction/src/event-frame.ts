import { tokenAt, wordAt } from '#core/numerals';
import { addDays, daysIn, shiftYears, type Span } from './calendar.js';
import type { Manuscript } from './manuscript.js';
import type { DatedMark } from './dated-mark.js';
import type { TimeMark } from './time-mark.js';
import { isWord, nounSet, unionOf, wordSet } from './word-sets.js';

const arabicEvents = nounSet(
  'هجوم هجمات انفجار تفجير تفجيرات حادث حادثه اطلاق اشتباك اشتباكات مواجهات غاره غارات قصف زلزال فيضانات حريق اعتداء اقتحام تدافع كمين انقلاب غرق عمليه',
);
const westernEvents = wordSet(
  'attack attacks shooting shootings explosion blast bombing bomb crash collision fire blaze stampede raid raids strike strikes airstrike clash clashes ambush massacre stabbing quake earthquake capsizing sinking robbery theft heist stolen kidnapping riot riots protest procession killing murder incident hit killed opened erupted exploded collapsed capsized rammed sentenced ' +
    'attaque attaques fusillade explosion attentat attentats accident collision incendie bousculade raid frappe frappes affrontement affrontements embuscade massacre seisme naufrage braquage vol cambriolage meurtre incident eclate explose',
);
/** Words for what happens once, on its day. */
const events = unionOf(arabicEvents, westernEvents);
const isEvent = (token: Manuscript['tokens'][number] | undefined): boolean => isWord(token, events);

/** Nouns of an event that a text comes back to with an article: the attack, l'attaque, الهجوم. */
const westernNouns = wordSet(
  'attack attacks shooting explosion blast bombing crash collision fire blaze stampede raid strikes ambush massacre stabbing earthquake incident toll clashes assault ' +
    'attaque attaques fusillade explosion attentat attentats accident collision incendie bousculade raid affrontements embuscade seisme naufrage drame bilan',
);
const definites = new Set(['the', 'this', 'l', 'la', 'le', 'cette', 'cet', 'ces', 'les', 'death', "'", '’']);

const isStretch = ({ span }: DatedMark): boolean => span.first !== span.last;
const eventReach = 8;
const leadSentencesMax = 3;

/** A mass shooting in the town on Friday: how far before a day its event stands, or null. */
function eventBefore({ tokens, sentenceOf }: Manuscript, { first }: DatedMark): number | null {
  for (let back = 1; back <= eventReach && sentenceOf[first - back] === sentenceOf[first]; back += 1) {
    if (wordAt(tokens, first - back) === ',') return null;
    if (isEvent(tokens[first - back])) return back;
  }
  return null;
}

const holdsEvent = ({ tokens, openings }: Manuscript, sentence: number): boolean =>
  tokens.slice(openings[sentence] ?? 0, openings[sentence + 1]).some(isEvent);

/**
 * The day of the event that a story tells: in its first sentences the day right behind the event's noun, else the first. A text that
 * opens with a stretch of time is no such story.
 * @param topics the marks that may say what the text speaks of, in order
 * @param opening what the text's first dated figures are of, if they are of any time
 * @param counting the first sentence that has a figure
 */
export function eventDay(
  manuscript: Manuscript,
  topics: readonly DatedMark[],
  opening: DatedMark | undefined,
  counting: number,
): DatedMark | undefined {
  const background = opening !== undefined && isStretch(opening);
  // A stretch behind the first figure may be of an earlier event: in March a similar attack killed 19.
  if (background && opening.sentence <= counting) return undefined;
  const lead = topics.filter(({ sentence }) => sentence <= Math.max(counting, leadSentencesMax));
  const days = lead.filter((mark) => !isStretch(mark) && mark.role === 'plain');
  const first = days[0];
  if (first === undefined || lead.some((mark) => isStretch(mark) && mark.first < first.first)) return undefined;
  if (background)
    return first.sentence <= counting && opening.span.last < first.span.first && holdsEvent(manuscript, first.sentence)
      ? first
      : undefined;
  const named = days.find((mark) => mark.sentence <= counting && eventBefore(manuscript, mark) !== null);
  if (named !== undefined) return goingOn(topics, named);
  if (opening === undefined) return goingOn(topics, first);
  return first.sentence < opening.sentence && holdsEvent(manuscript, first.sentence)
    ? goingOn(topics, first)
    : undefined;
}

/** Clashes that broke out on Sunday and went on until this morning are of both days. */
const goingOn = (topics: readonly DatedMark[], day: DatedMark): DatedMark =>
  topics.find(
    ({ sentence, span, ends }) => ends !== undefined && sentence === day.sentence && span.first === day.span.first,
  ) ?? day;

const vagueDaysMax = 7;

/**
 * Earlier this week a boat burnt … at 3 a.m. on Monday: the day on which an event of the current week was, told later on.
 * @returns the mark of the day, or undefined where the report is of no such week, or of a whole one
 */
export function dayOfWeek(
  manuscript: Manuscript,
  topics: readonly DatedMark[],
  report: DatedMark | undefined,
): DatedMark | undefined {
  const { published } = manuscript;
  if (report === undefined || !isStretch(report) || daysIn(report.span) > vagueDaysMax || published === null)
    return undefined;
  if (report.span.last < published || !holdsEvent(manuscript, report.sentence)) return undefined;
  const inside = ({ span, first, role }: DatedMark): boolean =>
    role === 'plain' && first > report.first && span.first >= report.span.first && span.last <= published;
  return topics.find((mark) => !isStretch(mark) && inside(mark));
}

/** Whether a sentence without a time of its own comes back to the event: six were killed in the attack. */
export function returnsToEvent({ tokens, openings }: Manuscript, sentence: number): boolean {
  const end = Math.min(openings[sentence + 1] ?? tokens.length, tokens.length);
  for (let index = openings[sentence] ?? 0; index < end; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word') continue;
    if (token.folded.startsWith('ال') && isWord(token, arabicEvents)) return true;
    if (isWord(token, westernNouns) && definites.has(wordAt(tokens, index - 1))) return true;
  }
  return false;
}

const tolls = wordSet('toll bilan حصيله الحصيله');
const rises = wordSet(
  'rising rose risen rises climbed climbing grew grown raised updated stood stands monte passe alourdi alourdit porte ارتفع ارتفعت يرتفع ترتفع ارتفاع بلغت',
);
const tollReach = 9;
const saying = wordSet('said told announced reported confirmed annonce declare indique confirme');
const statementDaysMax = 7;

/**
 * Whether a time is only when something was stated: the toll rose to 22 on Monday; a report during the weekend said.
 * @param span the days that the mark names
 */
export function isStatementTime({ tokens, sentenceOf }: Manuscript, mark: TimeMark, span: Span): boolean {
  if (daysIn(span) > statementDaysMax) return false;
  if (isWord(tokens[mark.next], saying)) return true;
  let risen = false;
  for (let back = 1; back <= tollReach && sentenceOf[mark.first - back] === sentenceOf[mark.first]; back += 1) {
    risen ||= isWord(tokens[mark.first - back], rises);
    if (risen && isWord(tokens[mark.first - back], tolls)) return true;
  }
  return false;
}

const tollNouns = wordSet('toll bilan حصيله الحصيله ضحايا قتلي وفيات مصابين جرحي');
const afterWords = wordSet('بعد عقب اثر after apres following');
const afterReach = 7;
const sentenceReach = 40;
/** The toll rose to 11 after two bodies were recovered today: the day behind « after » is that of the finding, not of the deaths. */
export function followsToll({ tokens, sentenceOf }: Manuscript, { first }: TimeMark): boolean {
  const after = Array.from({ length: afterReach }, (_, back) => first - 1 - back).find((at) =>
    isWord(tokens[at], afterWords),
  );
  if (after === undefined) return false;
  let [risen, toll] = [false, false];
  for (let at = after - 1; at >= after - sentenceReach && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    risen ||= isWord(tokens[at], rises);
    toll ||= isWord(tokens[at], tollNouns);
  }
  return risen && toll;
}

const upcoming = wordSet('ici بحلول next till until prochain prochaine prochains المقبل المقبله القادم القادمه');
const upcomingReach = 4;
/** A date without its year is read as past; so far back it may be the coming one. */
const yearDigits = 4;

/**
 * Bail until October, a hearing on April 5: the date without a year that lies ahead, in the year in which it does.
 * @returns the days, in the coming year where the words around ask for it
 */
export function upcomingSpan(manuscript: Manuscript, mark: TimeMark, span: Span): Span {
  const { tokens, published } = manuscript;
  if (published === null || span.last >= published || mark.reason === 'year') return span;
  const named = tokens.slice(mark.first, mark.next);
  if (named.some(({ kind, folded }) => kind === 'digits' && folded.length === yearDigits)) return span;
  const asks = Array.from({ length: upcomingReach }, (_, back) => tokens[mark.first - 1 - back]);
  if (
    !asks.some((token) => isWord(token, upcoming)) &&
    !isWord(tokens[mark.next], upcoming) &&
    !isPlanned(manuscript, mark)
  )
    return span;
  const shifted = shiftYears(span, 1);
  if (daysIn(span) > monthDaysMax && span.first.endsWith('-01-01') && shifted.last > published) {
    const held = Array.from({ length: courtReach }, (_, back) => tokens[mark.first - 1 - back]);
    return held.some((token) => isWord(token, courtWords)) ? { first: shifted.last, last: shifted.last } : span;
  }
  return daysIn(span) <= monthDaysMax && shifted.first > published && addDays(published, aheadDaysMax) > shifted.first
    ? shifted
    : span;
}
const plans = wordSet(
  'due scheduled expire expires expected slated will appear promised promises pledged pledges plans aims hopes vowed vows prevu prevue prevus expirent devra devront doit doivent comparaitra comparaitront promis promet prevoit المقرر المرتقب المنتظر المزمع ينتهي تعتزم يعتزم تخطط وعد وعدت تعهد تعهدت ستعقد سيمثل',
);
const planReach = 12;
const planStops = new Set([',', '،', ';', '؛', ':', '(']);
/** Due in the High Court on 12 March, expire le 2 octobre, 80 more officers by April: what is planned has its time ahead. */
function isPlanned({ tokens, sentenceOf }: Manuscript, { first }: TimeMark): boolean {
  for (let at = first - 1; at >= first - planReach && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    if (planStops.has(wordAt(tokens, at))) return false;
    // Due to the storm: a cause.
    if (isWord(tokens[at], plans)) return wordAt(tokens, at) !== 'due' || wordAt(tokens, at + 2) !== 'the';
  }
  return false;
}

const monthDaysMax = 31;
const courtReach = 8;
/** What lasts to a day ahead: bail, closures, stays of a hearing. */
const courtWords = wordSet(
  'bail custody remanded adjourned hearing court released postponed suspended closed valid extended liberte reporte prolonge prolongee suspendu ferme fermee valable تاجيل تمديد اغلاق الكفاله',
);
const aheadDaysMax = 366;

const behindEvents = wordSet('apres after following suite عقب');
const behindReach = 5;

/** Still rising after last week's floods: a time that names an earlier event is not when the sentence's figures are from. */
export function namesEarlierEvent({ tokens, sentenceOf }: Manuscript, mark: TimeMark): boolean {
  if (mark.reason !== 'period' || mark.role !== 'plain') return false;
  let event = isEvent(tokens[mark.next]) || isWord(tokens[mark.next + 2], events);
  for (let back = 1; back <= behindReach && sentenceOf[mark.first - back] === sentenceOf[mark.first]; back += 1) {
    event ||= isEvent(tokens[mark.first - back]) || isWord(tokens[mark.first - back], floods);
    if (isWord(tokens[mark.first - back], behindEvents)) return event;
  }
  return false;
}
const floods = wordSet('floods storm storms crues inondations tempete pluies');
