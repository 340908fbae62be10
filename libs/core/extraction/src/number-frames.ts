import { type Draft, tokenAt, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';
import { at, type Reason } from './reason.js';
import { isWord, nounSet, wordSet } from './word-sets.js';

/** Why the frame that a number stands in makes it a name, an age, a clock … and no figure; null when no frame does. */
export function frameReason(manuscript: Manuscript, draft: Draft): Reason | null {
  return (
    numbered(manuscript, draft) ??
    lineNumber(manuscript, draft) ??
    denominator(manuscript, draft) ??
    hyphened(manuscript, draft) ??
    behindSingularArticle(manuscript, draft) ??
    labelledLine(manuscript, draft) ??
    ageInApposition(manuscript, draft) ??
    clockInHours(manuscript, draft) ??
    aroundTheClock(manuscript, draft) ??
    penaltyFactor(manuscript, draft) ??
    fineOf(manuscript, draft) ??
    demeritPoints(manuscript, draft) ??
    thresholdOfOne(manuscript, draft) ??
    houseNumber(manuscript, draft) ??
    measuredLimit(manuscript, draft) ??
    arabicFrame(manuscript, draft)
  );
}

const isBare = ({ digits, unit, scale }: Draft): boolean => digits && unit === '1' && scale === 1;
const listedMax = 99;

/** A list's own numbers at the start of its lines, 1. or 2), and a footnote's in square brackets. */
function lineNumber({ tokens }: Manuscript, draft: Draft): Reason | null {
  const [token, mark] = [tokenAt(tokens, draft.first), tokenAt(tokens, draft.next)];
  if (!isBare(draft) || draft.value > listedMax || !Number.isInteger(draft.value)) return null;
  if (wordAt(tokens, draft.first - 1) === '[' && mark.folded === ']')
    return at('document', 'footnote', draft.first - 1);
  const opens = draft.first === 0 || token.gap.includes('\n');
  const numbers = ['.', ')', '-', '/'].includes(mark.folded) && mark.gap === '';
  const goesOn = tokenAt(tokens, draft.next + 1);
  return opens && numbers && goesOn.kind === 'word' && !goesOn.gap.includes('\n')
    ? at('ordinal', 'number of a line', draft.next)
    : null;
}

const lawWords = nounSet('قانون قرار مرسوم ظهير ماده فصل تعليمه منشور loi act law section decree');
const numberedReach = 5;

/** الرحلة رقم 712, محضر رقم 58, قانون الجمارك رقم 207: what has a number in a series is counted by none. */
function numbered({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (!isBare(draft) || !['رقم', 'عدد_'].includes(wordAt(tokens, draft.first - 1))) return null;
  for (let word = draft.first - 2; word >= draft.first - numberedReach; word -= 1) {
    if (tokenAt(tokens, word).kind !== 'word') break;
    if (isWord(tokens[word], phoneWords)) return null;
    if (isWord(tokens[word], lawWords)) return at('law', 'number of a law', word);
  }
  return at('name', 'number of a series', draft.first - 1);
}
const phoneWords = nounSet('خط خطوط هاتف اتصال نجده ساخن طوارئ');

/** Incidents per 100,000 population were 68.3: the size that a rate is per. */
function denominator({ tokens }: Manuscript, draft: Draft): Reason | null {
  const per = ['per', 'لكل', 'pour'].includes(wordAt(tokens, draft.first - 1));
  const round = draft.value >= hotlineMin * 10 && /^10+$/u.test(String(draft.value));
  return per && round && draft.unit === '1' ? at('unit', 'size that a rate is per', draft.first - 1) : null;
}

const compoundUnits = new Set(['h', 'km', 'd', 'a', 'mo', 'wk', 'min']);

/** A 36-kilometre road, a 24-hour helpline: an adjective, not a length that is reported. */
function hyphened({ tokens, language }: Manuscript, draft: Draft): Reason | null {
  if (language !== 'en' || !compoundUnits.has(draft.unit)) return null;
  const stroke = wordAt(tokens, draft.next - 2) === '-' && tokenAt(tokens, draft.next - 1).gap === '';
  if (!stroke || tokenAt(tokens, draft.next).kind !== 'word' || wordAt(tokens, draft.next + 1) === 'old') return null;
  return wordAt(tokens, draft.next) === '-' || wordAt(tokens, draft.next) === 'old'
    ? null
    : at(draft.unit === 'km' ? 'distance' : 'period', 'compound adjective', draft.next - 1);
}

const singularArticles = new Set(['le', 'au', 'du']);
const hotlineMin = 100;

/** Le 198 répond: behind a singular article stands no count, but a name or a day. */
function behindSingularArticle({ tokens, language }: Manuscript, draft: Draft): Reason | null {
  if (language !== 'fr' || !isBare(draft) || draft.value < 2 || draft.form !== 'amount') return null;
  if (!singularArticles.has(wordAt(tokens, draft.first - 1)) || draft.next - draft.first > 1) return null;
  return at(draft.value < hotlineMin ? 'date' : 'phone', 'singular article', draft.first - 1);
}

const lineLabels = wordSet(
  'signalement signalements urgence urgences infos info contact contacts tel telephone phone helpline hotline whatsapp standard هاتف الهاتف للتبليغ للاستفسار للتواصل تواصل واتساب',
);
const labelReach = 4;

/** Helpline: 1930; Signalement : 17. */
function labelledLine({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (!isBare(draft) || wordAt(tokens, draft.first - 1) !== ':') return null;
  for (let label = draft.first - 2; label >= draft.first - 1 - labelReach; label -= 1)
    if (isWord(tokens[label], lineLabels)) return at('phone', 'label of a line', label);
  return null;
}

const ageMin = 5;
const ageMax = 105;

/** Said the Secretary General, 62, who: English puts an age between commas behind its person. */
function ageInApposition({ tokens, language }: Manuscript, draft: Draft): Reason | null {
  if (language !== 'en' || !isBare(draft) || draft.value < ageMin || draft.value > ageMax) return null;
  const [person, comma, end] = [
    tokenAt(tokens, draft.first - 2),
    wordAt(tokens, draft.first - 1),
    wordAt(tokens, draft.next),
  ];
  return person.kind === 'word' && comma === ',' && end === ',' && !Number.isNaN(draft.value)
    ? at('age', 'between commas behind a person', draft.first - 1)
    : null;
}

const hoursOfDay = 24;
const clockWords = new Set(['a', 'vers', 'des', 'avant', 'apres', 'jusqu']);
const broughtTo = wordSet(
  'ramene ramenee ramenes passe passee reduit reduite porte portee limite limitee etabli fixe fixee',
);

/** À 14 heures, vers 22 heures; a delay that was brought to 10 hours is none. */
function clockInHours({ tokens, language }: Manuscript, draft: Draft): Reason | null {
  if (language !== 'fr' || draft.unit !== 'h' || draft.value > hoursOfDay) return null;
  const joint = wordAt(tokens, draft.first - 1);
  return clockWords.has(joint) && !isWord(tokens[draft.first - 2], broughtTo)
    ? at('time', 'hour of a day', draft.first - 1)
    : null;
}

/** 24 heures sur 24, 24 hours a day, 7 jours sur 7. */
function aroundTheClock({ tokens }: Manuscript, draft: Draft): Reason | null {
  const [next, second] = [wordAt(tokens, draft.next), wordAt(tokens, draft.next + 1)];
  const opens = ['h', 'd'].includes(draft.unit) && next === 'sur' && second === String(draft.value);
  const unit = wordAt(tokens, draft.first - 2);
  const closes = wordAt(tokens, draft.first - 1) === 'sur' && ['heures', 'h', 'jours', 'j'].includes(unit);
  if (opens || (closes && draft.unit === '1'))
    return at('period', 'around the clock', opens ? draft.next : draft.first - 1);
  return null;
}

const fines = nounSet('غرامه غرامات عقوبه fine fines penalty amende peine');
const fineReach = 8;

/** تصل الغرامة إلى عشرة أضعاف: a fine as a multiple is what the law threatens. */
function penaltyFactor({ tokens, sentenceOf }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== 'x') return null;
  if (draft.value === 1) return at('idiom', 'once', draft.first);
  for (let word = draft.first - 1; word >= draft.first - fineReach; word -= 1) {
    if (sentenceOf[word] !== sentenceOf[draft.first]) return null;
    if (isWord(tokens[word], fines)) return at('law', 'penalty', word);
  }
  return null;
}

const tariffs = wordSet(
  'amende amendes contravention contraventions caution prime frais timbre fine fines fee fees ticket tickets reward bounty',
);
const tariffsBehind = wordSet('fine fines fee fees penalty ticket tickets reward bounty');
const costs = wordSet('coute coutent costs يكلف تكلف');
const oneTariff = wordSet('fine fee amende');
const tariffReach = 4;
const tariffMax = 100_000;

/** Des amendes forfaitaires de 200 euros, a £200 fine: what one costs, not what all brought in. */
function fineOf({ tokens, sentenceOf }: Manuscript, draft: Draft): Reason | null {
  if (!/^[A-Z]{3}$/u.test(draft.unit) || draft.value > tariffMax || draft.scale > 1) return null;
  if (isWord(tokens[draft.first - 1], costs)) return at('price', 'what one costs', draft.first - 1);
  if (isWord(tokens[draft.next], tariffsBehind)) return at('price', 'word behind the number', draft.next);
  const of = elided.has(wordAt(tokens, draft.next)) ? draft.next + 2 : draft.next + 1;
  if (wordAt(tokens, draft.next).startsWith('d') && isWord(tokens[of], tariffs)) return at('law', 'penalty', of);
  const is = [1, 2, 3, 4, 5, 6].map((back) => draft.first - back).find((word) => isWord(tokens[word], oneTariff));
  if (is !== undefined && ['is', 'est', 'was', 'rises', 'to', 'a'].includes(wordAt(tokens, draft.first - 1)))
    return at('price', 'word before the number', is);
  if (!['de', 'of'].includes(wordAt(tokens, draft.first - 1))) return null;
  for (let word = draft.first - 2; word >= draft.first - tariffReach; word -= 1) {
    const token = tokenAt(tokens, word);
    if (token.kind !== 'word' || sentenceOf[word] !== sentenceOf[draft.first]) return null;
    if (isWord(token, tariffs)) return at('price', 'word before the number', word);
  }
  return null;
}

const elided = new Set(['d']);
const licences = wordSet('permis inaptitude demerit penalty licence license رخصه');

/** Un permis à 24 points, 24 points d'inaptitude. */
function demeritPoints({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== 'pp') return null;
  const word = [-2, -1, 0, 2]
    .map((step) => (step < 0 ? draft.first : draft.next) + step)
    .find((at) => isWord(tokens[at], licences));
  return word === undefined ? null : at('law', 'points of a licence', word);
}

/** As little as two milligrams can be deadly; victims who lost more than 10 lakh each. */
function thresholdOfOne({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit === 'kg' && wordAt(tokens, draft.next) === 'can')
    return at('category', 'threshold of a class', draft.next);
  const bounded = ['more_than', 'less_than', 'at_least'].includes(draft.qualifier);
  const each = /^[A-Z]{3}$/u.test(draft.unit) && ['each', 'chacun', 'chacune'].includes(wordAt(tokens, draft.next));
  return bounded && each ? at('category', 'threshold of a class', draft.next) : null;
}

const houseNumberMax = 999;
/** Their numbers have reasons of their own. */
const numberedNouns = wordSet(
  'interstate highway motorway freeway route autoroute junction section article title act district',
);
const inWords = new Set(['in', 'at', 'on', 'a', 'au', 'square', 'rue', 'place', 'avenue', 'boulevard']);

/** In Githurai 45, at Eisenhowerlaan 73: the number is a part of the name before it. */
function houseNumber({ tokens, text, language }: Manuscript, draft: Draft): Reason | null {
  if (language === 'ar' || !isBare(draft) || draft.value > houseNumberMax) return null;
  const name = tokenAt(tokens, draft.first - 1);
  const isName = name.kind === 'word' && !isWord(name, numberedNouns) && /\p{Lu}/u.test(text.charAt(name.start));
  const ends = tokenAt(tokens, draft.next).kind === 'sign' && [',', '.'].includes(wordAt(tokens, draft.next));
  return isName && ends && inWords.has(wordAt(tokens, draft.first - 2))
    ? at('name', 'number in a name', draft.first - 1)
    : null;
}

const speedLimits = wordSet('التزم يلتزم القصوي lieu autorisee');
const excesses = wordSet('depassement depassements exces excess exceeding exceeds speeding تجاوز التجاوز');
const limits = wordSet('limitee limite limites limit limited');
const durations = nounSet('مده زمن وقت متوسط معدل');
const durationWords = wordSet('delai duree temps moyenne time average wait');
const limitReach = 6;
const alcohol = wordSet('alcool alcohol كحول الكحول');

/** A speed that is allowed, the hours beyond which one counts as hurt badly, the alcohol in one driver's blood. */
function measuredLimit(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens, sentenceOf } = manuscript;
  const before = (words: ReadonlySet<string>): number | null => {
    for (let word = draft.first - 1; word >= draft.first - limitReach; word -= 1) {
      if (sentenceOf[word] !== sentenceOf[draft.first]) return null;
      if (isWord(tokens[word], words)) return word;
    }
    return null;
  };
  if (draft.unit === 'km/h' && isWord(tokens[draft.next], limits)) return at('law', 'speed limit', draft.next);
  if (draft.unit === 'km' && wordAt(tokens, draft.first - 1) === 'de' && isWord(tokens[draft.first - 2], longWords))
    return at('distance', 'length of one thing', draft.first - 2);
  if (draft.unit === 'km/h' && draft.qualifier === 'more_than') {
    const excess = before(excesses);
    if (excess !== null) return at('law', 'speed limit', excess);
  }
  if (draft.unit === 'km/h') {
    const definite = ['aux', 'les'].includes(wordAt(tokens, draft.first - 1));
    const limit = definite
      ? draft.first - 1
      : (before(speedLimits) ??
        [1, 2].map((back) => draft.first - back).find((word) => isWord(tokens[word], limits)) ??
        null);
    return limit === null ? null : at('law', 'speed limit', limit);
  }
  if (['h', 'min'].includes(draft.unit) && ['more_than', 'less_than'].includes(draft.qualifier))
    return before(durations) === null && before(durationWords) === null
      ? at('category', 'threshold of a class', draft.first)
      : null;
  if (draft.unit !== 'kg' || draft.factor >= 1) return null;
  const of = [draft.next, draft.next + 1, draft.next + 2].find((word) => isWord(tokens[word], alcohol));
  return of === undefined ? null : at('spec', 'alcohol in the blood', of);
}

const daysOfMonth = 31;
const longWords = wordSet('longue long longues longs longueur');
const lengthWords = wordSet('لمسافه مسافه بمسافه طوله طولها بطول عمقه عمقها بعمق عرضه بعرض');
const bearings = wordSet('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي');

/** في عددها 127, يوم 21 منه, على بعد 12 ميلا, ستين ميلا شمال. */
function arabicFrame({ tokens, language }: Manuscript, draft: Draft): Reason | null {
  if (language !== 'ar') return null;
  const [last, before, next] = [
    wordAt(tokens, draft.first - 1),
    wordAt(tokens, draft.first - 2),
    wordAt(tokens, draft.next),
  ];
  if (isBare(draft) && ['عددها', 'عدده'].includes(last) && before === 'في')
    return at('edition', 'number of an issue', draft.first - 1);
  if (isBare(draft) && draft.value <= daysOfMonth && last === 'يوم' && ['منه', 'الجاري', 'الحالي'].includes(next))
    return at('date', 'day of the month', draft.first - 1);
  if (!['km', 'mi'].includes(draft.unit)) return null;
  if (isWord(tokens[draft.next], bearings)) return at('distance', 'locates a place', draft.next);
  const long = [1, 2, 3].find((back) => isWord(tokens[draft.first - back], lengthWords));
  if (long !== undefined) return at('distance', 'length of one thing', draft.first - long);
  const away = [1, 2, 3].find((back) => wordAt(tokens, draft.first - back) === 'بعد');
  return away === undefined ? null : at('distance', 'locates a place', draft.first - away);
}
