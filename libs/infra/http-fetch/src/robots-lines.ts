/** What a line of a robots.txt is about. */
export type RobotsField = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay';

export interface RobotsLine {
  readonly field: RobotsField;
  readonly value: string;
}

/** Longer lines are cut, as the reference parser cuts them (eight times what browsers once took for an address). */
const lineCharactersMax = 2_083 * 8 - 1;

/** How fields begin, in lower case, with the slips of the pen that the reference parser forgives. */
const beginnings: readonly (readonly [string, RobotsField])[] = [
  ...['user-agent', 'useragent', 'user agent'].map((name) => [name, 'user-agent'] as const),
  ...['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw'].map(
    (name) => [name, 'disallow'] as const,
  ),
  ['allow', 'allow'],
  ['sitemap', 'sitemap'],
  ['site-map', 'sitemap'],
  ['crawl-delay', 'crawl-delay'],
];

/** The lines of a robots.txt that say something, in their order. Lines may end as on any system. */
export function readRobotsLines(text: string): RobotsLine[] {
  return (
    text
      // A mark that was cut short decodes to a replacement character.
      .replace(/^[\ufeff\ufffd]/u, '')
      .split(/\r\n|\n|\r/u)
      .map((line) => readLine(line.slice(0, lineCharactersMax)))
      .filter((line) => line !== null)
  );
}

function readLine(line: string): RobotsLine | null {
  // Within the file a byte order mark is a letter like another, though `trim` takes it for a space.
  if (line.startsWith('\ufeff')) return null;
  const said = (line.split('#', 1)[0] ?? '').trim();
  const colon = said.indexOf(':');
  // A forgotten colon is forgiven when just two words are left.
  const parts = colon === -1 ? said.split(/\s+/u) : [said.slice(0, colon), said.slice(colon + 1)];
  const [name = '', value = ''] = parts;
  const field = beginnings.find(([beginning]) => name.trim().toLowerCase().startsWith(beginning))?.[1];
  return field === undefined || parts.length !== 2 ? null : { field, value: value.trim() };
}
