import { beforeAll, describe, expect, it } from '@jest/globals';
import { factChanged } from '#core/contracts';
import { EventPublisher } from '#infra/event-log';
import { aChange } from '#testing';
import { ChangeListener } from '../change-stream/change-listener.contract.js';
import { QueryBench } from '../bench/query-bench.contract.js';
import { someContent, store } from '../bench/query-content.contract.js';
import { type Operation, operations } from './operations.js';

const content = someContent();
const idOf: Readonly<Record<string, string>> = {
  seriesId: content.series[0]!.seriesId,
  factId: content.facts[0]!.factId,
  articleId: content.articles[0]!.articleId,
  site: content.sites[0]!.site,
};

/** The operation's path with the given id, or with one that is there. */
function pathOf({ path, pathParameter }: Operation, id = idOf[pathParameter ?? '']): string {
  return pathParameter === undefined ? path : path.replace(`{${pathParameter}}`, encodeURIComponent(id!));
}

interface ProblemBody {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { readonly parameter: string }[];
}

const onlyJson = operations.filter(({ contentType }) => contentType === 'application/json');
const withId = operations.filter(({ pathParameter }) => pathParameter !== undefined);
const named = (list: readonly Operation[]) => list.map((operation) => [operation.path, operation] as const);

describe('every operation', () => {
  let bench: QueryBench;
  beforeAll(async () => {
    bench = await QueryBench.open();
    await store(bench, content);
    await bench.get(EventPublisher).publish([factChanged(aChange())]);
  });

  /** Asks for what must be refused. */
  async function refusal(path: string, status: number): Promise<ProblemBody> {
    const response = await bench.fetch(path);
    expect([path, response.status]).toEqual([path, status]);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    // What is not there fails the expectations on it.
    const problem = (await response.json()) as ProblemBody;
    expect(problem).toMatchObject({ status, instance: path.split('?')[0] });
    return problem;
  }

  it.each(named(onlyJson))('%s answers with what its schema names, and nothing else', async (_path, operation) => {
    const response = await bench.fetch(pathOf(operation));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const body: unknown = await response.json();
    expect(operation.answer.parse(body)).toEqual(body);
  });

  it('/v1/changes tells events that its schema names, and nothing else', async () => {
    const operation = operations.find(({ contentType }) => contentType === 'text/event-stream')!;
    const listener = await ChangeListener.open(bench, '/v1/changes?last=1');
    const [event] = await listener.take(1);
    expect(operation.answer.parse(event?.data)).toEqual(event?.data);
  });

  it.each(named(operations))('%s refuses a parameter that it does not know, and names it', async (_path, operation) => {
    const { errors, detail } = await refusal(`${pathOf(operation)}?indicatr=police.stations`, 400);
    expect(errors?.map(({ parameter }) => parameter)).toEqual(['indicatr']);
    expect(detail).toContain('indicatr');
  });

  it.each(named(withId))('%s says that nothing has an id that is not there', async (_path, operation) => {
    const { title, detail } = await refusal(pathOf(operation, 'ليس هنا'), 404);
    expect(title).toBe('Not found');
    expect(detail).toContain('ليس هنا');
  });

  it.each([
    ['limit', '/v1/series?limit=0'],
    ['limit', '/v1/series?limit=501'],
    ['limit', '/v1/articles?limit=ten'],
    ['indicator', '/v1/series?indicator='],
    ['indicator', '/v1/series?indicator=a&indicator=b'],
    ['q', `/v1/series?q=${'a'.repeat(201)}`],
    ['after', '/v1/articles?after=yesterday'],
    ['source', '/v1/articles?source='],
    ['limit', '/v1/sites?limit=0'],
    ['after', '/v1/sites?after='],
    ['last', '/v1/changes?last=-1'],
    ['last', '/v1/changes?last=1001'],
    ['kind', '/v1/changes?kind=deleted'],
    ['Last-Event-ID', '/v1/changes?lastEventId=yesterday'],
  ])('names %s as wrong in %s', async (parameter, path) => {
    const { errors } = await refusal(path, 400);
    expect(errors?.map((error) => error.parameter)).toEqual([parameter]);
  });

  it('names every wrong parameter of a request', async () => {
    const { errors } = await refusal('/v1/series?limit=0&q=a&areas=MA', 400);
    expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['areas', 'limit']);
  });

  it('keeps what went wrong inside to itself', async () => {
    const body = JSON.stringify(await refusal('/v1/articles?after=yesterday', 400));
    expect(body).not.toMatch(/sqlite|at .*\.ts/i);
  });
});
