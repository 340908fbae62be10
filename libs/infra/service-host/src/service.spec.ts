import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HealthRegistry } from './health-registry.js';
import { createService, listenOn } from './service.js';
import { ServiceHostModule } from './service-host.module.js';

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

@Module({ imports: [ServiceHostModule], controllers: [Pages] })
class Process {}

const anyPort = { MARSAD_HOST: '127.0.0.1', MARSAD_PORT: 0 };

describe('a service', () => {
  let application: NestFastifyApplication;
  let origin = '';
  beforeAll(async () => {
    application = await createService({ module: Process }, { log: ignore, error: ignore, warn: ignore });
    origin = await listenOn(application, anyPort);
  });
  afterAll(async () => {
    await application.close();
  });

  it.each([
    ['a page', '/page', 200],
    ['a path that is not there', '/no/such/page', 404],
    ['a path that is no path', '/%zz', 400],
    ['a request that fails', '/broken', 500],
    ['its health', '/healthz', 200],
  ])('sends its security headers with %s', async (_what, path, status) => {
    const response = await fetch(`${origin}${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('refuses a path that is no path as a problem', async () => {
    const response = await fetch(`${origin}/%zz`);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, title: 'Wrong request' });
  });

  it('tells a program that sends bare Arabic letters in an address what to do', async () => {
    const { hostname, port } = new URL(origin);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.write('GET /page?q=نجدة HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*percent-encoded/u);
  });

  it.each([
    ['letters that are not percent-encoded', 'GET /v1/series?q=شرطة HTTP/1.1\r\nhost: a\r\n\r\n', 400],
    ['more headers than it reads', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('refuses %s as a problem', async (_what, bytes, status) => {
    const answer = await say(origin, bytes);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain("content-security-policy: default-src 'self'");
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, title: 'Wrong request' });
  });

  it('names the setting when its port is taken', async () => {
    const other = await createService({ module: Process }, { log: ignore, error: ignore, warn: ignore });
    const taken = { ...anyPort, MARSAD_PORT: Number(new URL(origin).port) };
    await expect(listenOn(other, taken)).rejects.toThrow(/MARSAD_PORT/);
    await other.close();
  });

  it('is alive and ready while its probes answer', async () => {
    application.get(HealthRegistry).register('disk', () => Promise.resolve());
    const [live, ready] = await Promise.all([fetch(`${origin}/healthz`), fetch(`${origin}/readyz`)]);
    expect(await live.json()).toEqual({ status: 'ok' });
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', failing: [] }]);
  });

  it('is not ready while a probe fails, and names it, but is alive', async () => {
    application.get(HealthRegistry).register('disk', () => Promise.reject(new Error('The disk is full')));
    const [live, ready] = await Promise.all([fetch(`${origin}/healthz`), fetch(`${origin}/readyz`)]);
    expect(live.status).toBe(200);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'not ready', failing: [{ name: 'disk', reason: 'The disk is full' }] },
    ]);
  });

  it('counts a probe that gives no answer as failed', async () => {
    application.get(HealthRegistry).register('disk', () => new Promise(() => undefined));
    const ready = await fetch(`${origin}/readyz`);
    expect(await ready.json()).toMatchObject({ failing: [{ name: 'disk', reason: 'no answer in 2000 ms' }] });
  });

  it('is not ready while it starts, but is alive', async () => {
    const health = application.get(HealthRegistry);
    health.register('disk', () => Promise.resolve());
    health.beginStart();
    const [live, ready] = await Promise.all([fetch(`${origin}/health/live`), fetch(`${origin}/health/ready`)]);
    expect(live.status).toBe(200);
    expect([ready.status, await ready.json()]).toMatchObject([503, { failing: [{ reason: 'starting' }] }]);
    health.finishStart();
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
  });

  it('is not ready once it shuts down, even when its start ends later', async () => {
    application.get(HealthRegistry).beginShutdown();
    application.get(HealthRegistry).finishStart();
    const ready = await fetch(`${origin}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { failing: [{ reason: 'shutting down' }] }]);
  });
});

/** Sends bytes that no client would send, and reads until the service hangs up. */
async function say(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

/** The answers tell all that is looked at here. */
function ignore(): void {
  return undefined;
}
