import { askedOfWords } from '#core/words';
import { wordAsked } from '../words.js';
import { bodyNouns, domainWords, looseNouns, noAdjectives, officeNouns, pairs } from './french-words.js';
import { folded, isCapital, isJoined, type Page, type Span, tableOf } from './page.js';

const nameWordsMax = 14;
const articles = tableOf('la le les l un une');
const before = tableOf('la les le l du des au aux ses sa son nos notre cette ces une leur deux trois');
const links = tableOf('de du des d');
const adjectiveEnding =
  /(?:al|ale|aux|ales|ique|iques|aire|aires|iere|ieres|ier|iers|el|elle|elles|els|ive|ives|if|ifs|ain|aine|ains|aines|ien|ienne|iens|iennes|ois|oise|oises|ais|aise|aises|iste|istes|ain|eenne|een)$/u;

const isAdjective = (word: string): boolean =>
  (domainWords.has(word) || (word.length > 4 && adjectiveEnding.test(word))) && !noAdjectives.has(word);

/** The noun of a complement: behind de, du, des, d', de la, de l', and where it may stand. */
function complementAt(page: Page, index: number): number | null {
  const word = folded(page, index);
  let noun = index + 1;
  if (links.has(word)) {
    if (articles.has(folded(page, noun))) noun += 1;
  } else if (['a', 'aux', 'contre', 'sur'].includes(word)) {
    if (articles.has(folded(page, noun))) noun += 1;
    else if (word !== 'aux') return null;
  } else return null;
  return areJoined(page, index + 1, noun) ? noun : null;
}

function areJoined(page: Page, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (!isJoined(page, at)) return false;
  return true;
}

/** Whether a complement's noun belongs to the name: it is of such work, or a name itself. */
function belongs(page: Page, link: number, noun: number): boolean {
  const isName = isCapital(page, noun) && links.has(folded(page, link));
  return domainWords.has(folded(page, noun)) || bodyNouns.has(folded(page, noun)) || isName;
}

/** The words that go on with a name: adjectives, complements, and either of them behind et. */
function endOfName(page: Page, index: number, takesAny: boolean): number {
  let next = index;
  while (next < index + nameWordsMax && isJoined(page, next)) {
    const end = modifierEnd(page, next, takesAny && next === index) ?? (next > index ? conjunctEnd(page, next) : null);
    if (end === null) return next;
    next = end;
  }
  return next;
}

/** An adjective, a second word with a capital, or a complement with de. */
function modifierEnd(page: Page, at: number, takesAny: boolean): number | null {
  const isName = isCapital(page, at) && isCapital(page, at - 1);
  if (isAdjective(folded(page, at)) || isName) return at + 1;
  const noun = complementAt(page, at);
  if (noun === null) return null;
  return belongs(page, at, noun) || (takesAny && (links.has(folded(page, at)) || folded(page, at) === 'contre'))
    ? noun + 1
    : null;
}

/** … et des frontières, … et judiciaire. */
function conjunctEnd(page: Page, at: number): number | null {
  if (folded(page, at) !== 'et' || !isJoined(page, at + 1)) return null;
  const noun = complementAt(page, at + 1);
  if (noun !== null) return belongs(page, at + 1, noun) ? noun + 1 : null;
  const word = folded(page, at + 1);
  return domainWords.has(word) && isAdjective(word) ? at + 2 : null;
}

function hasDomain(page: Page, first: number, next: number): boolean {
  for (let at = first; at < next; at += 1) if (domainWords.has(folded(page, at))) return true;
  return false;
}

/** Chef d'état-major de la Brigade nationale: a person's rank, and the body is what stands behind it. */
const isCommander = (page: Page, index: number): boolean =>
  folded(page, index) === 'etat' && folded(page, index - 1) === 'd' && folded(page, index - 2) === 'chef';

/** Behind a head and its adjectives stands what it is of. */
function pairEnd(page: Page, index: number): number | null {
  const seconds = pairs.get(folded(page, index));
  if (seconds === undefined || !isJoined(page, index + 1) || isCommander(page, index)) return null;
  const noun = complementAt(page, index + 1) ?? index + 1;
  return seconds.has(folded(page, noun)) && isJoined(page, noun) ? noun + 1 : null;
}

/** Whether the name of a body may start at a word of a French text. */
export const mayStartFrenchBody = askedOfWords((word) => {
  const { folded: head } = wordAsked(word);
  return pairs.has(head) || bodyNouns.has(head) || officeNouns.has(head) || looseNouns.has(head);
});

/** The name of a body that begins at a word of a French text, by its grammar: a head noun, adjectives, complements with de. */
export function frenchBodyAt(page: Page, index: number): Span | null {
  const head = folded(page, index);
  const pair = pairEnd(page, index);
  if (pair !== null) return { first: index, next: endOfName(page, pair, false) };
  const [isBody, isOffice] = [bodyNouns.has(head), officeNouns.has(head)];
  if (!isBody && !isOffice && !looseNouns.has(head)) return null;
  const next = endOfName(page, index + 1, isOffice);
  const isGoverned = isCapital(page, index) || before.has(folded(page, index - 1));
  const isAlone = next === index + 1;
  const isEnough = isAlone
    ? isBody && isGoverned
    : isBody || hasDomain(page, index + 1, next) || (isOffice && isGoverned);
  return isEnough ? { first: index, next } : null;
}
