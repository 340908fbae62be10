import { z } from 'zod';
import { type Operation, operations } from './operations.js';

/** RFC 9457. */
const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
});

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function parametersOf({ query, pathParameter }: Operation): object[] {
  const fromPath =
    pathParameter === undefined
      ? []
      : [{ name: pathParameter, in: 'path', required: true, schema: { type: 'string' } }];
  const fromQuery = Object.entries(query.shape).map(([name, schema]) => {
    // A shape holds schemas; zod's own type of it is wider.
    const { description, ...json } = schemaOf(schema as z.ZodType, 'input');
    return { name, in: 'query', required: false, ...(description === undefined ? {} : { description }), schema: json };
  });
  return [...fromPath, ...fromQuery];
}

function describe(operation: Operation): object {
  const link = { link: { description: 'The next page, rel="next" (RFC 8288)', schema: { type: 'string' } } };
  return {
    get: {
      summary: operation.summary,
      parameters: parametersOf(operation),
      responses: {
        200: {
          description: operation.summary,
          ...(operation.isPaged ? { headers: link } : {}),
          content: { [operation.contentType]: { schema: schemaOf(operation.answer) } },
        },
        400: problem('A parameter is wrong or unknown; `errors` names it'),
        ...(operation.pathParameter === undefined ? {} : { 404: problem('Nothing has that id') }),
        ...(operation.contentType === 'text/event-stream'
          ? { 503: problem('All places of the stream are taken') }
          : {}),
      },
    },
  };
}

/** The API's description (OpenAPI 3.1), made of the same schemas that check requests and type answers. */
export function openApiDocument(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Marsad',
      version,
      description: 'Security figures read out of news articles, each with the quote it came from.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(operations.map((operation) => [operation.path, describe(operation)])),
    components: { schemas: { Problem: schemaOf(problemSchema) } },
  };
}
