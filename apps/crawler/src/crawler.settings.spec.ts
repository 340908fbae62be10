import { describe, expect, it } from '@jest/globals';
import { crawlerSettingsSchema } from './crawler.settings.js';

describe('the settings of the crawler', () => {
  it('respect what pages ask for and let intervals adapt, as long as nothing else is set', () => {
    expect(crawlerSettingsSchema.parse({})).toMatchObject({
      MARSAD_RESPECTED_PAGE_RULES: ['noindex', 'nosnippet', 'unavailable_after'],
      MARSAD_VISIT_INTERVAL_MIN_MS: 300_000,
      MARSAD_VISIT_INTERVAL_MAX_MS: 7_200_000,
    });
  });

  it.each([
    ['noindex', ['noindex']],
    ['nosnippet, noindex', ['nosnippet', 'noindex']],
    ['', []],
  ])('take %j for the rules to be respected', (written, rules) => {
    const settings = crawlerSettingsSchema.parse({ MARSAD_RESPECTED_PAGE_RULES: written });
    expect(settings.MARSAD_RESPECTED_PAGE_RULES).toEqual(rules);
  });

  it.each([
    [{ MARSAD_RESPECTED_PAGE_RULES: 'noarchive' }, 'MARSAD_RESPECTED_PAGE_RULES'],
    [{ MARSAD_VISIT_INTERVAL_MIN_MS: '9000', MARSAD_VISIT_INTERVAL_MAX_MS: '8000' }, 'MARSAD_VISIT_INTERVAL_MAX_MS'],
  ])('refuse %j, naming the setting', (environment, name) => {
    expect(crawlerSettingsSchema.safeParse(environment).error?.issues[0]?.path[0]).toBe(name);
  });
});
