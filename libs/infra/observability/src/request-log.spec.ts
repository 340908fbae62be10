import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createService, listenOn } from '#infra/service-host';
import { waitFor } from '#testing';
import { createLogger } from './create-logger.js';
import { ObservabilityModule } from './observability.module.js';
import { ServiceLogger } from './service-logger.js';

interface LogLine {
  readonly level: number;
  readonly req?: { readonly url: string; readonly headers: Record<string, string> };
  readonly res?: { readonly statusCode: number };
}

const debug = 20;
const failed = 50;

@Controller()
class Pages {
  @Get('page')
  page(): string {
    return 'a page';
  }

  @Get('broken')
  broken(): string {
    throw new Error('It broke');
  }
}

@Module({})
class Process {}

describe('the log of requests', () => {
  const lines: LogLine[] = [];
  let application: NestFastifyApplication;
  let origin = '';

  beforeAll(async () => {
    // The logger writes one JSON object at a time.
    const write = (line: string) => void lines.push(JSON.parse(line) as LogLine);
    const logger = createLogger({ MARSAD_LOG_LEVEL: 'debug', MARSAD_LOG_FORMAT: 'json' }, { write });
    const module = { module: Process, imports: [ObservabilityModule.register(logger)], controllers: [Pages] };
    application = await createService(module, new ServiceLogger(logger));
    application
      .getHttpAdapter()
      .getInstance()
      .get('/', (_request: unknown, reply: { send(text: string): void }) => {
        reply.send('a static file');
      });
    origin = await listenOn(application, { MARSAD_HOST: '127.0.0.1', MARSAD_PORT: 0 });
  });

  afterAll(async () => {
    await application.close();
  });

  /** The line that says how the request ended. */
  async function lineOf(path: string, headers: Record<string, string> = {}): Promise<LogLine> {
    await (await fetch(`${origin}${path}`, { headers })).text();
    const line = await waitFor(() => lines.find(({ req, res }) => req?.url === path && res !== undefined));
    return line!;
  }

  it.each(['/', '/?lang=ar', '/page', '/metrics', '/no/such/page'])('tells of %s at debug', async (path) => {
    expect((await lineOf(path)).level).toBe(debug);
  });

  it('tells of a request that the service failed at error', async () => {
    expect(await lineOf('/broken')).toMatchObject({ level: failed, res: { statusCode: 500 } });
  });

  it('keeps secrets out', async () => {
    const line = await lineOf('/page?secret', { authorization: 'Bearer abc', cookie: 'key=abc' });
    expect(line.req?.headers).toMatchObject({ authorization: '[redacted]', cookie: '[redacted]' });
    expect(JSON.stringify(line)).not.toContain('abc');
  });
});
