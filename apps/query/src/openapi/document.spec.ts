import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openApiDocument } from './document.js';
import { operations } from './operations.js';

// What OpenAPI 3.1 asks of the parts that are used here; strict, so that a misspelt key is noticed
// (spec.openapis.org/oas/v3.1.1).
const jsonSchema = z.record(z.string(), z.unknown());
const content = z.record(z.string().regex(/^[a-z]+\/[a-z+-]+$/u), z.strictObject({ schema: jsonSchema }));
const response = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.strictObject({ description: z.string(), schema: jsonSchema })).optional(),
  content,
});
const parameter = z.discriminatedUnion('in', [
  z.strictObject({ name: z.string(), in: z.literal('path'), required: z.literal(true), schema: jsonSchema }),
  z.strictObject({
    ...{ name: z.string(), in: z.literal('query'), required: z.boolean(), schema: jsonSchema },
    description: z.string().optional(),
  }),
]);
const operationObject = z.strictObject({
  summary: z.string().min(1),
  parameters: z.array(parameter),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/u), response),
});
const documentSchema = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/u),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  paths: z.record(z.string().startsWith('/'), z.strictObject({ get: operationObject })),
  components: z.strictObject({ schemas: z.record(z.string().regex(/^[\w.-]+$/u), jsonSchema) }),
});

const document = documentSchema.parse(JSON.parse(JSON.stringify(openApiDocument('1.0.0'))));

/** Every `$ref` in the document. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

describe('the description of the API', () => {
  it('describes every operation, and nothing else', () => {
    expect(Object.keys(document.paths).sort()).toEqual(operations.map(({ path }) => path).sort());
  });

  it.each(Object.entries(document.paths))(
    '%s declares the parameters that its path has, each once',
    (path, { get }) => {
      const inPath = get.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name));
      const keys = get.parameters.map((one) => `${one.in} ${one.name}`);
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it.each(Object.entries(document.paths))('%s tells what it answers, and how it refuses', (_path, { get }) => {
    expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['200', '400']));
    const { 200: _answer, ...refusals } = get.responses;
    for (const refusal of Object.values(refusals))
      expect(Object.keys(refusal.content)).toEqual(['application/problem+json']);
  });

  it('points only at what it holds', () => {
    const found = references(document);
    expect(found).toContain('#/components/schemas/Problem');
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(found.filter((reference) => !known.includes(reference))).toEqual([]);
  });
});
