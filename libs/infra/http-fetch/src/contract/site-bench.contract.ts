import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { httpFetchSettingsSchema } from '../http-fetch.settings.js';
import { UndiciPoliteFetcher } from '../undici-polite-fetcher.js';

type Routes = Record<string, RequestListener>;

/** Sites on loopback ports and fetchers of them, which are closed after each test. */
export function siteBench() {
  const closings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closings.splice(0).reverse()) await close();
  });

  /** A site; what it has no route for is 404. Gives its base address and the paths it was asked for. */
  async function site(routes: Routes) {
    const asked: string[] = [];
    const requests: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      requests.push(request);
      const route = routes[path] ?? ((_request, answer: ServerResponse) => answer.writeHead(404).end());
      route(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closings.push(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));
    const { port } = server.address() as AddressInfo;
    return { base: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked, requests };
  }

  function fetcher(environment: Record<string, string>): UndiciPoliteFetcher {
    const settings = httpFetchSettingsSchema.parse({ MARSAD_HOST_PAUSE_MS: '0', ...environment });
    const made = new UndiciPoliteFetcher(settings, () => Date.now());
    closings.push(() => made.close());
    return made;
  }

  async function fetchFrom(routes: Routes, path: string, environment: Record<string, string> = {}) {
    const { base, host, asked } = await site(routes);
    const result = await fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host, ...environment }).fetch({ url: base + path });
    return { result, asked, base };
  }

  return { site, fetcher, fetchFrom };
}

/** A page, or what the headers make of it. */
export const html =
  (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

export const redirect =
  (location: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(302, { location }).end();

export const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(code, headers).end();
