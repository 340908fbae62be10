import type { z } from 'zod';

/** One wrong parameter. */
export interface ParameterError {
  readonly parameter: string;
  readonly detail: string;
}

/** A refusal in the words of RFC 9457 (problem details for HTTP APIs). */
export class Problem extends Error {
  readonly code = 'PROBLEM';
  readonly canRetry = false;

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors?: readonly ParameterError[],
  ) {
    super(`${title}: ${detail}`);
  }
}

/** Nothing has that id. */
export function notFound(what: string, id: string): Problem {
  return new Problem(404, 'Not found', `There is no ${what} ${JSON.stringify(id.slice(0, 100))}`);
}

/** One parameter is wrong. */
export function wrongParameter(parameter: string, detail: string): Problem {
  return new Problem(400, 'Wrong parameter', `Wrong: ${parameter}`, [{ parameter, detail }]);
}

/**
 * Reads parameters by a schema.
 * @throws Problem 400 that names each wrong one
 */
export function parseParameters<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.map(String).join('.')];
    const detail = issue.code === 'unrecognized_keys' ? 'There is no such parameter' : issue.message;
    return names.map((parameter) => ({ parameter, detail }));
  });
  const names = errors.map(({ parameter }) => parameter).join(', ');
  throw new Problem(400, 'Wrong parameter', `Wrong: ${names}`, errors);
}
