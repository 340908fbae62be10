import { useEffect, useState } from 'preact/hooks';

/** What a page knows of the answer it asked for. */
export type Answer<Data> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly status: number }
  | { readonly kind: 'loaded'; readonly data: Data; readonly next: string | null };

const nextLink = /<([^>]+)>; rel="next"/u;

/** Asks the API once. */
export async function get<Data>(path: string, signal?: AbortSignal): Promise<Answer<Data>> {
  try {
    const response = await fetch(path, signal === undefined ? {} : { signal });
    if (!response.ok) return { kind: 'failed', status: response.status };
    // The service checks its answers against the schemas that the types restate.
    const data = (await response.json()) as Data;
    return { kind: 'loaded', data, next: nextLink.exec(response.headers.get('link') ?? '')?.[1] ?? null };
  } catch {
    return { kind: 'failed', status: 0 };
  }
}

/** Asks the API whenever the path changes, or when `again` does. */
export function useAnswer<Data>(path: string, again = 0): Answer<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ kind: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    void get<Data>(path, leaving.signal).then((next) => {
      if (!leaving.signal.aborted) setAnswer(next);
    });
    return () => {
      leaving.abort();
    };
  }, [path, again]);
  return answer;
}
