import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Fact } from '#core/contracts';
import { waitFor } from '#testing';
import { freePort, RunningCommand } from './command-line.js';
import { describeProduct } from './mode.js';

interface Change {
  readonly kind: string;
  readonly reason: string;
  readonly before: { readonly value: number } | null;
  readonly after: { readonly value: number };
}

const timeoutMs = 60_000;

async function getJson<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url);
  // The query service's own specs prove the shape of its answers.
  return (await response.json()) as Answer;
}

/** The changes that the stream tells within a moment. */
async function changesOf(origin: string): Promise<Change[]> {
  const response = await fetch(`${origin}/v1/changes?last=1000`, { signal: AbortSignal.timeout(1_000) });
  let text = '';
  try {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
  } catch {
    // The stream never ends by itself.
  }
  const lines = text.split('\n').filter((line) => line.startsWith('data: '));
  return lines.map((line) => (JSON.parse(line.slice('data: '.length)) as { data: { change: Change } }).data.change);
}

async function factsOf(origin: string, indicator: string): Promise<Fact[]> {
  const { items } = await getJson<{ items: { seriesId: string }[] }>(
    `${origin}/v1/series?limit=500&indicator=${indicator}`,
  );
  const series = await Promise.all(
    items.map(({ seriesId }) => getJson<{ facts: Fact[] }>(`${origin}/v1/series/${seriesId}`)),
  );
  return series.flatMap(({ facts }) => facts);
}

const languagesOf = (fact: Fact | undefined) =>
  new Set(fact?.reports.filter(({ status }) => status === 'current').map(({ latest }) => latest.article.language));

describeProduct('the demo', (settings) => {
  let folder = '';
  let running: RunningCommand;
  let origin = '';
  let environment: NodeJS.ProcessEnv = {};
  const start = async () => {
    running = RunningCommand.start(['up', '--demo', '--port', '0', '--data', folder], environment);
    origin = await running.dashboard();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-demo-'));
    environment = {
      ...settings,
      MARSAD_NEWSROOM_PORT: String(await freePort()),
      MARSAD_NEWSROOM_PERIOD: '6s',
      MARSAD_LOG_FORMAT: 'json',
    };
    await start();
  }, timeoutMs);

  afterAll(async () => {
    running.kill();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'shows one fact with reports in three languages, for at least three figures',
    async () => {
      const threeLanguages = async () => {
        const indicators = [
          'police.emergency_calls',
          'documents.identity_cards',
          'documents.criminal_record_cards',
          'police.stations',
        ];
        const facts = (await Promise.all(indicators.map((indicator) => factsOf(origin, indicator)))).flat();
        return facts.filter((fact) => languagesOf(fact).size === 3).length >= 3;
      };
      await waitFor(threeLanguages, { timeoutMs });
    },
    timeoutMs,
  );

  it(
    'shows a figure that articles give differently as a conflict',
    async () => {
      const conflict = async () =>
        (await factsOf(origin, 'documents.residence_permits')).find(({ state }) => state.conflict);
      expect((await waitFor(conflict, { timeoutMs }))?.distinctValues).toEqual([43_807, 43_870]);
    },
    timeoutMs,
  );

  it(
    'tells a revision and a retraction while it runs',
    async () => {
      const seen = async () => {
        const changes = await changesOf(origin);
        const revised = changes.some(({ kind, reason }) => kind === 'revised' && reason === 'correction');
        return revised && changes.some(({ kind }) => kind === 'retracted');
      };
      await waitFor(seen, { timeoutMs });
    },
    timeoutMs,
  );

  it(
    'stops cleanly at Ctrl-C, and the next start goes on where it stopped',
    async () => {
      const before = await getJson<{ items: { articleId: string }[] }>(`${origin}/v1/articles?limit=500`);
      expect(await running.interrupt()).toBe(0);
      expect(running.printed).toContain('Marsad has stopped.');
      await start();
      const after = await getJson<{ items: { articleId: string }[] }>(`${origin}/v1/articles?limit=500`);
      const ids = new Set(after.items.map(({ articleId }) => articleId));
      expect(before.items.every(({ articleId }) => ids.has(articleId))).toBe(true);
      expect(await running.interrupt()).toBe(0);
    },
    timeoutMs,
  );
});
