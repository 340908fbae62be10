import { folded, isJoined, type Page, type Span, tableOf } from './page.js';

/** Short names of things that are no bodies. */
const others = tableOf(
  'USD EUR GBP MAD FCFA XOF XAF CFA MDT MMDH DH TND DZD NGN ZAR KES INR CHU ONG PME VIH TGV BTP PIB CIN ADN GPS SUV VTC RER CDI DVD USB SMS NGO GDP HIV DNA PCR CCTV ATM VIP PDF CEO SIM LSD ' +
    'MDMA THC GHB AK RPG IED SOS PVC CNI RTI AIDS COVID TV HLM CM1 CM2 SIV BAC VAT TVA FAQ RSS FIR TOP PSG OM FC CAN USA UAE GMT UTC CET',
);
const articles = tableOf('la le l les du des selon par the by from of');
const verbs = tableOf(
  'said says has have had reported recorded seized arrested intercepted announced operatives officials officers agents data figures spokesman spokesperson a ont indique annonce precise',
);

const letterZ = 0x5a;

const isAcronym = ({ text, words }: Page, index: number): boolean => {
  const word = words[index];
  // Most words have no second capital, and that is quick to see.
  if (word === undefined || text.charCodeAt(word.start + 1) > letterZ) return false;
  return /^[A-Z]{3,8}$/u.test(text.slice(word.start, word.end)) && !others.has(word.folded);
};

/** An unknown short name in capitals that stands where a body stands: behind an article, or before a verb of saying. */
export function acronymAt(page: Page, index: number): Span | null {
  const word = page.words[index];
  if (word === undefined || !isAcronym(page, index) || page.placeEndAt(word.start) !== null) return null;
  const isGoverned = articles.has(folded(page, index - 1)) && isJoined(page, index);
  const acts = verbs.has(folded(page, index + 1)) && isJoined(page, index + 1);
  const spelled = folded(page, index - 1) !== '' && isCapitals(page, index - 1) && isCapitals(page, index + 1);
  return (isGoverned || acts) && !spelled ? { first: index, next: index + 1 } : null;
}

const isCapitals = ({ text, words }: Page, index: number): boolean => {
  const word = words[index];
  return word !== undefined && /^[A-Z]{2,}$/u.test(text.slice(word.start, word.end));
};

/** The short name in brackets close behind a name: Plateforme de lutte contre la cybercriminalité (PLCC). */
export function shortNameBehind(page: Page, { next }: Span): Span | null {
  const [last, word] = [page.words[next - 1], page.words[next]];
  if (last === undefined || word === undefined || !isAcronym(page, next)) return null;
  return page.text.slice(last.end, word.start) === ' (' && page.text.charAt(word.end) === ')'
    ? { first: next, next: next + 1 }
    : null;
}
