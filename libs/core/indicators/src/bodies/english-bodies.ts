import { askedOfWords } from '#core/words';
import { wordAsked } from '../words.js';
import { bodyNouns, domainWords, lowerModifiers, noNames, officeNouns, things } from './english-words.js';
import { folded, isCapital, isJoined, type Page, type Span, tableOf } from './page.js';

const reach = 8;
const links = tableOf('of for on against to');
const lowerHeads = tableOf(
  'police customs army navy military coastguard gendarmerie gendarmes constabulary carabinieri prosecutors prosecutor ministry ministries department agency authority authorities service bureau guard guards force forces patrol patrols office brigade peacekeepers unit squad agents officers officials government court',
);
/** Nouns of persons: the body is what stands before them. */
const persons = tableOf('officers agents officials');

/** Whether a word of an English text may be the noun of a body. */
export const mayStartEnglishBody = askedOfWords((word) => isHead(wordAsked(word).folded));

const isHead = (word: string): boolean => bodyNouns.has(word) || officeNouns.has(word);
const isNamePart = (page: Page, index: number): boolean => isCapital(page, index) && !noNames.has(folded(page, index));

/** Left over words with capitals and what ties them: Economic and Financial Crimes Commission. */
function beginning(page: Page, index: number): number {
  let first = index;
  while (first > index - reach && isJoined(page, first)) {
    const tie =
      ['and', 's'].includes(folded(page, first - 1)) && isJoined(page, first - 1) && isNamePart(page, first - 2);
    if (isNamePart(page, first - 1)) first -= 1;
    else if (
      tie &&
      (folded(page, first - 1) === 's' || !isHead(folded(page, first - 2)) || folded(page, first - 2) === 'customs')
    )
      first -= 2;
    else return first;
  }
  return first;
}

/** Right over what an office is of: Ministry of the Interior, Centers for Disease Control and Prevention. */
function ending(page: Page, index: number): number {
  let next = index;
  while (next < index + reach && isJoined(page, next)) {
    const name = isNamePart(page, next) ? next : tiedName(page, next, next > index);
    if (name === null) return next;
    next = name + 1;
  }
  return next;
}

/** The name behind of, for, on, against, to, or behind "and" where no further body begins. */
function tiedName(page: Page, at: number, isLater: boolean): number | null {
  const tie = folded(page, at);
  const isAnd = tie === 'and' && isLater;
  if (!isAnd && !links.has(tie)) return null;
  const name = folded(page, at + 1) === 'the' && !isAnd ? at + 2 : at + 1;
  if (!isJoined(page, at + 1) || !isJoined(page, name) || !isNamePart(page, name)) return null;
  return isAnd && (isHead(folded(page, name)) || isHead(folded(page, name + 1))) ? null : name;
}

const hasDomain = (page: Page, first: number, next: number): boolean => {
  for (let at = first; at < next; at += 1) if (domainWords.has(folded(page, at))) return true;
  return false;
};

/** Left over the lower-case words that say of what or whose: the Mumbai traffic police. */
function lowerBeginning(page: Page, index: number): number {
  let first = index;
  while (first > index - reach && isJoined(page, first)) {
    const word = folded(page, first - 1);
    const isPossessive = word === 's' && isNamePart(page, first - 2);
    if (isPossessive || !(lowerModifiers.has(word) || isNamePart(page, first - 1))) return first;
    first -= 1;
  }
  return first;
}

function lowerBody(page: Page, index: number): Span | null {
  const head = folded(page, index);
  if (!lowerHeads.has(head)) return null;
  const first = lowerBeginning(page, index);
  const isOfSuchWork = first < index && hasDomain(page, first, index);
  if (persons.has(head)) return isOfSuchWork ? { first, next: index } : null;
  if (head === 'ministry') return ministry(page, first, index);
  const isEnough = bodyNouns.has(head) || isOfSuchWork;
  return isEnough && !opensCompound(page, index + 1) ? { first, next: index + 1 } : null;
}

/** The transport ministry; the ministry of the interior. */
function ministry(page: Page, first: number, index: number): Span | null {
  if (first < index) return { first, next: index + 1 };
  if (folded(page, index + 1) !== 'of' || !isJoined(page, index + 1)) return null;
  const noun = folded(page, index + 2) === 'the' ? index + 3 : index + 2;
  return domainWords.has(folded(page, noun)) || isCapital(page, noun) ? { first, next: noun + 1 } : null;
}

/** A police station is a thing, a police department a body whose head comes later. */
function opensCompound(page: Page, index: number): boolean {
  const next = folded(page, index);
  return isJoined(page, index) && (things.has(next) || (lowerHeads.has(next) && !persons.has(next)));
}

function capitalBody(page: Page, index: number): Span | null {
  const first = beginning(page, index);
  const next = ending(page, index + 1);
  const isAlone = next - first === 1;
  const head = folded(page, index);
  if (isAlone)
    return bodyNouns.has(head) && head !== 'ministry' && !things.has(folded(page, next)) ? { first, next } : null;
  if (bodyNouns.has(head) || hasDomain(page, first, next)) return { first, next };
  return null;
}

/** The name of a body whose head noun stands at a word of an English text, by its grammar: what is before it and what it is of. */
export function englishBodyAt(page: Page, index: number): Span | null {
  if (!isHead(folded(page, index))) return null;
  return isCapital(page, index) ? capitalBody(page, index) : lowerBody(page, index);
}
