import { useEffect, useState } from 'preact/hooks';

/** The pages of the dashboard; the address holds them behind `#`. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'indicator'; readonly code: string }
  | { readonly page: 'series' | 'fact' | 'article'; readonly id: string }
  | { readonly page: 'articles' }
  | { readonly page: 'unknown' };

export function parseRoute(hash: string): Route {
  const [page = '', id = ''] = hash.replace(/^#\/?/u, '').split('/').map(decodeURIComponent);
  if (page === '') return { page: 'home' };
  if (page === 'articles') return { page };
  if (page === 'indicator' && id !== '') return { page, code: id };
  if ((page === 'series' || page === 'fact' || page === 'article') && id !== '') return { page, id };
  return { page: 'unknown' };
}

/** The address of a page. */
export function linkTo(page: 'indicator' | 'series' | 'fact' | 'article', id: string): string {
  return `#/${page}/${encodeURIComponent(id)}`;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(parseRoute(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return route;
}
