import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type FarmCount, farmHost, type FarmOptions, feedsOf, isCorrectedArticle } from './farm-options.js';
import { articlePage, articlePath, feed, feedPath, homePage } from './farm-page.js';
import { FarmVisitor, toleranceMs } from './farm-visitor.js';
import { troubles } from './farm-trouble.js';

const restMs = 3_000;

/** One news site of the farm. */
class FarmHost {
  readonly visitor: FarmVisitor;
  private readonly firstFetchedAt = new Map<number, number>();
  private hasAskedForRest = false;

  constructor(
    private readonly index: number,
    private readonly origin: string,
    private readonly options: FarmOptions,
  ) {
    this.visitor = new FarmVisitor(options.tellsOffences);
  }

  get isBad(): boolean {
    return this.index < this.options.badHosts;
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.visitor.begin(path, response);
    const isSlow = this.index === this.options.hosts - 1;
    if (!isSlow) this.route(path, request, response);
    else
      setTimeout(() => {
        this.route(path, request, response);
      }, this.options.slowHostDelayMs);
  }

  private route(path: string, request: IncomingMessage, response: ServerResponse): void {
    const { articlesPerHost } = this.options;
    if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /private/\n');
    else if (path === '/') this.send(request, response, homePage(this.index, articlesPerHost) + this.badLinks());
    else if (path.startsWith('/feed-')) this.sendFeed(path, request, response);
    else if (path.startsWith('/bad/')) (troubles[path.slice('/bad/'.length)] ?? notFound)(response, this.origin);
    else if (/^\/2024\/01\/\d\d\/report-\d+\.html$/u.test(path)) this.sendArticle(path, request, response);
    else notFound(response);
  }

  private badLinks(): string {
    if (!this.isBad) return '';
    const names = [...Object.keys(troubles), 'nothing'];
    return names
      .map((name) => `<article><h2><a href="/bad/${name}">A bad page of the district named ${name}</a></h2></article>`)
      .join('');
  }

  private sendFeed(path: string, request: IncomingMessage, response: ServerResponse): void {
    const index = Array.from({ length: feedsOf(this.options) }, (_, place) => feedPath(place)).indexOf(path);
    if (index === -1) return notFound(response);
    const body = feed(this.origin, this.index, this.options.articlesPerHost, index);
    this.send(request, response, body, 'application/rss+xml');
  }

  private sendArticle(path: string, request: IncomingMessage, response: ServerResponse): void {
    const article = Number(/(\d+)\.html$/u.exec(path)?.[1]);
    if (article >= this.options.articlesPerHost || path !== articlePath(article)) return notFound(response);
    if (this.isBad && article === 7 && !this.hasAskedForRest) return this.askForRest(response);
    const fetchedAt = this.firstFetchedAt.get(article) ?? performance.now();
    this.firstFetchedAt.set(article, fetchedAt);
    const isDue = performance.now() - fetchedAt >= this.options.correctAfterMs;
    const isCorrected = isCorrectedArticle(article, this.options) && isDue;
    this.send(request, response, articlePage(this.origin, this.index, article, isCorrected));
  }

  private askForRest(response: ServerResponse): void {
    this.hasAskedForRest = true;
    response.writeHead(429, { 'retry-after': String(restMs / 1_000) }).end();
    this.visitor.restsUntil = performance.now() + restMs - toleranceMs;
  }

  private send(
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
    type = 'text/html; charset=utf-8',
  ): void {
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    if (request.headers['if-none-match'] === etag) {
      this.visitor.count.notModified += 1;
      response.writeHead(304, { etag }).end();
    } else response.writeHead(200, { 'content-type': type, etag }).end(body);
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end('nothing here');
}

function sum(counts: readonly FarmCount[]): FarmCount {
  const names = ['requests', 'overlapping', 'tooSoon', 'disallowed', 'duringRest', 'notModified'] as const;
  // Each name of a count is given its sum over the hosts.
  return Object.fromEntries(
    names.map((name) => [name, counts.reduce((total, count) => total + count[name], 0)]),
  ) as unknown as FarmCount;
}

// The bench starts this program as a process of its own, with what `FarmOptions` says, and asks it for its counts.
const options = JSON.parse(process.argv[2] ?? '{}') as FarmOptions;
const hosts: FarmHost[] = [];
let port = 0;
for (let index = 0; index < options.hosts; index += 1) {
  const server = createServer((request, response) => hosts[index]?.answer(request, response));
  server.listen(port, farmHost(index));
  await once(server, 'listening');
  // A TCP server's address is an object while it listens.
  port = (server.address() as AddressInfo).port;
  hosts.push(new FarmHost(index, `http://${farmHost(index)}:${port}`, options));
}
process.on('message', () => process.send?.({ count: sum(hosts.map(({ visitor }) => visitor.count)) }));
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
