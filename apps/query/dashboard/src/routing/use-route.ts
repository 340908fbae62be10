import { useEffect, useState } from 'preact/hooks';
import { readRoute, type Route } from './route.js';

/** The view that the page's address names, followed as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(readRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return route;
}

/** Opens a view, as a click on its link would. */
export function open(address: string): void {
  location.hash = address;
}
