import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#infra/sqlite';
import { freePort, runCommand } from './command-line.js';
import { buildProgram, MarsadProcess } from './marsad-process.js';
import { describeProduct } from './mode.js';
import { openEventLog } from './open-event-log.js';

const timeoutMs = 60_000;

describeProduct('the probes of a process', (settings) => {
  let folder = '';
  let environment: NodeJS.ProcessEnv = {};
  beforeAll(async () => {
    await buildProgram();
    folder = await mkdtemp(join(tmpdir(), 'marsad-probes-'));
    await writeFile(join(folder, 'sites.yaml'), 'sites: []\n');
    environment = {
      ...settings,
      MARSAD_DATA: join(folder, 'data'),
      MARSAD_SITES: join(folder, 'sites.yaml'),
      MARSAD_LOG_LEVEL: 'error',
      MARSAD_NEWSROOM_PORT: '0',
      MARSAD_PORT: '0',
    };
  }, timeoutMs);
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['crawler', 'extractor', 'aggregator', 'query', 'newsroom'])(
    'are answered by a %s alone',
    async (roles) => {
      const running = MarsadProcess.start({ roles, killPoint: null }, environment);
      try {
        const origin = await running.url();
        for (const path of ['/healthz', '/readyz', '/health/live', '/health/ready', '/metrics']) {
          expect([path, (await fetch(origin + path)).status]).toEqual([path, 200]);
        }
        const { port } = new URL(origin);
        expect(await runCommand(['health', '--port', port])).toMatchObject({ status: 0, errors: '' });
        expect(await runCommand(['health', '--live'], { environment: { MARSAD_PORT: port } })).toMatchObject({
          status: 0,
        });
      } finally {
        await running.stop();
      }
    },
    timeoutMs,
  );
});

describe('an extractor alone', () => {
  it(
    'opens neither a store nor a queue',
    async () => {
      await buildProgram();
      const folder = await mkdtemp(join(tmpdir(), 'marsad-extractor-'));
      const environment = { MARSAD_DATA: folder, MARSAD_PORT: '0', MARSAD_LOG_LEVEL: 'error' };
      const running = MarsadProcess.start({ roles: 'extractor', killPoint: null }, environment);
      try {
        await running.url();
        expect((await readdir(folder)).filter((file) => file.endsWith('.sqlite'))).toEqual(['log.sqlite']);
      } finally {
        await running.stop();
        await rm(folder, { recursive: true });
      }
    },
    timeoutMs,
  );
});

describe('marsad health', () => {
  it('says where nothing answers, and ends with 1', async () => {
    const port = String(await freePort());
    const { status, errors } = await runCommand(['health', '--port', port]);
    expect(status).toBe(1);
    expect(errors).toMatch(new RegExp(`127\\.0\\.0\\.1:${port}/readyz: no answer \\(.*ECONNREFUSED`, 'u'));
  });
});

describe('a process whose event log cannot be read', () => {
  it(
    'ends with 1, for whoever runs it to start another',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'marsad-fatal-'));
      await loseArticle(folder);
      const options = ['up', '--roles', 'extractor', '--data', folder, '--port', '0'];
      const { status, output } = await runCommand(options, { environment: { MARSAD_LOG_FORMAT: 'json' } });
      expect(status).toBe(1);
      expect(output).toContain('The event log cannot be read; stopping');
      await rm(folder, { recursive: true });
    },
    timeoutMs,
  );
});

/** Makes a log of two records, and takes the first away behind its back. */
async function loseArticle(folder: string): Promise<void> {
  const { log, close } = await openEventLog({ MARSAD_DATA: folder });
  const record = { key: 'k', headers: {}, value: new TextEncoder().encode('{}') };
  await log.publish('marsad.articles.v1', [record, record]);
  await close();
  const database = openDatabase(join(folder, 'log.sqlite'), []);
  database.exec('DELETE FROM records WHERE record_offset = 0');
  database.close();
}
