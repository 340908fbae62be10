import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Fact, referTo } from '#core/contracts';
import { Projections } from '#infra/store';
import { labelsOf } from '../labels/labels.js';
import { idSchema, linkNext, noParameters } from '../paging.js';
import { notFound, parseParameters } from '../problems/problem.js';
import { StoryReader } from '../stories/story-reader.js';
import { type ArticleAnswer, type ArticleFigure, type ArticleList, articlesQuerySchema } from './articles.schema.js';

@Controller('v1/articles')
export class ArticlesController {
  constructor(
    private readonly projections: Projections,
    private readonly stories: StoryReader,
  ) {}

  /** The articles, the last captured first, without their texts. */
  @Get()
  async list(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArticleList> {
    const { source, after, limit } = parseParameters(articlesQuerySchema, query);
    const filter = source === undefined ? {} : { source };
    const { items, next } = await this.projections.findArticles(filter, { after: after ?? null, limit });
    const origins = await this.stories.syndicatedFrom(items.map(({ article }) => article.articleId));
    linkNext(reply, request.url, next);
    return {
      items: items.map(({ article, withdrawn, revision }) => {
        const syndicatedFrom = origins.get(article.articleId) ?? null;
        return { ...referTo(article), withdrawn, revision, syndicatedFrom };
      }),
    };
  }

  /** One article with its text and what it says, in the order of the text. */
  @Get(':articleId')
  async one(@Param('articleId') articleId: string, @Query() query: unknown): Promise<ArticleAnswer> {
    parseParameters(noParameters, query);
    const projection = await this.projections.article(parseParameters(idSchema, articleId));
    if (projection === null) throw notFound('article', articleId);
    const facts = await this.projections.factsOfArticle(articleId);
    const figures = facts.flatMap((fact) => figuresOf(fact, articleId));
    const story = await this.stories.storyOf(articleId);
    return { ...projection, story, figures: figures.sort((left, right) => left.quote.start - right.quote.start) };
  }
}

/** What the article says of the fact; it may speak of it more than once. */
function figuresOf(fact: Fact, articleId: string): ArticleFigure[] {
  const { factId, seriesId, indicator, item, area, place, institution, unit, kind, breakdown, period, state } = fact;
  return fact.reports
    .filter(({ latest }) => latest.article.articleId === articleId)
    .map(({ observationId, status, latest, history }) => ({
      ...{ factId, seriesId, indicator, item, area, place, institution, unit, kind, breakdown, period },
      labels: labelsOf(fact),
      ...{ observationId, status, value: latest.value, qualifier: latest.qualifier, quote: latest.quote },
      revision: latest.article.revision,
      conflict: state.conflict,
      history,
    }));
}
