import { Controller, Get, Param, Query } from '@nestjs/common';
import { Projections } from '#infra/store';
import { labelsOf } from '../labels/labels.js';
import { idSchema, noParameters } from '../paging.js';
import { notFound, parseParameters } from '../problems/problem.js';
import type { FactAnswer } from './facts.schema.js';
import { StoryReader } from '../stories/story-reader.js';
import { serveFact } from './served-fact.js';

@Controller('v1/facts')
export class FactsController {
  constructor(
    private readonly projections: Projections,
    private readonly stories: StoryReader,
  ) {}

  /** One fact with every report of it. */
  @Get(':factId')
  async one(@Param('factId') factId: string, @Query() query: unknown): Promise<FactAnswer> {
    parseParameters(noParameters, query);
    const [fact] = await this.projections.facts([parseParameters(idSchema, factId)]);
    if (fact === undefined) throw notFound('fact', factId);
    return { ...serveFact(fact), labels: labelsOf(fact), ...(await this.stories.reportedIn(fact)) };
  }
}
