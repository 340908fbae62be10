import { Controller, Get, Query } from '@nestjs/common';
import { indicators } from '#core/indicators';
import { Projections } from '#infra/store';
import { noParameters } from '../paging.js';
import { parseParameters } from '../problems/problem.js';
import type { IndicatorList } from './indicators.schema.js';

@Controller('v1/indicators')
export class IndicatorsController {
  constructor(private readonly projections: Projections) {}

  /** The catalogue, with the number of series of each indicator. */
  @Get()
  async list(@Query() query: unknown): Promise<IndicatorList> {
    parseParameters(noParameters, query);
    const perIndicator = await this.projections.seriesPerIndicator();
    const items = [...indicators.values()].map(({ code, names, unit, definition, iccs, unCts }) => ({
      ...{ code, names, unit, definition },
      ...(iccs === undefined ? {} : { iccs }),
      ...(unCts === undefined ? {} : { unCts }),
      series: perIndicator.get(code) ?? 0,
    }));
    return { items, uncoded: perIndicator.get(null) ?? 0 };
  }
}
