import {
  type BeforeApplicationShutdown,
  Controller,
  Get,
  Inject,
  Logger,
  type OnModuleDestroy,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Change } from '#core/contracts';
import type { Positions } from '#infra/event-log';
import { parseParameters, Problem, wrongParameter } from '../problems/problem.js';
import { QuerySettings } from '../query.settings.js';
import { ChangeReader } from './change-reader.js';
import { type ChangesQuery, changesQuerySchema } from './change-stream.schema.js';
import { EventStream } from './event-stream.js';
import { readPosition } from './stream-position.js';

type LastEventId = string | string[] | undefined;

interface Listener {
  readonly reply: FastifyReply;
  /** Aborts when the reader has gone or the service closes. */
  readonly signal: AbortSignal;
}

@Controller('v1/changes')
export class ChangeStreamController implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly logger = new Logger('query');
  private readonly closing = new AbortController();
  private readonly open = new Set<Promise<void>>();

  constructor(
    private readonly reader: ChangeReader,
    @Inject(QuerySettings) private readonly settings: QuerySettings,
  ) {}

  /** Tells every change as it happens, from a place that the reader names. */
  @Get()
  async stream(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const parameters = parseParameters(changesQuerySchema, query);
    if (this.open.size >= this.settings.MARSAD_CHANGE_READERS_MAX) {
      throw new Problem(503, 'Too many readers', 'All places of the change stream are taken. Try again later.');
    }
    // The reader has a place from here on: others may come while its beginning is looked up.
    const reading = this.serve(parameters, request.headers['last-event-id'], reply);
    const done = reading.then(nothing, nothing).finally(() => this.open.delete(done));
    this.open.add(done);
    await reading;
  }

  /** Readers are sent away before the server closes, which would wait for them. */
  onModuleDestroy(): void {
    this.closing.abort();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.open);
  }

  private async serve(parameters: ChangesQuery, lastEventId: LastEventId, reply: FastifyReply): Promise<void> {
    const gone = new AbortController();
    reply.raw.on('close', () => {
      gone.abort();
    });
    const signal = AbortSignal.any([gone.signal, this.closing.signal]);
    const from = await this.placeOf(parameters, lastEventId, signal);
    reply.hijack();
    await this.tell(from, parameters, { reply, signal });
  }

  private async placeOf({ lastEventId, last }: ChangesQuery, header: LastEventId, signal: AbortSignal) {
    const named = typeof header === 'string' && header !== '' ? header : lastEventId;
    if (named === undefined) return last === undefined ? this.reader.end() : this.reader.placeBeforeEnd(last, signal);
    const position = readPosition(named);
    if (position === null) throw wrongParameter('Last-Event-ID', 'Expected the id of an event of this stream');
    return position;
  }

  private async tell(from: Positions, filter: ChangesQuery, { reply, signal }: Listener): Promise<void> {
    const stream = new EventStream(reply.raw, reply.getHeaders());
    try {
      for await (const { event, position } of this.reader.follow(from, signal)) {
        const { change } = event.data;
        if (!wants(filter, change)) continue;
        const sent = await stream.send({ id: position, name: change.kind, data: JSON.stringify(event) }, signal);
        if (!sent) break;
      }
    } catch (error) {
      this.logger.error(`A reader of the change stream was dropped: ${String(error)}`);
    } finally {
      stream.end();
    }
  }
}

/** Whoever asked is told by the reading itself. */
function nothing(): void {
  return undefined;
}

function wants({ indicator, area, institution, kind }: ChangesQuery, change: Change): boolean {
  return (
    (indicator === undefined || indicator === change.indicator) &&
    (area === undefined || area === change.area) &&
    (institution === undefined || institution === change.institution) &&
    (kind === undefined || kind === change.kind)
  );
}
