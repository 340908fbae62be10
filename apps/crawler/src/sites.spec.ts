import { describe, expect, it } from '@jest/globals';
import { checkSites, checkSitesSource, describeProblem, loadSites, SitesFileError } from './sites.js';

const site = (lines: string) =>
  `sites:\n  - name: A\n    url: https://a.example/feed\n    language: ar\n    country: MA\n${lines}`;
const check = (source: string) => checkSitesSource('sites.yaml', source);
const problemsOf = (source: string) => {
  const found = check(source);
  return found.kind === 'problems' ? found.problems.map((problem) => describeProblem('sites.yaml', problem)) : [];
};

describe('a list of sites', () => {
  it('is completed with the usual times', () => {
    expect(check(site(''))).toMatchObject({
      kind: 'sites',
      sites: [
        {
          name: 'A',
          url: 'https://a.example/feed',
          enabled: true,
          intervalMs: 900_000,
          recheck: [3_600_000, 21_600_000, 86_400_000, 604_800_000],
          withdrawalConfirmAfterMs: 86_400_000,
          pauseMs: null,
        },
      ],
    });
  });

  it('takes times of its own', () => {
    const source = site(
      '    interval: 30s\n    recheck: 5s\n    withdrawalConfirmAfter: 3s\n    pause: 50ms\n    enabled: false\n',
    );
    expect(check(source)).toMatchObject({
      sites: [{ intervalMs: 30_000, recheck: 5_000, withdrawalConfirmAfterMs: 3_000, pauseMs: 50, enabled: false }],
    });
  });

  it.each([
    ['a wrong time', site('    interval: soon\n'), /^sites\.yaml:6: sites\.0\.interval: .*such as 15m/u],
    [
      'two times in the wrong order',
      site('    interval: [2h, 5m]\n'),
      /^sites\.yaml:6: sites\.0\.interval: .*shorter one/u,
    ],
    ['an unknown key', site('    intervall: 15m\n'), /^sites\.yaml:6: sites\.0\.intervall: is not a key/u],
    ['a missing key', site('').replace('    language: ar\n', ''), /^sites\.yaml:2: sites\.0\.language: /u],
    ['a wrong address', site('').replace('https:', 'ftp:'), /^sites\.yaml:3: sites\.0\.url: expected an http/u],
    ['a country in small letters', site('').replace('MA', 'ma'), /^sites\.yaml:5: sites\.0\.country: /u],
    [
      'a name twice',
      `${site('')}${site('').replace('sites:\n', '')}`,
      /^sites\.yaml:6: sites\.1\.name: another site is named A/u,
    ],
    ['broken YAML', 'sites:\n  - name: [A\n', /^sites\.yaml:\d: /u],
    ['no list', 'pages: []\n', /^sites\.yaml:1: sites: /u],
    ['nothing', '', /^sites\.yaml:1: sites: /u],
  ])('with %s is refused with file, line and key', (_name, source, expected) => {
    expect(problemsOf(source)[0]).toMatch(expected);
  });

  it('that is not there is a problem, and stops the crawler', () => {
    expect(checkSites('/nowhere/sites.yaml')).toMatchObject({ kind: 'problems', problems: [{ line: null }] });
    expect(() => loadSites('/nowhere/sites.yaml')).toThrow(SitesFileError);
  });

  it('comes with the project, and all that it names is disabled', () => {
    const found = checkSites('sites.yaml');
    expect(found.kind).toBe('sites');
    const sites = found.kind === 'sites' ? found.sites : [];
    expect(sites.length).toBeGreaterThanOrEqual(8);
    expect(sites.filter((one) => one.enabled)).toEqual([]);
  });
});
