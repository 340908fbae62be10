import { describe, expect, it } from '@jest/globals';
import { aSeries } from '#testing';
import { awkwardText, type MakePlace, usePlace } from './place.contract.js';
import type { Page, PageRequest, Projections, SeriesFilter } from './projections.js';
import type { Series } from '#core/contracts';

const samples = [
  aSeries({ seriesId: 's1', indicator: 'arrests', area: 'MA', institution: 'MA-DGSN', terms: ['توقيف', 'arrests'] }),
  aSeries({
    seriesId: 's2',
    indicator: 'arrests',
    area: 'MA-01',
    institution: 'MA-GR',
    terms: ['توقيف', 'drug', 'arrests'],
  }),
  aSeries({
    seriesId: 's3',
    indicator: 'calls',
    area: 'MA',
    institution: 'MA-DGSN',
    terms: ['مكالمات', 'emergency', 'calls'],
  }),
  aSeries({
    seriesId: 's4',
    indicator: null,
    item: 'مكالمة',
    area: null,
    institution: null,
    terms: ['مكالمه', 'call_%'],
  }),
];

/** All series that match, over pages of two. */
async function found(store: Projections, filter: SeriesFilter, onPage?: () => Promise<void>): Promise<string[]> {
  const seriesIds: string[] = [];
  const request: { -readonly [Key in keyof PageRequest]: PageRequest[Key] } = { after: null, limit: 2 };
  for (let pages = 0; pages < 100; pages += 1) {
    const page: Page<Series> = await store.findSeries(filter, request);
    seriesIds.push(...page.items.map((series) => series.seriesId));
    if (page.next === null) return seriesIds;
    request.after = page.next;
    await onPage?.();
  }
  throw new Error('The walk does not end.');
}

/** What every Projections promises of series. */
export function seriesContract(name: string, makePlace: MakePlace<Projections>): void {
  describe(`${name} serves series`, () => {
    const { store, reopen } = usePlace(makePlace);
    const insertSamples = () => Promise.all(samples.map((series) => store().insertSeries(series)));

    it('keeps the first series of an id, for good', async () => {
      const first = aSeries({ breakdown: { الجنس: 'أنثى' }, item: awkwardText });
      await store().insertSeries(first);
      await store().insertSeries({ ...first, unit: '%', terms: ['other'] });
      const reopened = await reopen();
      expect(await reopened.series([first.seriesId, 'unknown'])).toEqual([first]);
      expect(await found(reopened, { terms: ['other'] })).toEqual([]);
    });

    it('gives many series by one call', async () => {
      await insertSamples();
      const series = await store().series(['s4', 'unknown', 's1', 's4']);
      expect(series.map(({ seriesId }) => seriesId).toSorted()).toEqual(['s1', 's4']);
      expect(await store().series([])).toEqual([]);
    });

    it.each<[string, SeriesFilter, string[]]>([
      ['nothing', {}, ['s1', 's2', 's3', 's4']],
      ['an indicator', { indicator: 'arrests' }, ['s1', 's2']],
      ['an area', { area: 'MA' }, ['s1', 's3']],
      ['an institution', { institution: 'MA-GR' }, ['s2']],
      ['three dimensions at once', { indicator: 'arrests', area: 'MA', institution: 'MA-DGSN' }, ['s1']],
      ['dimensions that do not meet', { indicator: 'calls', area: 'MA-01' }, []],
      ['no word', { terms: [] }, ['s1', 's2', 's3', 's4']],
      ['a word', { terms: ['توقيف'] }, ['s1', 's2']],
      ['the beginning of a word', { terms: ['مكالم'] }, ['s3', 's4']],
      ['a beginning that several words of one series share', { terms: ['a'] }, ['s1', 's2']],
      ['all of several words', { terms: ['توقيف', 'arrests'] }, ['s1', 's2']],
      ['words and a beginning', { terms: ['arrests', 'توقيف', 'dr'] }, ['s2']],
      ['a beginning that is not the last word', { terms: ['مكالم', 'calls'] }, []],
      ['a word and a dimension', { terms: ['توقيف'], area: 'MA-01' }, ['s2']],
      ['words and dimensions', { terms: ['مكالمات', 'emer'], indicator: 'calls', institution: 'MA-DGSN' }, ['s3']],
      ['signs that mean something elsewhere', { terms: ['call_%'] }, ['s4']],
      ['signs that could match anything', { terms: ['.*'] }, []],
      ['an unknown word', { terms: ['absent'] }, []],
    ])('finds series by %s', async (_what, filter, expected) => {
      await insertSamples();
      expect(await found(store(), filter)).toEqual(expected);
    });

    it('finds each series that was there at the start exactly once while others arrive', async () => {
      const other = await reopen();
      const seriesIds = ['b', 'd', 'f', 'h', 'j'];
      for (const seriesId of seriesIds) await store().insertSeries(aSeries({ seriesId }));
      const arriving = ['a', 'c', 'g', 'k'].values();
      const arrive = async () => {
        const { value: seriesId } = arriving.next();
        if (seriesId !== undefined) await other.insertSeries(aSeries({ seriesId }));
      };
      const walked = await found(store(), { indicator: 'emergency_calls' }, arrive);
      expect(walked.filter((seriesId) => seriesIds.includes(seriesId))).toEqual(seriesIds);
      expect(new Set(walked).size).toBe(walked.length);
    });

    it('counts the series of each indicator, and those without one', async () => {
      expect(await store().seriesPerIndicator()).toEqual(new Map());
      await insertSamples();
      await insertSamples();
      const counts = await store().seriesPerIndicator();
      expect(Object.fromEntries(counts)).toEqual({ arrests: 2, calls: 1, null: 1 });
      expect(counts.get(null)).toBe(1);
    });
  });
}
