/** A view of the dashboard. */
export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'series-list'; readonly indicator: string | null; readonly words: string | null }
  | { readonly view: 'series'; readonly id: string }
  | { readonly view: 'fact'; readonly id: string }
  | { readonly view: 'articles'; readonly source: string | null }
  | { readonly view: 'article'; readonly id: string; readonly observation: string | null }
  | { readonly view: 'sites' }
  | { readonly view: 'unknown' };

/** The address of a view, to be used in a link. */
export const addressOf = {
  home: () => '#/',
  indicator: (code: string) => `#/series?indicator=${encodeURIComponent(code)}`,
  search: (words: string) => `#/series?q=${encodeURIComponent(words)}`,
  allSeries: () => '#/series',
  series: (id: string) => `#/series/${encodeURIComponent(id)}`,
  fact: (id: string) => `#/facts/${encodeURIComponent(id)}`,
  articles: () => '#/articles',
  articlesOf: (source: string) => `#/articles?source=${encodeURIComponent(source)}`,
  sites: () => '#/sites',
  article: (id: string, observation?: string) =>
    `#/articles/${encodeURIComponent(id)}${observation === undefined ? '' : `?figure=${encodeURIComponent(observation)}`}`,
};

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads the part of the page's address after `#`. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?');
  const [section = '', id] = path.split('/').filter(Boolean).map(decode);
  const parameters = new URLSearchParams(query);
  switch (section) {
    case '':
      return { view: 'home' };
    case 'series':
      if (id !== undefined) return { view: 'series', id };
      return { view: 'series-list', indicator: parameters.get('indicator'), words: parameters.get('q') };
    case 'facts':
      return id === undefined ? { view: 'unknown' } : { view: 'fact', id };
    case 'articles':
      if (id === undefined) return { view: 'articles', source: parameters.get('source') };
      return { view: 'article', id, observation: parameters.get('figure') };
    case 'sites':
      return { view: 'sites' };
    default:
      return { view: 'unknown' };
  }
}
