import type { Page } from './shapes.js';

/** An answer that takes longer is given up, so that a page never waits for ever. */
const answerTimeoutMs = 15_000;

/** Why an answer did not come. `missing` is a 404, `unreachable` a network without the server, `refused` all the rest. */
export class AnswerError extends Error {
  constructor(
    readonly code: 'missing' | 'unreachable' | 'refused',
    readonly canRetry: boolean,
    message: string,
  ) {
    super(message);
  }
}

async function request(path: string, signal: AbortSignal): Promise<Response> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(answerTimeoutMs)]);
  try {
    return await fetch(path, { signal: bounded, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AnswerError('unreachable', true, String(error));
  }
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  const response = await request(path, signal);
  if (response.ok) return response;
  if (response.status === 404) throw new AnswerError('missing', false, path);
  throw new AnswerError('refused', response.status >= 500, `${response.status} ${path}`);
}

/**
 * Gets one answer of the API.
 * @param path with its query, e.g. `/v1/indicators`
 * @throws AnswerError
 */
export async function getAnswer<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
  const response = await ask(path, signal);
  // The server of the same build writes these answers by the schemas that the types restate.
  return (await response.json()) as Answer;
}

/** The path of the next page in a `Link` header (RFC 8288), or null. Only a path of this server is followed. */
export function nextOf(link: string | null): string | null {
  const found = /<(\/v1\/[^>]*)>;\s*rel="next"/u.exec(link ?? '');
  return found?.[1] ?? null;
}

/** Gets one page of a listing. Errors as `getAnswer`. */
export async function getPage<Item>(path: string, signal: AbortSignal): Promise<Page<Item>> {
  const response = await ask(path, signal);
  // As above.
  const { items } = (await response.json()) as { items: Item[] };
  return { items, next: nextOf(response.headers.get('link')) };
}
