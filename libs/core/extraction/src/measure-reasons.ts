import { type Draft, tokenAt, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';
import { at, type Reason } from './reason.js';
import { lengths } from './set-aside-words.js';
import { isWord, unionOf, wordSet } from './word-sets.js';

/** The physical dimension of a measure, or null for what is counted, weighed out or paid. */
export function dimensionOf({ unit }: Draft): 'length' | 'speed' | 'area' | 'duration' | null {
  if (unit === 'km' || unit === 'mi') return 'length';
  if (unit === 'km/h' || unit === 'mph') return 'speed';
  if (unit === 'ha' || unit === 'm2') return 'area';
  return ['h', 'min', 's', 'h/d', 'min/d'].includes(unit) ? 'duration' : null;
}

/**
 * Why a measure is no figure: it locates a place, describes a thing, tells the weather or how long something took. A length is
 * a figure where what is done or guarded is measured by it, a duration where it is the answer to a call or a wait.
 */
export function measureReason(manuscript: Manuscript, draft: Draft): Reason | null {
  switch (dimensionOf(draft)) {
    case 'length':
      return lengthReason(manuscript, draft);
    case 'speed':
      return weatherReason(manuscript, draft);
    case 'area':
      return areaReason(manuscript, draft);
    case 'duration':
      return durationReason(manuscript, draft);
    case null:
      return shortMetres(manuscript, draft) ?? bodyWeight(manuscript, draft);
  }
}

const reach = { behind: 6, before: 14, near: 7, object: 4 } as const;

/** The token of one of the words around a number in its sentence, or null. */
function around(
  { tokens, sentenceOf }: Manuscript,
  { first, next }: Draft,
  words: ReadonlySet<string>,
  back: number,
  ahead: number,
): number | null {
  const sentence = sentenceOf[first];
  for (let index = first - 1; index >= first - back && sentenceOf[index] === sentence; index -= 1)
    if (isWord(tokens[index], words)) return index;
  for (let index = next; index < next + ahead && sentenceOf[index] === sentence; index += 1)
    if (isWord(tokens[index], words)) return index;
  return null;
}

/** A 36-kilometre road, a 24-hour search: the measure is an adjective. */
function isHyphened({ tokens }: Manuscript, { first, next }: Draft): boolean {
  for (let index = first + 1; index < next; index += 1) {
    const { folded, gap } = tokenAt(tokens, index);
    if (['-', '‑'].includes(folded) && gap === '' && tokenAt(tokens, index + 1).gap === '') return true;
  }
  return false;
}

const weather = wordSet(
  'wind winds gust gusts storm storms hurricane cyclone typhoon tornado rain rains rainfall snow snowfall flood floods flooding floodwaters tide tides waves swell surge river ' +
    'vent vents rafale rafales tempete ouragan cyclone typhon tornade pluie pluies neige crue crues inondation inondations fleuve riviere houle vague vagues precipitations maree ' +
    'ريح رياح امطار سيول عاصفه عواصف اعصار منسوب امواج موج ثلوج فيضان فيضانات نهر الرياح الامطار السيول العاصفه الاعصار الامواج الثلوج الفيضانات النهر',
);

/** Winds of 130 km/h, a river that rose by 11 cm. */
function weatherReason(manuscript: Manuscript, draft: Draft): Reason | null {
  if (dimensionOf(draft) === 'speed' && ['limit', 'limits'].includes(wordAt(manuscript.tokens, draft.next)))
    return at('law', 'speed limit', draft.next);
  const word = around(manuscript, draft, weather, reach.before, reach.behind);
  return word === null ? null : at('weather', 'measure of the weather', word);
}

/** What runs along the land and is built, guarded or searched by its length. */
const lines = wordSet(
  'road roads roadway highway highways border borders frontier coast coastline shoreline beach pipeline pipelines fence fencing wall walls trench trenches tunnel tunnels cable cables wire track tracks railway canal canals river rivers barrier hose cord nets netting ' +
    'route routes frontiere frontieres cotes littoral piste pistes cloture clotures mur tranchee tranchees tunnels cable cables reseau conduite conduites voie voies barbeles filets cordeau ' +
    'طريق طرق الطرق الطرقات طرقات حدود الحدود ساحل سواحل السواحل الساحل شواطئ الشواطئ سياج اسلاك الاسلاك كابل كابلات الكابلات خندق خنادق الخنادق انفاق الانفاق نفق انابيب الانابيب سكك السكك قنوات شبكه اسوار',
);
const partitives = new Set(['of', 'de', 'd', 'من', 'في', 'علي']);

/** What is done by the kilometre. */
const linear = wordSet(
  'patrol patrols patrolled patrolling cleared clearing surveyed surveying demined swept combed searched covered covering covers built rehabilitated repaired dug laid secured inspected extends extend stretches total totalling totaling ' +
    'patrouille patrouillent ratisse ratisses demine deminer deminees surveille couvert couvre couvrent couvrant construit construits rehabilite creuse pose securise securises inspecte etend etendent total ' +
    'شق شقت تمشيط مشطت تطهير تامين امنت مسح تغطيه تغطي غطت تمتد يمتد امتداد طول حفر حفرت مد اصلاح تاهيل صيانه',
);
const apart = wordSet('long wide deep tall high thick apart away north south east west off above below from inside');
const locating = new Set(['de', 'd', 'off', 'from', 'عن', 'away', 'north', 'south', 'east', 'west']);

/** 40 km north of the town, a boat of 23 m, sixty metres down: a length that measures no work and no line that is kept. */
function lengthReason(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens } = manuscript;
  const next = wordAt(tokens, draft.next);
  const hyphened = isHyphened(manuscript, draft);
  if (!hyphened && partitives.has(next)) {
    const line = [1, 2, 3].map((ahead) => draft.next + ahead).find((index) => isWord(tokens[index], lines));
    const article = ['la', 'le', 'l', 'the'].includes(wordAt(tokens, draft.next + 1));
    if (line !== undefined && !article) return null;
  }
  const locates = locating.has(next) || isWord(tokens[draft.next], apart);
  if (!locates && !hyphened && around(manuscript, draft, linear, reach.near, 0) !== null) return null;
  return weatherReason(manuscript, draft) ?? at('distance', 'length of no work', locates ? draft.next : null);
}

