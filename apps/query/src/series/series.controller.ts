import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fact, Series } from '#core/contracts';
import { searchTerms } from '#core/projections';
import { Projections, type SeriesFilter } from '#infra/store';
import { byPeriod, serveFact } from '../facts/served-fact.js';
import { labelsOf } from '../labels/labels.js';
import { idSchema, linkNext, noParameters } from '../paging.js';
import { notFound, parseParameters } from '../problems/problem.js';
import {
  type SeriesAnswer,
  type SeriesItem,
  type SeriesList,
  type SeriesQuery,
  seriesQuerySchema,
} from './series.schema.js';

@Controller('v1/series')
export class SeriesController {
  constructor(private readonly projections: Projections) {}

  /** The series that match, with their newest fact. */
  @Get()
  async list(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeriesList> {
    const parameters = parseParameters(seriesQuerySchema, query);
    const page = { after: parameters.after ?? null, limit: parameters.limit };
    const { items, next } = await this.projections.findSeries(filterOf(parameters), page);
    const facts = await this.projections.factsOfSeries(items.map(({ seriesId }) => seriesId));
    const bySeries = Map.groupBy(facts, ({ seriesId }) => seriesId);
    linkNext(reply, request.url, next);
    return { items: items.map((series) => describe(series, bySeries.get(series.seriesId) ?? [])) };
  }

  /** One series with its facts. */
  @Get(':seriesId')
  async one(@Param('seriesId') seriesId: string, @Query() query: unknown): Promise<SeriesAnswer> {
    parseParameters(noParameters, query);
    const [series] = await this.projections.series([parseParameters(idSchema, seriesId)]);
    if (series === undefined) throw notFound('series', seriesId);
    const facts = (await this.projections.factsOfSeries([seriesId])).sort(byPeriod);
    return { ...series, labels: labelsOf(series), facts: facts.map(serveFact) };
  }
}

function filterOf({ indicator, area, institution, q }: SeriesQuery): SeriesFilter {
  const terms = q === undefined ? [] : searchTerms(q);
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(area === undefined ? {} : { area }),
    ...(institution === undefined ? {} : { institution }),
    ...(terms.length === 0 ? {} : { terms }),
  };
}

function describe(series: Series, facts: readonly Fact[]): SeriesItem {
  const current = facts.filter(({ state }) => state.status === 'current').sort(byPeriod);
  const latest = current.at(-1);
  return {
    ...series,
    labels: labelsOf(series),
    observations: current.length,
    latest:
      latest === undefined
        ? null
        : {
            ...{ factId: latest.factId, period: latest.period },
            ...{ value: latest.state.value, qualifier: latest.state.qualifier, conflict: latest.state.conflict },
          },
  };
}
