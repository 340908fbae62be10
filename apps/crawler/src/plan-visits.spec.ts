import { describe, expect, it } from '@jest/globals';
import { aVisit } from '#testing';
import { planVisits } from './plan-visits.js';

const visits = (site: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aVisit({ site, role: 'article', url: `https://${site}/${index}`, nextVisitAt: index }),
  );
const urlsOf = (due: ReturnType<typeof visits>) => planVisits(due, () => true).jobs.map((job) => job.data.url);

describe('the plan of visits', () => {
  it('takes the longest overdue of each site, the sites by turns', () => {
    expect(urlsOf([...visits('slow.example', 100), ...visits('quick.example', 2)])).toEqual([
      'https://slow.example/0',
      'https://quick.example/0',
      'https://slow.example/1',
      'https://quick.example/1',
    ]);
  });

  it('lets a feed go before a backlog of articles', () => {
    const feed = aVisit({ site: 'slow.example', url: 'https://slow.example/feed', nextVisitAt: 99 });
    expect(urlsOf([...visits('slow.example', 5), feed])).toEqual([
      'https://slow.example/feed',
      'https://slow.example/0',
    ]);
  });

  it('gives one time of the schedule one job, and the next time another', () => {
    const idOf = (nextVisitAt: number) => planVisits([aVisit({ nextVisitAt })], () => true).jobs[0]?.jobId;
    expect(idOf(1)).toBe(idOf(1));
    expect(idOf(1)).not.toBe(idOf(2));
  });

  it('parks the visits of sites that are not enabled', () => {
    const { jobs, parked } = planVisits(visits('off.example', 3), (site) => site !== 'off.example');
    expect(jobs).toEqual([]);
    expect(parked).toHaveLength(3);
  });
});
