import { iso31662 } from 'iso-3166';
import type { Place } from '../catalogue.js';

/** Names of units that are words of direction or land: they count behind the noun of a unit only, as in "région du Centre". */
const commonNames = new Set(
  (
    'centre central centro centrale nord sud est ouest north south east west northern southern eastern western norte sur este oeste oriental occidental capital ' +
    'littoral lacs plateau plateaux delta rivers maritime savanes montagnes lagunes islands coast upper lower union liberty saint-george saint george victoria ' +
    'north-east north-west south-east south-west nord-est nord-ouest sud-est sud-ouest collines donga niger bas-congo rural urban federal district amazonas para ' +
    'colon florida orange cross lake island river valley highland highlands borders angus down bury midlothian moray'
  ).split(' '),
);
/** Shorter names are met as names of persons and as words, so they need a preposition. */
const plainNameLettersMin = 7;

/** The standard lists the councils of the United Kingdom without the nation that they lie in; those of England are the rest. */
const nations = [
  [
    'GB-SCT',
    'ABE ABD ANS AGB CLK DGY DND EAY EDU ELN ERW EDH ELS FAL FIF GLG HLD IVC MLN MRY NAY NLK ORK PKN RFW SCB ZET SAY SLK STG WDU WLN',
  ],
  ['GB-WLS', 'BGW BGE CAY CRF CMN CGN CWY DEN FLN GWN AGY MTY MON NTL NWP PEM POW RCT SWA TOF VGL WRX'],
  ['GB-NIR', 'ANN AND ABC BFS CCG DRS FMO LBC MEA MUL NMD'],
] as const;
const councils: ReadonlyMap<string, string> = new Map(
  nations.flatMap(([nation, codes]) => codes.split(' ').map((code) => [`GB-${code}`, nation] as const)),
);
const isWhole = /^GB-(?:ENG|SCT|WLS|NIR|EAW|GBN|UKM)$/u;
const parentOf = (code: string, parent: string): string =>
  code.startsWith('GB-') && !isWhole.test(code) ? (councils.get(code) ?? 'GB-ENG') : parent;

const parents = new Map(iso31662.map(({ code, parent }) => [code, parentOf(code, parent)]));
/** No subdivision lies deeper. */
const depthMax = 4;

/** "Asturias, Principado de", "Bolzano/Bozen": the name before what is added to it. */
const plainName = (name: string): string => (/^[^,([/]+/u.exec(name)?.[0] ?? name).trim();

function firstLevelOf(code: string, known: ReadonlyMap<string, Place>): string {
  let unit = code;
  for (let depth = 0; depth < depthMax; depth += 1) {
    const parent = parents.get(unit) ?? '';
    if (known.get(unit)?.area === unit || !parent.includes('-')) return unit;
    unit = known.get(unit)?.area ?? parent;
  }
  return unit;
}

/**
 * The subdivisions of ISO 3166-2 that the project has no names of its own for, with the name that the standard gives. They have no
 * Arabic name, and are looked for in the newsrooms of their own country only: elsewhere they are too easily taken for other words.
 * @param known the places that have names in three languages, by code
 */
export function isoUnits(known: ReadonlyMap<string, Place>): Place[] {
  return iso31662.flatMap(({ code, name }) => {
    if (known.has(code)) return [];
    const plain = plainName(name);
    const isCommon = commonNames.has(plain.toLowerCase());
    const isDoubtful = !isCommon && plain.length < plainNameLettersMin;
    return [
      {
        ...{
          code,
          names: { ar: plain, fr: plain, en: plain },
          country: code.slice(0, 2),
          area: firstLevelOf(code, known),
        },
        ...{ doubtfulNames: isDoubtful ? [plain] : [], commonNames: isCommon ? [plain] : [], isDomestic: true },
      },
    ];
  });
}
