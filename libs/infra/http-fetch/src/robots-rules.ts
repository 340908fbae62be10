import { readRobotsLines, type RobotsLine } from './robots-lines.js';
import { isPatternOf, spellPath } from './robots-pattern.js';

/** The name that rules address; a version would keep them from matching. */
export const productToken = 'Marsad';

/** Beyond this the file is cut (RFC 9309 asks for at least 500 KiB). */
const robotsCharactersMax = 512_000;
const sitemapsMax = 20;

/** What a robots.txt allows. */
export interface RobotsRules {
  isAllowed(url: string): boolean;
  /** Pause that the site asks for, or null. */
  readonly crawlDelayMs: number | null;
  readonly sitemaps: readonly string[];
}

export const allowAll: RobotsRules = { isAllowed: () => true, crawlDelayMs: null, sitemaps: [] };

interface Rule {
  readonly isAllowing: boolean;
  readonly pattern: string;
}

/** The rules of all groups that speak to one agent, merged. */
interface Group {
  readonly rules: Rule[];
  delayMs: number | null;
}

/**
 * Reads a robots.txt (RFC 9309) for one agent, in the behaviour of Google's parser: groups of one agent are merged; those
 * that name the agent count alone, or else those for `*`; the longest matching pattern wins, and of two as long the one that
 * allows. What no rule speaks of is allowed.
 * @param robotsUrl where the file was found, for sitemaps without a host
 * @param agent its name without a version
 */
export function readRobots(robotsUrl: string, text: string, agent = productToken): RobotsRules {
  const lines = readRobotsLines(text.slice(0, robotsCharactersMax));
  const { rules, delayMs } = groupOf(lines, agent);
  const sitemaps = lines.flatMap(({ field, value }) =>
    field === 'sitemap' ? (URL.parse(value, robotsUrl)?.href ?? []) : [],
  );
  return {
    isAllowed: (url) => isPathAllowed(rules, pathOf(url)),
    crawlDelayMs: delayMs,
    sitemaps: [...new Set(sitemaps)].slice(0, sitemapsMax),
  };
}

function groupOf(lines: readonly RobotsLine[], agent: string): Group {
  const named: Group = { rules: [], delayMs: null };
  const general: Group = { rules: [], delayMs: null };
  let addressed = new Set<Group>();
  let isNamed = false;
  let isListOpen = false;
  for (const line of lines) {
    if (line.field === 'user-agent') {
      if (!isListOpen) addressed = new Set();
      if (isEveryone(line.value)) addressed.add(general);
      if (isAgent(line.value, agent)) addressed.add(named);
      isNamed ||= addressed.has(named);
    } else for (const group of addressed) addTo(group, line);
    // Only rules end the list of agents that a group begins with; what else may stand there does not.
    if (line.field === 'user-agent') isListOpen = true;
    else if (isRule(line)) isListOpen = false;
  }
  return isNamed ? named : general;
}

function isRule({ field }: RobotsLine): boolean {
  return field === 'allow' || field === 'disallow';
}

function addTo(group: Group, line: RobotsLine): void {
  if (isRule(line)) group.rules.push(...rulesOf(line.field === 'allow', line.value));
  else if (line.field === 'crawl-delay') group.delayMs = longerDelay(group.delayMs, line.value);
}

function isEveryone(value: string): boolean {
  return /^\*(?:\s|$)/u.test(value);
}

/** A name ends at the first character that names may not hold, such as the slash before a version. */
function isAgent(value: string, agent: string): boolean {
  return /^[a-z_-]*/iu.exec(value)?.[0].toLowerCase() === agent.toLowerCase();
}

function rulesOf(isAllowing: boolean, value: string): Rule[] {
  if (value === '') return [];
  const pattern = spellPath(value);
  const index = isAllowing ? /^(.*\/)index\.html?[^/]*$/u.exec(pattern)?.[1] : undefined;
  // Who lets the index page in lets the folder in, whose page it is.
  return [{ isAllowing, pattern }, ...(index === undefined ? [] : [{ isAllowing, pattern: `${index}$` }])];
}

function longerDelay(knownMs: number | null, value: string): number | null {
  const delayMs = /^\d{1,9}(?:\.\d{1,9})?$/u.test(value) ? Number(value) * 1_000 : 0;
  return delayMs > (knownMs ?? 0) ? delayMs : knownMs;
}

function isPathAllowed(rules: readonly Rule[], path: string): boolean {
  let [allowed, disallowed] = [0, 0];
  for (const { isAllowing, pattern } of rules) {
    if (pattern.length <= (isAllowing ? allowed : disallowed) || !isPatternOf(pattern, path)) continue;
    if (isAllowing) allowed = pattern.length;
    else disallowed = pattern.length;
  }
  return allowed >= disallowed;
}

/** Path and query, which are what patterns speak of. */
function pathOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? '/' : spellPath(`${url.pathname}${url.search}`);
}
