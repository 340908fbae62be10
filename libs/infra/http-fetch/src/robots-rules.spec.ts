import { describe, expect, it } from '@jest/globals';
import { readRobots } from './robots-rules.js';

const origin = 'https://a.example';
const isAllowed = (text: string, path: string) => readRobots(`${origin}/robots.txt`, text).isAllowed(origin + path);
/** The lines as rules for this crawler. */
const rules = (...lines: string[]) => ['User-agent: Marsad', ...lines].join('\n');

describe('a robots.txt', () => {
  it.each<[string, string, boolean]>([
    ['', '/a', true],
    ['<html>not robots</html>', '/a', true],
    ['Disallow: /', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: Other\nDisallow: /', '/a', true],
    ['User-agent: * comment\nDisallow: /', '/a', false],
    ['User-agent: *bot\nDisallow: /', '/a', true],
  ])('%j says of %s: allowed is %s', (text, path, expected) => {
    expect(isAllowed(text, path)).toBe(expected);
  });

  describe('speaks to this crawler', () => {
    it.each(['Marsad', 'marsad', 'MARSAD', 'Marsad/2.1', 'Marsad bot', 'Marsad*'])('as %s', (agent) => {
      expect(isAllowed(`User-agent: ${agent}\nDisallow: /`, '/a')).toBe(false);
    });

    it.each(['Mars', 'Marsadbot', 'Marsad-News', 'Marsad_x', 'a Marsad', ''])('but not as %j', (agent) => {
      expect(isAllowed(`User-agent: ${agent}\nDisallow: /`, '/a')).toBe(true);
    });

    it('alone where it names it, and like to others where it does not', () => {
      const general = 'User-agent: *\nDisallow: /\n\n';
      expect(isAllowed(`${general}User-agent: Marsad\nAllow: /`, '/a')).toBe(true);
      expect(isAllowed(`${general}User-agent: Marsad\n`, '/a')).toBe(true);
      expect(isAllowed(`User-agent: Marsad\nDisallow: /b\n\n${general}`, '/a')).toBe(true);
      expect(isAllowed(`${general}User-agent: Other\nAllow: /`, '/a')).toBe(false);
    });

    it('in several groups, which are merged', () => {
      const text =
        'User-agent: Marsad\nDisallow: /a\n\nUser-agent: Other\nDisallow: /c\n\nUser-agent: marsad\nDisallow: /b';
      expect(['/a', '/b', '/c'].map((path) => isAllowed(text, path))).toEqual([false, false, true]);
    });

    it('in a list of agents, which ends with the first rule and not with anything else', () => {
      const list = 'User-agent: Marsad\nSitemap: https://a.example/s.xml\nCrawl-delay: 1\n\nUser-agent: Other\n';
      expect(isAllowed(`${list}Disallow: /a`, '/a')).toBe(false);
      expect(isAllowed('User-agent: Marsad\nDisallow: /b\nUser-agent: Other\nDisallow: /a', '/a')).toBe(true);
    });
  });

  describe('lets the longest match decide', () => {
    it.each<[string[], string, boolean]>([
      [['Disallow: /a', 'Allow: /a/b'], '/a/b/c', true],
      [['Allow: /a/b', 'Disallow: /a'], '/a/b/c', true],
      [['Allow: /a', 'Disallow: /a/b'], '/a/b', false],
      [['Disallow: /a', 'Allow: /a'], '/a', true],
      [['Disallow: /', 'Allow: /$'], '/', true],
      [['Disallow: /', 'Allow: /$'], '/a', false],
      [['Allow: /a', 'Disallow: /*.htm'], '/a.htm', false],
      [['Allow: /a*', 'Disallow: /x'], '/y', true],
      [['Disallow: /', 'Allow:'], '/a', false],
      [['Disallow: /a/', 'Allow: /a/index.html'], '/a/', true],
      [['Disallow: /a/', 'Allow: /a/index.html'], '/a/index.htm', false],
      [['Disallow: /a/', 'Allow: /a/index.htm'], '/a/b', false],
    ])('%j of %s: allowed is %s', (lines, path, expected) => {
      expect(isAllowed(rules(...lines), path)).toBe(expected);
    });
  });

  describe('has patterns', () => {
    it.each<[string, string, boolean]>([
      ['/fish', '/fish', true],
      ['/fish', '/fish.html', true],
      ['/fish', '/fishheads/yummy.html', true],
      ['/fish', '/Fish.asp', false],
      ['/fish', '/catfish', false],
      ['/fish', '/?id=fish', false],
      ['fish', '/fish', false],
      ['/fish*', '/fishheads', true],
      ['/fish/', '/fish', false],
      ['/fish/', '/fish/?id=1', true],
      ['*.php', '/a/b.php', true],
      ['/*.php', '/index.php?x=y', true],
      ['/*.php', '/', false],
      ['/*.php', '/windows.PHP', false],
      ['/*.php$', '/a.php', true],
      ['/*.php$', '/a.php?x', false],
      ['/*.php$', '/a.php5', false],
      ['/fish*.php', '/fishheads/catfish.php?x', true],
      ['/fish*.php', '/Fish.PHP', false],
      ['/a$b', '/a$b/c', true],
      ['/a$b', '/a', false],
      ['/a*b*c$', '/axxbxxcxxc', true],
      ['/a*b*c$', '/axxcxxb', false],
      ['/ab*b$', '/ab', false],
      ['/**a', '/xa', true],
      ['/a?b=1&c', '/a?b=1&c=2', true],
      ['/a?b=1&c', '/a?c&b=1', false],
      ['/أمن', '/%D8%A3%D9%85%D9%86', true],
      ['/%d8%a3', '/%D8%A3%D9%85', true],
      ['/%D8%A3', '/أمن', true],
      ['/a b', '/a%20b', true],
      ['/%62', '/b', false],
      ['/%62', '/%62', true],
      ['/a%2Fb', '/a/b', false],
    ])('%s holds for %s: %s', (pattern, path, matches) => {
      expect(isAllowed(rules(`Disallow: ${pattern}`), path)).toBe(!matches);
    });

    it('that are hostile and are answered at once', () => {
      const startedAt = performance.now();
      const hostile = Array.from({ length: 500 }, () => `Disallow: /${'*a'.repeat(400)}$`);
      expect(isAllowed(rules(...hostile), `/${'a'.repeat(2_000)}b`)).toBe(true);
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    });
  });

  describe('is read as it is written', () => {
    it.each([
      ['User-agent: Marsad\r\nDisallow: /a\r\n'],
      ['User-agent: Marsad\rDisallow: /a\r'],
      ['\ufeffUser-agent: Marsad\nDisallow: /a'],
      ['\ufffdUser-agent: Marsad\nDisallow: /a'],
      ['USER-AGENT:Marsad\nDISALLOW:/a'],
      ['  user-agent :  Marsad  \n\n\t disallow : /a  '],
      ['User-agent: Marsad # us\n# nothing\nDisallow: /a # this'],
      ['User-agent Marsad\nDisallow /a'],
      ['useragent: Marsad\ndissallow: /a'],
      ['user agent: Marsad\ndisalow: /a'],
      ['Unknown: x\nUser-agent: Marsad\nNoindex: /b\nDisallow: /a'],
    ])('%j', (text) => {
      expect([isAllowed(text, '/a'), isAllowed(text, '/b')]).toEqual([false, true]);
    });

    it.each([
      'User-agent Marsad\nDisallow /a /b',
      'User-agent: Marsad\nDisallow /a b',
      'User-agent: Marsad\n\ufeffDisallow: /a',
      '\ufffd\u0011\ufffdUser-agent: Marsad\nDisallow: /a',
      '\ufeff\ufeffx: y',
      ': /a',
    ])('and what cannot be read is passed over: %j', (text) => {
      expect(isAllowed(text, '/a')).toBe(true);
    });

    it('a line that is too long is cut and counts, and the next is read', () => {
      const long = `/a/${'x'.repeat(20_000)}`;
      const text = rules(`Disallow: ${long}/end`, 'Disallow: /b');
      expect([isAllowed(text, `${long}/other`), isAllowed(text, '/a/x'), isAllowed(text, '/b')]).toEqual([
        false,
        true,
        false,
      ]);
    });

    it('up to 500 KiB', () => {
      const filling = '#'.repeat(511_900);
      expect(isAllowed(rules(filling, 'Disallow: /a'), '/a')).toBe(false);
      expect(isAllowed(rules(`${filling}${'#'.repeat(200)}`, 'Disallow: /a'), '/a')).toBe(true);
    });
  });

  it.each<[string, number | null]>([
    ['User-agent: *\nCrawl-delay: 2.5', 2_500],
    ['User-agent: *\nCrawl-delay: 9\n\nUser-agent: Marsad\nCrawl-delay: 3', 3_000],
    ['User-agent: *\nCrawl-delay: 9\n\nUser-agent: Marsad\nDisallow: /a', null],
    ['User-agent: Marsad\nCrawl-delay: 3\nCrawl-delay: 5', 5_000],
    ['User-agent: Marsad\nCrawl-delay: 0', null],
    ['User-agent: Marsad\nCrawl-delay: soon', null],
    ['User-agent: Other\nCrawl-delay: 5', null],
  ])('%j asks for a pause of %j ms', (text, expected) => {
    expect(readRobots(`${origin}/robots.txt`, text).crawlDelayMs).toBe(expected);
  });

  it('names its sitemaps, wherever they stand', () => {
    const text =
      'Sitemap: https://a.example/news.xml\nUser-agent: Other\nDisallow: /\nsite-map: /b.xml\nSitemap: /b.xml';
    expect(readRobots(`${origin}/robots.txt`, text).sitemaps).toEqual([`${origin}/news.xml`, `${origin}/b.xml`]);
  });

  it('speaks to the agent that it is read for', () => {
    const text = 'User-agent: Foo_Bot\nDisallow: /a';
    expect(readRobots(`${origin}/robots.txt`, text, 'foo_bot').isAllowed(`${origin}/a`)).toBe(false);
  });
});
