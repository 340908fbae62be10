import type { ExpectedFact } from './oracle.js';

/** The parts of the API's answers that are compared. */
interface ServedFact {
  readonly factId: string;
  readonly state: { readonly status: string; readonly value: number };
  readonly distinctValues: number[];
  readonly reports: { observationId: string; status: string; latest: { value: number } }[];
}

async function getJson<Answer>(url: string): Promise<{ body: Answer; next: string | null }> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const next = /<([^>]+)>; rel="next"/u.exec(response.headers.get('link') ?? '')?.[1] ?? null;
  // The query service's own specs prove that its answers have this shape.
  return { body: (await response.json()) as Answer, next };
}

async function seriesIds(origin: string): Promise<string[]> {
  const ids: string[] = [];
  let path: string | null = '/v1/series?limit=100';
  while (path !== null) {
    const { body, next }: { body: { items: { seriesId: string }[] }; next: string | null } = await getJson(
      `${origin}${path}`,
    );
    ids.push(...body.items.map((item) => item.seriesId));
    path = next;
  }
  return ids;
}

/** Every current fact that the API serves, as a reader of all series would find it. */
export async function servedFacts(origin: string): Promise<Map<string, ExpectedFact>> {
  const facts = new Map<string, ExpectedFact>();
  for (const seriesId of await seriesIds(origin)) {
    const { body } = await getJson<{ facts: ServedFact[] }>(`${origin}/v1/series/${seriesId}`);
    for (const { factId, state, distinctValues, reports } of body.facts) {
      if (state.status !== 'current') continue;
      const current = reports.filter((report) => report.status === 'current');
      // The answer's own arrays belong to another realm under Jest, and would strictly equal none of ours.
      const lines = [...current.map((report) => `${report.observationId}=${report.latest.value}`)].sort();
      facts.set(factId, { value: state.value, distinctValues: [...distinctValues], reports: lines });
    }
  }
  return facts;
}
