import type { FetchedPage } from '#infra/http-fetch';

/**
 * What a page may ask of those who index it, as far as it keeps the page out of Marsad: never, without its words, or no longer
 * than to a time that it names.
 */
export const pageRules = ['noindex', 'nosnippet', 'unavailable_after'] as const;
export type PageRule = (typeof pageRules)[number];

/** What a page asks for. */
export interface PageRequests {
  /** The rules that hold now. */
  readonly rules: readonly PageRule[];
  /** When its time will be over; milliseconds since 1970, or null when it names none that is still to come. */
  readonly availableUntil: number | null;
}

/** The name by which a page may address this crawler alone. */
const agentName = 'marsad';
/** So much of a page is searched for its head. */
const headCharactersMax = 131_072;
/** The spellings of each rule, in lower case and without spaces. */
const spellings: ReadonlyMap<string, PageRule> = new Map([
  ['noindex', 'noindex'],
  ['none', 'noindex'],
  ['nosnippet', 'nosnippet'],
  ['max-snippet:0', 'nosnippet'],
]);
/** A word before a colon is the name of an agent, but for these. */
const valuedRules = /^(?:max-[a-z-]+|unavailable_after)$/u;
/** The day of the week in `unavailable_after: Friday, 26 Jan 2024 …`, whose comma parts no rules. */
const weekday = /(unavailable_after\s*:\s*[a-z]{3,9})\s*,/giu;
const endOfPage = /^\s*unavailable_after\s*:\s*(\S.{0,80})$/u;

/**
 * What a page asks for in its `X-Robots-Tag` header or its `<meta name="robots">`, of all or of this crawler. Every figure is
 * shown with the words that it stands in, so what asks for no snippet cannot be shown at all. Of several times at which a page
 * says that its time is over, the first counts; a time that cannot be read says nothing.
 * @param now milliseconds since 1970
 */
export function requestsOf({ robotsTag, text }: Pick<FetchedPage, 'robotsTag' | 'text'>, now: number): PageRequests {
  const directives = [...directivesOfHeader(robotsTag ?? ''), ...directivesOfHead(text)];
  const rules = directives.flatMap((directive) => spellings.get(directive.replaceAll(/\s/gu, '')) ?? []);
  const end = Math.min(...directives.map(endIn));
  if (end <= now) rules.push('unavailable_after');
  return { rules: [...new Set(rules)], availableUntil: end > now && end < Infinity ? end : null };
}

/** The time that `unavailable_after` names, or never. */
function endIn(directive: string): number {
  const [, written = ''] = endOfPage.exec(directive) ?? [];
  const time = Date.parse(written.toUpperCase());
  return Number.isNaN(time) ? Infinity : time;
}

/** The rules of a list, whose commas part them. */
function rulesIn(list: string): string[] {
  return list.toLowerCase().replaceAll(weekday, '$1').split(',');
}

function directivesOfHeader(header: string): string[] {
  let isForUs = true;
  return rulesIn(header).flatMap((part) => {
    const [, name = '', rest = ''] = /^([^:]*):(.*)$/u.exec(part) ?? [];
    if (name === '' || valuedRules.test(name.trim())) return isForUs ? [part] : [];
    isForUs = isOurName(name);
    return isForUs ? [rest] : [];
  });
}

function isOurName(name: string): boolean {
  return ['robots', '*', agentName].includes(name.trim().toLowerCase());
}

function directivesOfHead(text: string): string[] {
  const start = withoutComments(text.slice(0, headCharactersMax));
  const bodyAt = start.search(/<body[\s>]/iu);
  const head = bodyAt === -1 ? start : start.slice(0, bodyAt);
  // A tag holds no angle brackets here, so that a page of nothing but beginnings costs no more than another.
  return [...head.matchAll(/<meta\s([^<>]{1,2000})>/giu)].flatMap(([, written = '']) => {
    const attributes = attributesOf(written);
    return isOurName(attributes.get('name') ?? '') ? rulesIn(attributes.get('content') ?? '') : [];
  });
}

function withoutComments(text: string): string {
  const [before = '', ...comments] = text.split('<!--');
  return [before, ...comments.map((comment) => comment.split('-->').slice(1).join('-->'))].join('');
}

function attributesOf(written: string): Map<string, string> {
  const found = written.matchAll(/(?<![a-z-])([a-z-]+)\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/giu);
  return new Map(
    [...found].map(([, name = '', quoted, apostrophed, bare]) => [
      name.toLowerCase(),
      quoted ?? apostrophed ?? bare ?? '',
    ]),
  );
}
