import { beforeAll, describe, expect, it } from '@jest/globals';
import { seriesIdOf } from '#core/contracts';
import { QueryBench } from '../bench/query-bench.contract.js';
import { aFactOf, aNamedSeries, anArticleOf, type Content, store } from '../bench/query-content.contract.js';
import type { SeriesAnswer, SeriesList } from './series.schema.js';

const withId = (series: ReturnType<typeof aNamedSeries>) => ({ ...series, seriesId: seriesIdOf(series) });
const calls = withId(aNamedSeries());
const stations = withId(aNamedSeries({ indicator: 'police.stations', area: 'MA-09' }));
const visits = withId(aNamedSeries({ indicator: null, item: 'زيارات ميدانيه', institution: null }));

const article = anArticleOf(0);
const retracted = aFactOf(calls, article, '2024');
const content: Content = {
  series: [calls, stations, visits],
  articles: [article],
  facts: [
    aFactOf(calls, article, '2023'),
    aFactOf(calls, article, '2021'),
    aFactOf(calls, article, '2022'),
    { ...retracted, state: { ...retracted.state, status: 'retracted' } },
  ],
};

describe('the series', () => {
  let bench: QueryBench;
  beforeAll(async () => {
    bench = await QueryBench.open();
    await store(bench, content);
  });

  async function get<Answer>(path: string): Promise<Answer> {
    return (await (await bench.fetch(path)).json()) as Answer; // The operations' own tests prove the shape.
  }

  const find = async (query: string) =>
    (await get<SeriesList>(`/v1/series?${query}`)).items.map((item) => item.seriesId);

  it.each([
    ['مكالمات النجدة', calls],
    ['المكالمات النجدة', calls],
    ['نجدة مكالمات', calls],
    ['مُكالمات', calls],
    ['دوائر الشرطة', stations],
    ['الدوائر', stations],
    ['دوائر شرطه', stations],
    ['الزيارات الميدانية', visits],
    ['زيارات ميدانيه', visits],
    ['Appels de secours', calls],
    ['secours', calls],
    ['arrondissements de POLICE', stations],
    ['Emergency calls', calls],
    ['emerg', calls],
    ['calls emer', calls],
    ['police stations', stations],
  ])('are found by %s', async (words, series) => {
    expect(await find(new URLSearchParams({ q: words }).toString())).toEqual([series.seriesId]);
  });

  it('are found by what their codes have in common', async () => {
    const found = await find(new URLSearchParams({ q: 'sûreté nationale' }).toString());
    expect(found.sort()).toEqual([calls.seriesId, stations.seriesId].sort());
  });

  it.each(['emergency stations', 'alls', 'xyz', 'سيارات'])('are not found by %s', async (words) => {
    expect(await find(new URLSearchParams({ q: words }).toString())).toEqual([]);
  });

  it.each([
    ['indicator=police.stations', [stations]],
    ['institution=MA-DGSN', [calls, stations]],
    ['area=MA-09', [stations]],
    ['area=MA&institution=MA-DGSN', [calls]],
    ['indicator=no.such', []],
    ['q=', [calls, stations, visits]],
  ])('are narrowed down by %s', async (query, expected) => {
    expect((await find(query)).sort()).toEqual(expected.map(({ seriesId }) => seriesId).sort());
  });

  it('come with names in three languages and their newest fact that still stands', async () => {
    const { items } = await get<SeriesList>('/v1/series?indicator=police.emergency_calls');
    expect(items[0]?.labels.indicator).toEqual({
      ar: 'مكالمات النجدة',
      fr: 'Appels de secours',
      en: 'Emergency calls',
    });
    expect(items[0]).toMatchObject({ observations: 3, latest: { period: '2023', value: 19_722_000 } });
  });

  it('without a fact have no latest', async () => {
    const { items } = await get<SeriesList>('/v1/series?indicator=police.stations');
    expect(items[0]).toMatchObject({ observations: 0, latest: null });
  });

  it('tell their facts from the oldest period to the newest, and what was retracted as such', async () => {
    const { facts } = await get<SeriesAnswer>(`/v1/series/${calls.seriesId}`);
    expect(facts.map(({ period, state }) => [period, state.status])).toEqual([
      ['2021', 'current'],
      ['2022', 'current'],
      ['2023', 'current'],
      ['2024', 'retracted'],
    ]);
  });

  it('are counted by indicator, those without one apart', async () => {
    const { items, uncoded } = await get<{ items: { code: string; series: number }[]; uncoded: number }>(
      '/v1/indicators',
    );
    expect(items.filter(({ series }) => series > 0)).toMatchObject([
      { code: 'police.stations', series: 1 },
      { code: 'police.emergency_calls', series: 1 },
    ]);
    expect(uncoded).toBe(1);
  });
});
