import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { type Clock, RepeatedWork, SystemClock } from '#infra/service-host';
import { type ArticleSource, loadArticleSources } from './article-source.js';
import { articlesAt, type CurrentArticle } from './current-article.js';
import { NewsroomAddressError } from './newsroom-address-error.js';
import {
  countSteps,
  nextCorrection,
  nextPublication,
  nextWithdrawal,
  type NewsroomState,
  openingState,
} from './newsroom-state.js';
import { type Reply, replyWith } from './reply.js';
import { findPage, type Site } from './site.js';
import { StateFile } from './state-file.js';

/** The site's pages are dated from here, a minute later with every step, whatever the day: the same steps, the same bytes. */
const openedAt = Date.parse('2024-01-01T08:00:00+01:00');
const millisecondsPerMinute = 60_000;
/** How often the schedule asks the clock whether the next step is due. */
const scheduleCheckMs = 100;

export interface NewsroomOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** Where its readers reach it, when that is not where it listens; its pages are linked by this address. */
  readonly publicUrl?: string;
  /** `manual`: nothing happens but through `publishNext`, `correctNext` and `withdraw`. */
  readonly schedule: 'manual' | { readonly periodMs: number };
  readonly clock?: Clock;
  /** Where to remember what was published; without it every start begins anew. */
  readonly stateFile?: string;
  /** Adds the pages of `hostilePaths` and links them in `/rss.xml`. */
  readonly hostile?: boolean;
  /** Told when the schedule cannot save its state. */
  readonly logger?: { error(message: string): void };
}

/** A small news site that publishes, corrects and withdraws articles while it runs. */
export class Newsroom {
  private server: Server | null = null;
  private schedule: RepeatedWork | null = null;
  private sources: ArticleSource[] = [];
  private state: NewsroomState = openingState;
  private stateFile = new StateFile(null);
  private lastStep: Promise<unknown> = Promise.resolve();
  private hostile = false;
  private origin = '';
  private visits = 0;

  /** `http://host:port` while it runs, else empty. */
  get url(): string {
    return this.origin;
  }

  /** Opens the site, where it was left if there is a state file, and returns its address. */
  async start(options: NewsroomOptions): Promise<string> {
    this.sources = await loadArticleSources();
    this.stateFile = new StateFile(options.stateFile ?? null);
    this.state = await this.stateFile.load();
    this.hostile = options.hostile ?? false;
    const listensAt = await this.listen(options);
    this.origin = options.publicUrl ? new URL(options.publicUrl).origin : listensAt;
    if (options.schedule !== 'manual') this.startSchedule(options.schedule.periodMs, options);
    return this.origin;
  }

  /** Closes the site and every connection to it. What happened stays in the state file. */
  async stop(): Promise<void> {
    await this.schedule?.stop();
    await this.lastStep.catch(() => undefined);
    const { server } = this;
    this.server = null;
    this.schedule = null;
    if (server === null) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
    this.origin = '';
  }

  /** The truth: every article as it is served now, and the figures a reader must find in it. Newest first. */
  articlesNow(): CurrentArticle[] {
    return articlesAt(this.sources, this.state);
  }

  /** Publishes the next article that waits. Returns its slug, or null when none waits. */
  publishNext(): Promise<string | null> {
    return this.step('published', nextPublication);
  }

  /** Makes the next correction of an article that is out. Returns its slug, or null when none is left. */
  correctNext(): Promise<string | null> {
    return this.step('corrected', nextCorrection);
  }

  /** Withdraws a published article: from now on it answers 410. Returns null when it is not there to be withdrawn. */
  withdraw(slug: string): Promise<string | null> {
    return this.step('withdrawn', (sources, state) => {
      const article = articlesAt(sources, state).find((candidate) => candidate.slug === slug);
      return article?.status === 'published' ? slug : null;
    });
  }

  private async listen({ host, port }: NewsroomOptions): Promise<string> {
    const server = createServer((request, response) => this.respond(request, response));
    server.listen(port, host);
    await once(server, 'listening').catch((error: unknown) => {
      throw new NewsroomAddressError(`${host}:${port}`, { cause: error });
    });
    this.server = server;
    const address = server.address();
    return `http://${host}:${typeof address === 'object' && address !== null ? address.port : port}`;
  }

  private startSchedule(periodMs: number, { clock = new SystemClock(), logger = console }: NewsroomOptions): void {
    let dueAt = clock.now() + periodMs;
    const run = async () => {
      if (clock.now() < dueAt) return false;
      // Counted from now: a machine that slept does not publish all that it missed at once.
      dueAt = clock.now() + periodMs;
      await this.nextScheduledStep();
      return false;
    };
    this.schedule = new RepeatedWork({ name: 'The newsroom', intervalMs: scheduleCheckMs, run, logger });
    this.schedule.start();
  }

  /** One article and one correction at a time; when there are no more, the withdrawal. */
  private async nextScheduledStep(): Promise<void> {
    const published = await this.publishNext();
    const corrected = await this.correctNext();
    if (published === null && corrected === null) await this.step('withdrawn', nextWithdrawal);
  }

  /** Steps are taken one after the other, and saved before they are shown: what was seen is never taken back. */
  private step(
    what: keyof NewsroomState,
    choose: (sources: readonly ArticleSource[], state: NewsroomState) => string | null,
  ): Promise<string | null> {
    const take = async () => {
      const slug = choose(this.sources, this.state);
      if (slug === null) return null;
      const next = { ...this.state, [what]: [...this.state[what], slug] };
      await this.stateFile.save(next);
      this.state = next;
      return slug;
    };
    const taken = this.lastStep.then(take, take);
    this.lastStep = taken;
    return taken;
  }

  private respond(request: IncomingMessage, response: ServerResponse): void {
    this.visits += 1;
    const reply = this.replyTo(request);
    response.writeHead(reply.status, reply.headers);
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  }

  private replyTo(request: IncomingMessage): Reply {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { status: 405, headers: { allow: 'GET, HEAD' }, body: Buffer.alloc(0) };
    }
    const site = this.site();
    if (!URL.canParse(request.url ?? '/', this.origin)) return { status: 400, headers: {}, body: Buffer.alloc(0) };
    const page = findPage(site, new URL(request.url ?? '/', this.origin));
    return replyWith({ ...page, modifiedAt: site.modifiedAt }, request.headers);
  }

  private site(): Site {
    const modifiedAt = new Date(openedAt + countSteps(this.state) * millisecondsPerMinute).toISOString();
    const { origin, hostile, visits } = this;
    return { origin, hostile, visits, articles: this.articlesNow(), modifiedAt };
  }
}
