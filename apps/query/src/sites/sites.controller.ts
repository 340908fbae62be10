import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '#infra/service-host';
import { SiteProjections } from '#infra/store';
import { idSchema, linkNext, noParameters } from '../paging.js';
import { notFound, parseParameters } from '../problems/problem.js';
import { serveSite } from './served-site.js';
import { type SiteAnswer, type SiteList, sitesQuerySchema } from './sites.schema.js';

@Controller('v1/sites')
export class SitesController {
  constructor(
    private readonly projections: SiteProjections,
    private readonly clock: Clock,
  ) {}

  /** The sites that are watched, by name, and how each is. */
  @Get()
  async list(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SiteList> {
    const { after, limit } = parseParameters(sitesQuerySchema, query);
    const { items, next } = await this.projections.findReports({ after: after ?? null, limit });
    const figures = await this.projections.figures(items.map(({ site }) => site));
    const bySite = new Map(figures.map((own) => [own.site, own]));
    linkNext(reply, request.url, next);
    const now = this.clock.now();
    return { items: items.map((report) => serveSite(report, bySite.get(report.site) ?? null, now)) };
  }

  /** One site by its name in the list of sites. */
  @Get(':site')
  async one(@Param('site') site: string, @Query() query: unknown): Promise<SiteAnswer> {
    parseParameters(noParameters, query);
    const [report] = await this.projections.reports([parseParameters(idSchema, site)]);
    if (report === undefined) throw notFound('site', site);
    const [figures] = await this.projections.figures([site]);
    return serveSite(report, figures ?? null, this.clock.now());
  }
}
