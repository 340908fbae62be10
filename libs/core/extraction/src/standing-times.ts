import { matchForward, wordAt } from '#core/numerals';
import { addDays, daysIn, daySpan, yearSpan } from './calendar.js';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import type { Manuscript } from './manuscript.js';
import type { FoundTime, SentenceTimes } from './sentence-times.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** Verbs of what stands rather than happens. */
const standingVerbs = wordSet(
  'تمتد يمتد تتوفر يتوفر يشتغل يقطن يقطنها تقطنها يعيش تعيش compte dispose etend emploie coute abrite heberge dessert habitent vivent costs employs carries houses hosts occur occurs serves covers lives live',
);
/** A report of more days is periodical, and what it says stands at its end. */
const standingReportDaysMax = 10;
/** A count that has now reached a level is the report's. */
const reachWords = wordSet(
  'atteint atteignent etablit represente representent reached reaches totals بلغ بلغت يبلغ تبلغ وصل',
);
const nowWords = wordSet('currently now presently actuellement desormais حاليا الان راهنا');
/** What is asked for or lacking is so on the day on which it is said. */
const needWords = wordSet(
  'needs need lacks lack faudrait faut manque manquent reclame reclament exige exigent نحتاج تحتاج يحتاج ينقصنا تنقصنا نملك لدينا هناك',
);
const subsistWords = wordSet('subsistent subsiste');
const subsistReach = 4;
const nowLeads = new Set(['at', 'the']);
const stillPast = new Set('were was had est sont etait etaient ete plus pas que pire'.split(' '));
const comparatives = new Set(
  'more less higher lower above below double up down far well over under plus moins au en un une des'.split(' '),
);
const arabicStill = wordSet('يزال تزال زال زالت يزالون زالوا');
const arabicNot = new Set(['لا', 'ما', 'ولا', 'وما', 'لم', 'ولم', 'فلا']);
const arabicPast = wordSet('كان كانت');
/** What someone is in: two accomplices are on the run, 60,000 people are in need of water. */
const states: ReadonlyMap<string, true> = new Map(
  'on the run,at large,in need,being sought,being hunted,en fuite,en cavale,activement recherches,activement recherche'
    .split(',')
    .map((phrase) => [phrase, true] as const),
);
const clauseStops = new Set([',', '،', ';', '؛', '(', ':']);
/** A report of so many days is a period's. */
const periodDaysMin = 25;
const stateReach = 4;
const stateVerbs = new Set(['are', 'is', 'remain', 'remains', 'est', 'sont', 'restent', 'demeurent']);
/** The token behind the verb of being that a number's noun has. */
function stateAt(tokens: Manuscript['tokens'], first: number, to: number): number {
  for (let at = first; at < Math.min(to, first + stateReach); at += 1)
    if (stateVerbs.has(wordAt(tokens, at))) return at + 1;
  return first;
}
const auxiliaries = new Set('a ont avait avaient aura auront ayant has have had was were'.split(' '));
/** Ont par ailleurs coûté: so far before a participle these are no prepositions. */
const farAuxiliaries = new Set('ont avait avaient has have had'.split(' '));
const haveWords = new Set(['has', 'have']);
const havingWords = new Set(['compte', 'comptent', 'emploie', 'emploient', 'possede', 'possedent']);
const allotWords = wordSet(
  'خصص خصصت رصد رصدت رصدنا رصدوا debloque debloquee alloue alloues mobilise consacre affecte allocated earmarked sanctioned approved',
);
const happenedReach = 2;
const happenedNouns = wordSet(
  'tues tue morts mort deces blesses victimes victime accidents cas affaires faits vols homicides infractions interpellations saisies incidents crimes ' +
    'deaths dead killed injured victims cases offences arrests casualties fatalities murders قتيل قتلي حادث حوادث قضيه قضايا وفاه وفيات اصابه',
);
/** ISO 4217. */
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

/** Compte aujourd'hui 2 650 agents, has today: the day of publication for now, nothing that happened on it. */
export const saysNow = ({ tokens }: Manuscript, { first }: TimeMark): boolean =>
  isWord(tokens[first - 1], standingVerbs) ||
  havingWords.has(wordAt(tokens, first - 1)) ||
  haveWords.has(wordAt(tokens, first - 1));

