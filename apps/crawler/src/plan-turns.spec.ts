import { expect, it } from '@jest/globals';
import { planTurns } from './plan-turns.js';

const turns: Readonly<Record<string, string>> = { News: 'one.example', Sport: 'one.example', Other: 'two.example' };
const planned = (sites: readonly string[], resting: readonly string[] = []) =>
  planTurns(
    sites,
    (site) => turns[site] ?? null,
    (turn) => resting.includes(turn),
  ).map(({ jobId, data }) => [jobId, data.turn]);

it('sites that share a host share one turn, which has one job, whoever plans it and whenever', () => {
  expect(planned(['News', 'Other', 'Sport'])).toEqual([
    ['turn:one.example', 'one.example'],
    ['turn:two.example', 'two.example'],
  ]);
});

it('no turn is planned of a site that is not visited, or of hosts that asked to be left alone', () => {
  expect(planned(['Gone', 'Other', 'News'], ['one.example'])).toEqual([['turn:two.example', 'two.example']]);
});
