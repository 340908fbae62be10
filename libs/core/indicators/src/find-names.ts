import { type Token, tokensOf } from '#core/words';
import type { Institution } from './catalogue.js';
import { isGenericName } from './bodies/generic-names.js';
import { institutions } from './institutions.js';
import { type FoundName, type Match, PhraseFinder } from './phrase-finder.js';

function namesOf(body: Institution): (readonly [string, Institution])[] {
  const names = [...Object.values(body.names), ...(body.shortNames ?? []), ...(body.aliases ?? [])];
  return names.map((name) => [name, body]);
}

const institutionNames = [...institutions.values()].flatMap(namesOf);
const institutionFinder = new PhraseFinder(institutionNames, /[.!?؟;؛:\n()]/u);
/** Names such as "Interior Ministry" are nobody's where several countries have one and the newsroom's is none of them. */
const isShared = sharedNames(institutionNames);

/** The institutions that a text names, in order. One name may belong to bodies of several countries: that of the newsroom's counts. */
export function findInstitutions(
  text: string,
  country: string | null = null,
  tokens: readonly Token[] = tokensOf(text),
): FoundName[] {
  const isLocal = ({ named }: Match<Institution>) => named.country === country;
  const found = institutionFinder.find(
    { text, tokens },
    {
      accepts: (match) =>
        hasItsCapitals(match) &&
        (country === null || isLocal(match) || match.named.country === null || isOwnName(match.exact)),
      prefers: isLocal,
    },
  );
  return found.map(({ named, exact, start, end }) => ({ code: named.code, exact, start, end }));
}

const ownNames = new Map<string, boolean>();
const ownNamesMax = 5_000;

/** Whether a name says by itself whose the body is; it depends on the name alone, so it is kept. */
function isOwnName(exact: string): boolean {
  const known = ownNames.get(exact);
  if (known !== undefined) return known;
  const isOwn = !isShared(exact) && !isGenericName(exact);
  if (ownNames.size >= ownNamesMax) ownNames.clear();
  ownNames.set(exact, isOwn);
  return isOwn;
}

/** "FAR" and "ICE" are bodies, "far" and "ice" are words: what the catalogue writes in capitals only, the text must too. */
function hasItsCapitals({ named, exact }: Match<Institution>): boolean {
  const isLatin = /^[\p{Script=Latin}\d-]+$/u.test(exact);
  if (!isLatin || exact === exact.toUpperCase()) return true;
  return !(named.shortNames ?? []).some((name) => name === exact.toUpperCase());
}

function sharedNames(names: readonly (readonly [string, Institution])[]): (exact: string) => boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}|^ال/gu, '')
      .replace(/’/gu, "'");
  const holders = new Map<string, Set<string | null>>();
  for (const [name, { country }] of names) {
    holders.set(plain(name), (holders.get(plain(name)) ?? new Set()).add(country));
  }
  return (exact) => (holders.get(plain(exact))?.size ?? 0) > 1;
}