/** The rule of what stands for long. */
export const standsLong = 'what stands for long';
/** The rule of what stands on the day of publication. */
export const standsToday = 'what stands today';

/** Times of figures that no time is told for: what stands, is needed or is set aside when the text is published. */
export class StandingTimes {
  constructor(
    private readonly manuscript: Manuscript,
    private readonly times: SentenceTimes,
  ) {}

  /** INTERPOL has 196 members, il nous faudrait 650 agents, لدينا 20 زورقا: whatever days the report is of, it is so today. */
  today(candidate: Candidate, judged: Judged | undefined, around: FoundTime | null): FoundTime | null {
    const { published } = this.manuscript;
    const stands = judged?.kind === 'level' || judged?.kind === 'share' || judged?.kind === 'rate';
    if (published === null || !stands || !this.isToday(candidate, around)) return null;
    return { span: daySpan(published), stated: false, rule: standsToday, mark: null };
  }

  /** The department, which currently has 33,478 members, hopes to hire 2,000: a word for now beside the verb of having. */
  now({ draft, from }: Candidate): FoundTime | null {
    const { published, tokens } = this.manuscript;
    if (published === null) return null;
    const at = this.beforeBound(draft.first);
    const near = [at, at - 1, at - 2].filter((token) => token >= from).some((token) => this.saysNow(token));
    const [verb, follower] = [tokens[at], tokens[at + 1]];
    const has = haveWords.has(verb?.folded ?? '') || isWord(verb, needWords) || this.saysNow(at);
    return near && has && follower !== undefined
      ? { span: daySpan(published), stated: false, rule: standsToday, mark: null }
      : null;
  }

  /** Now, at present; « now » that « until » leads has passed. */
  private saysNow(at: number): boolean {
    const { tokens } = this.manuscript;
    if (['present', 'moment'].includes(wordAt(tokens, at))) return nowLeads.has(wordAt(tokens, at - 1));
    return isWord(tokens[at], nowWords);
  }

