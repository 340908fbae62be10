import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { topics } from '#core/contracts';
import { waitFor } from '#testing';
import { Newsroom } from '#apps/newsroom';
import { runCommand } from './command-line.js';
import { buildProgram, MarsadProcess } from './marsad-process.js';
import { describeProduct } from './mode.js';
import { openEventLog } from './open-event-log.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describeProduct('bad input', (settings) => {
  let folder = '';
  beforeAll(async () => {
    await buildProgram();
    folder = await mkdtemp(join(tmpdir(), 'marsad-bad-input-'));
  }, 60_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('names a wrong setting and keeps its value to itself', async () => {
    const { status, errors } = await runCommand(['up'], {
      environment: { MARSAD_PORT: 'secret-value', MARSAD_DATA: folder },
    });
    expect(status).toBe(1);
    expect(errors).toContain('MARSAD_PORT');
    expect(errors).not.toContain('secret-value');
  });

  it('names the line of a wrong list of sites', async () => {
    const file = join(folder, 'wrong.yaml');
    await writeFile(file, 'sites:\n  - name: A\n    url: ftp://example.org\n    language: ar\n    country: MA\n');
    for (const parameters of [
      ['check', file],
      ['up', '--sites', file, '--port', '0', '--data', folder],
    ]) {
      const { status, errors } = await runCommand(parameters);
      expect(status).toBe(1);
      expect(errors).toMatch(/wrong\.yaml:3: sites\.0\.url: expected an http or https address/u);
    }
  });

  it('names an unknown role, option and command', async () => {
    const wrong = [['up', '--roles', 'reader'], ['up', '--prot', '1'], ['rad']];
    for (const parameters of wrong) {
      const { status, errors } = await runCommand(parameters);
      expect(status).toBe(1);
      expect(errors).toContain(parameters.at(-1) === '1' ? '--prot' : parameters.at(-1));
    }
  });

  it('says which file cannot be read', async () => {
    const { status, errors } = await runCommand(['read', join(folder, 'nowhere.html')]);
    expect(status).toBe(1);
    expect(errors).toContain('nowhere.html');
  });

  it('names an option of reading whose value is not understood', async () => {
    const wrong = [
      ['--lang', 'xx'],
      ['--published', '2023-13-01'],
      ['--country', 'Morocco'],
    ];
    for (const parameters of wrong) {
      const { status, errors } = await runCommand(['read', ...parameters, '-'], { input: '12 arrests' });
      expect(status).toBe(1);
      expect(errors).toMatch(new RegExp(`${parameters[0] ?? ''} .*'${parameters[1] ?? ''}' is invalid. expected`, 'u'));
    }
  });

  it('keeps the place of a line of a batch that is no document', async () => {
    const input =
      '{"id":"a","text":"454 دائرة للشرطة","lang":"ar"}\nnot json\n{"id":"c"}\n{"id":"d","text":"","published":"soon"}\n';
    const { status, output } = await runCommand(['read', '--batch'], { input });
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(1);
    expect(lines).toMatchObject([{ id: 'a' }, { id: null, line: 2 }, { id: null, line: 3 }, { id: null, line: 4 }]);
    expect(String(lines[2]?.['error'])).toContain('text');
    expect(String(lines[3]?.['error'])).toContain('published: expected a day');
  });

  it('reads on past malformed pages, feeds and events, and keeps what it could not take', async () => {
    const newsroom = new Newsroom();
    const address = await newsroom.start({ port: 0, host: '127.0.0.1', schedule: 'manual', hostile: true });
    const sites = join(folder, 'hostile.yaml');
    await writeFile(
      sites,
      `sites:\n  - name: Hostile\n    url: ${address}/rss.xml\n    language: ar\n    country: MA\n    interval: 1s\n    pause: 50ms\n`,
    );
    const environment = {
      ...settings,
      MARSAD_DATA: join(folder, 'hostile'),
      MARSAD_SITES: sites,
      MARSAD_PORT: '0',
      MARSAD_ALLOWED_PRIVATE_HOSTS: new URL(address).host,
      MARSAD_LOG_LEVEL: 'fatal',
    };
    const running = MarsadProcess.start({ roles: 'crawler,extractor,aggregator,query', killPoint: null }, environment);
    const origin = await running.url();
    const { log, close } = await openEventLog(environment);
    try {
      await log.publish(topics.articles, [
        { key: 'k', headers: { 'content-type': 'application/json' }, value: bytes('{') },
      ]);
      const deadLetters = async () => Object.values(await log.end(`${topics.articles}.dead-letters`));
      await waitFor(async () => (await deadLetters()).reduce((sum, offset) => sum + offset, 0) >= 1);
      const wanted = newsroom.articlesNow().length;
      const captured = async () => {
        const answer = await fetch(`${origin}/v1/articles?limit=500`);
        // The query service's own specs prove the shape of its answers.
        const { items } = (await answer.json()) as { items: unknown[] };
        return items.length >= wanted;
      };
      await waitFor(captured, { timeoutMs: 30_000 });
      expect((await fetch(`${origin}/v1/series?indicater=x`)).status).toBe(400);
    } finally {
      await close();
      await running.stop();
      await newsroom.stop();
    }
  }, 90_000);
});
