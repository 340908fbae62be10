import { describe, expect, it } from '@jest/globals';
import { aVisit } from '#testing';
import { planVisits } from './visit-planner.js';

const visits = (site: string, count: number) =>
  Array.from({ length: count }, (_, index) => aVisit({ site, url: `https://${site}/${index}`, nextVisitAt: index }));

describe('the plan of visits', () => {
  it('takes the longest overdue of each site, so that a slow site leaves room to the others', () => {
    const { jobs } = planVisits([...visits('slow.example', 100), ...visits('quick.example', 2)], () => true);
    expect(jobs.map((job) => job.data.url)).toEqual([
      ...[0, 1, 2, 3].map((index) => `https://slow.example/${index}`),
      ...[0, 1].map((index) => `https://quick.example/${index}`),
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
