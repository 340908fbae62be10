import { nameWordOf } from '../words.js';
import { folded, isJoined, type Page, type Span, tableOf } from './page.js';

/** Short names of things that are no bodies. */
const others = tableOf(
  'USD EUR GBP MAD FCFA XOF XAF CFA MDT MMDH DH TND DZD NGN ZAR KES INR CHU ONG PME VIH TGV BTP PIB CIN ADN GPS SUV VTC RER CDI DVD USB SMS NGO GDP HIV DNA PCR CCTV ATM VIP PDF CEO SIM LSD ' +
    'APS MAP TAP AFP SPA WAM KUNA INA QNA SANA MENA PTI NAN ANI BBC CNN RFI MDMA THC GHB AK RPG IED SOS PVC CNI RTI AIDS COVID TV HLM CM1 CM2 SIV BAC VAT TVA FAQ RSS FIR TOP PSG OM FC CAN USA UAE GMT UTC CET',
);
const sources = tableOf('selon par by');
const french = tableOf('la l');
const small = tableOf('des les par sur dans pour avec sans sous vers entre comme dont qui que est sont');
const articles = tableOf('la le les l the');
const verbs = tableOf(
  'said says has have had reported recorded seized arrested intercepted announced operatives officials officers agents data figures spokesman spokesperson a ont indique annonce precise',
);

const letterZ = 0x5a;

const isAcronym = ({ text, words }: Page, index: number): boolean => {
  const word = words[index];
  // Most words have no second capital, and that is quick to see.
  if (word === undefined || text.charCodeAt(word.start + 1) > letterZ) return false;
  return /^[A-Z]{3,8}$/u.test(text.slice(word.start, word.end)) && !others.has(nameWordOf(word).folded);
};

/** An unknown short name in capitals that stands where a body stands: behind selon or by, or before a verb of saying. */
export function acronymAt(page: Page, index: number): Span | null {
  if (!isAcronym(page, index) || page.placeEndAt(page.words[index]?.start ?? -1) !== null) return null;
  const spelled = isCapitals(page, index - 1) && isCapitals(page, index + 1);
  return (isGoverned(page, index) || acts(page, index)) && !spelled ? { first: index, next: index + 1 } : null;
}

function isGoverned(page: Page, index: number): boolean {
  const before = articles.has(folded(page, index - 1)) ? index - 2 : index - 1;
  return sources.has(folded(page, before)) && isJoined(page, index);
}

function acts(page: Page, index: number): boolean {
  const next = folded(page, index + 1);
  const isSubject = french.has(folded(page, index - 1)) && /^\p{Ll}{3,}$/u.test(next) && !small.has(next);
  return (verbs.has(next) || isSubject) && isJoined(page, index + 1);
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