  /** Are still looking for, tient toujours, لا يزال: what went on before and does so on the day on which it is said. */
  private saysStill(at: number): boolean {
    const { tokens } = this.manuscript;
    const [before, word, after] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)];
    if (word === 'still')
      return !stillPast.has(before) && !comparatives.has(after) && tokens[at + 1]?.kind !== 'digits';
    if (word === 'toujours' || word === 'encore')
      return (
        !auxiliaries.has(before) &&
        !stillPast.has(before) &&
        tokens[at + 1]?.kind !== 'digits' &&
        !comparatives.has(after)
      );
    if (isWord(tokens[at], arabicStill)) return arabicNot.has(before) && !isWord(tokens[at - 2], arabicPast);
    return false;
  }

  private isToday({ draft, from, to, sentence }: Candidate, around: FoundTime | null): boolean {
    const { tokens, clauseOf } = this.manuscript;
    if (this.isYearly(draft.first, sentence)) return true;
    // What is still open or missing of a month's or a year's figures was so at their end.
    const isNews = around === null || daysIn(around.span) < periodDaysMin;
    let still = isNews;
    for (let at = draft.first - 1; at >= from; at -= 1) {
      if (clauseOf[at] !== clauseOf[draft.first]) break;
      if (isWord(tokens[at], reachWords)) return false;
      still &&= !clauseStops.has(wordAt(tokens, at));
      if (this.saysNow(at) || (still && this.saysStill(at)) || isWord(tokens[at], needWords))
        return ![at - 1, at + 1].some((beside) => isWord(tokens[beside], reachWords));
    }
    if (isNews && matchForward(tokens, stateAt(tokens, draft.next, to), states) !== null) return true;
    for (let at = draft.next; at < Math.min(to, draft.next + subsistReach); at += 1) {
      if (clauseOf[at] !== clauseOf[draft.first] || tokens[at]?.kind === 'sign') break;
      if (isWord(tokens[at], subsistWords) || (isNews && this.saysStill(at))) return true;
    }
    const [before, subject] = [this.beforeBound(draft.first), 1];
    const verb = wordAt(tokens, before);
    // Le département compte 61 tués: a sum of what happened, in the present.
    if (tokens.slice(draft.next, draft.next + happenedReach).some((token) => isWord(token, happenedNouns)))
      return false;
    if (havingWords.has(verb))
      return wordAt(tokens, before - subject) !== 'on' && !auxiliaries.has(wordAt(tokens, before - subject));
    return haveWords.has(verb);
  }

  /** L'OMS estime à 1,3 million le nombre annuel de tués: what is put at so much for any year, without a time, is so today. */
  private isYearly(first: number, sentence: number): boolean {
    const { tokens, sentenceOf } = this.manuscript;
    if (this.times.marksIn(sentence).length > 0) return false;
    let [estimated, yearly] = [false, false];
    for (let at = first - yearlyReach; at <= first + yearlyReach && !(estimated && yearly); at += 1) {
      if (sentenceOf[at] !== sentence) continue;
      estimated ||= isWord(tokens[at], estimateWords);
      yearly ||=
        isWord(tokens[at], yearlyWords) ||
        (everyWords.has(wordAt(tokens, at)) && yearWords.has(wordAt(tokens, at + 1)));
    }
    return estimated && yearly;
  }

  /** The token before a number, a word of bound passed over: has more than 300. */
  private beforeBound(first: number): number {
    const { tokens } = this.manuscript;
    let at = first - 1;
    while (at > first - boundReach && boundWords.has(wordAt(tokens, at))) at -= 1;
    return at;
  }

  /** A network that extends over 1,800 km does so today, where the report is of a few days. */
  standing({ draft, from, to }: Candidate, report: FoundTime | null): FoundTime | null {
    const { published, tokens } = this.manuscript;
    const span = report?.span;
    if (published === null || span === undefined || addDays(span.first, standingReportDaysMax) < span.last) return null;
    const endsMonth = addDays(span.last, 1).endsWith('-01');
    const stands = tokens.slice(from, draft.first).some((_, at) => this.stands(from + at));
    if (endsMonth || !(stands || this.standsBehind(draft.next, to))) return null;
    return { span: daySpan(published), stated: false, rule: standsLong, mark: null };
  }

  /** 80 per cent of interdictions occur at sea: the verb behind its subject. */
  private standsBehind(first: number, to: number): boolean {
    const { tokens, clauseOf } = this.manuscript;
    for (let at = first; at < Math.min(to, first + verbReach) && clauseOf[at] === clauseOf[first]; at += 1) {
      if (['that', 'which', 'who', 'qui', 'que', ',', '('].includes(wordAt(tokens, at))) return false;
      if (this.stands(at)) return true;
    }
    return false;
  }

  /** A verb of what stands that is neither a participle nor in the past: كانت تقطنها. */
  private stands(at: number): boolean {
    const { tokens } = this.manuscript;
    return (
      isWord(tokens[at], standingVerbs) &&
      !auxiliaries.has(wordAt(tokens, at - 1)) &&
      ![at - 2, at - 3].some((before) => farAuxiliaries.has(wordAt(tokens, before))) &&
      !isWord(tokens[at - 1], arabicPast)
    );
  }

  /** L'État a débloqué 22 millions, خصصت الوزارة 45 مليون: means that are set aside for no time that is told are the year's. */
  allotment({ draft, from, sentence }: Candidate, judged: Judged | undefined): FoundTime | null {
    const { published, tokens } = this.manuscript;
    if (published === null || judged === undefined || !isMoney(judged.unit)) return null;
    if (this.times.marksIn(sentence).length > 0) return null;
    if (!tokens.slice(from, draft.first).some((token) => isWord(token, allotWords))) return null;
    return { span: yearSpan(Number(published.slice(0, 4))), stated: false, rule: 'means of the year', mark: null };
  }
}

const yearlyReach = 20;
const estimateWords = wordSet('estimates estimate estime estiment evalue evaluent تقدر يقدر');
const yearlyWords = wordSet('annual annually annuel annuelle annuellement yearly سنويا سنوي السنوي السنويه');
const everyWords = new Set(['each', 'every', 'per', 'par', 'chaque', 'كل', 'a']);
const yearWords = new Set(['year', 'an', 'annee', 'عام', 'سنه']);
const verbReach = 9;
const boundReach = 4;
const boundWords = new Set(
  'more than over about some nearly only just around plus de environ pres quelque seulement'.split(' '),
);