const norms = wordSet('norme normes norm standard standards معيار المعيار');
const areaNames = wordSet('area superficie surface مساحه المساحه مساحتها مساحته بمساحه');
const areaWork = wordSet(
  'fire fires wildfire blaze flames burned burnt scorched mine mines demined cleared clearing cleaned cannabis opium poppy poppies coca seized destroyed eradicated uprooted search searched prisoner inmate detainee crops forest ' +
    'feu feux incendie incendies flammes brule brules ravage ravages parcouru parcourus detruit detruits demine mines cannabis kif pavot saisi eradique detenu detenus prisonnier foret forets hectares ' +
    'حريق حرائق الحرائق الحريق النيران نيران احترق احترقت التهمت اتت اتي الغام الالغام تطهير تنظيف طهر نظف المطهره القنب قنب الكيف الافيون الخشخاش اتلاف اتلف ضبط سجين نزيل غابات الغابات',
);

/** The 300-hectare park; a hall with an area of 400 square metres: the size of a place, where no fire, mine or crop is measured. */
function areaReason(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens } = manuscript;
  const norm = around(manuscript, draft, norms, reach.near, 0);
  if (norm !== null) return at('category', 'threshold of a class', norm);
  const hyphened = isHyphened(manuscript, draft);
  const named = [1, 2, 3].map((back) => draft.first - back).find((index) => isWord(tokens[index], areaNames));
  if (!hyphened && named === undefined) return null;
  if (around(manuscript, draft, areaWork, reach.before, reach.before) !== null) return null;
  return at('spec', 'size of a place', named ?? draft.first + 1);
}

const waits = wordSet(
  'response respond responds average averaging mean wait waits waited waiting delay delays duration time times target goal took takes take taken lasted lasting lasts every each reach reached reduced ' +
    'delai delais duree durees temps objectif cible moyenne moyen attente reponse intervention interventions toutes chaque dure durera ramene reduit ' +
    'متوسط المتوسط معدل المعدل زمن الزمن مده المده وقت الوقت استجابه الاستجابه انتظار الانتظار كل استمر استمرت استغرق استغرقت',
);
const relating = wordSet(
  'later after before ago earlier into apart away old long per day apres avant tard tot par jour بعد قبل من يوميا',
);
/** From this many hours on, it is work that is counted in them. */
const hoursOfWorkMin = 100;

/** Six minutes later, a 24-hour search, 23 hours a day: a length of time that is no answer to a call and no wait. */
function durationReason(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens } = manuscript;
  if (draft.value >= hoursOfWorkMin || draft.scale > 1) return null;
  if (draft.unit.endsWith('/d')) return at('period', 'part of each day', null);
  const relation =
    isWord(tokens[draft.next], relating) &&
    !(wordAt(tokens, draft.next) === 'par' && wordAt(tokens, draft.next + 1) === 'rapport');
  const hyphened = isHyphened(manuscript, draft);
  if (!relation && !hyphened && around(manuscript, draft, waits, reach.before, reach.near) !== null) return null;
  return at('period', 'length of time', relation ? draft.next : null);
}

const shortUnits = new Set(['m', 'ft', 'yd', 'yds', 'yards', 'yard', 'inch', 'inches', 'in']);

/** 50 m apart, 2 inches: short units that could be other words behind a number are no counted nouns. */
function shortMetres({ text, tokens }: Manuscript, draft: Draft): Reason | null {
  if (!draft.digits || draft.unit !== '1' || draft.scale !== 1) return null;
  const { folded, start, gap } = tokenAt(tokens, draft.next);
  if (!shortUnits.has(folded) || gap.includes('\n') || /\p{Lu}/u.test(text.charAt(start))) return null;
  if (folded === 'in' && !isWord(tokens[draft.next + 1], apart)) return null;
  return at('distance', 'short unit of length', draft.next);
}

const weighs = wordSet('weighed weighs pesait pese وزنه وزنها');
const bodies = unionOf(
  lengths.persons,
  lengths.ages,
  wordSet('he she eldest youngest baby infant children victim patient bebe nourrisson victime طفل طفله رضيع جثه'),
);

/** The eldest weighed 82 pounds: the weight of a body, not of what was seized. */
function bodyWeight(manuscript: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== 'kg' || draft.scale > 1) return null;
  const verb = [1, 2, 3].map((back) => draft.first - back).find((index) => isWord(manuscript.tokens[index], weighs));
  if (verb === undefined || around(manuscript, draft, bodies, reach.before, reach.behind) === null) return null;
  return at('spec', 'weight of a body', verb);
}
