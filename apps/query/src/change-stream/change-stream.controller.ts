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
import { parseParameters, Problem } from '../problems/problem.js';
import { QuerySettings } from '../query.settings.js';
import { ChangeReader } from './change-reader.js';
import { type ChangesQuery, changesQuerySchema } from './change-stream.schema.js';
import { EventStream } from './event-stream.js';
import { readPosition } from './stream-position.js';

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
    const from = await this.placeOf(parameters, request.headers['last-event-id']);
    reply.hijack();
    const tell = this.tell(from, parameters, reply).finally(() => this.open.delete(tell));
    this.open.add(tell);
  }

  /** Readers are sent away before the server closes, which would wait for them. */
  onModuleDestroy(): void {
    this.closing.abort();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.open);
  }

  private async placeOf(
    { lastEventId, last }: ChangesQuery,
    header: string | string[] | undefined,
  ): Promise<Positions> {
    const named = typeof header === 'string' && header !== '' ? header : lastEventId;
    if (named === undefined) return last === undefined ? this.reader.end() : this.reader.placeBeforeEnd(last);
    const position = readPosition(named);
    if (position === null) {
      const errors = [{ parameter: 'Last-Event-ID', detail: 'Expected the id of an event of this stream' }];
      throw new Problem(400, 'Wrong parameter', 'Wrong: Last-Event-ID', errors);
    }
    return position;
  }

  private async tell(from: Positions, filter: ChangesQuery, reply: FastifyReply): Promise<void> {
    const stream = new EventStream(reply.raw);
    const gone = new AbortController();
    reply.raw.on('close', () => {
      gone.abort();
    });
    try {
      const signal = AbortSignal.any([gone.signal, this.closing.signal]);
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

function wants({ indicator, area, institution, kind }: ChangesQuery, change: Change): boolean {
  return (
    (indicator === undefined || indicator === change.indicator) &&
    (area === undefined || area === change.area) &&
    (institution === undefined || institution === change.institution) &&
    (kind === undefined || kind === change.kind)
  );
}
