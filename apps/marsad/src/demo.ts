import { defineSite, type Site } from '#apps/crawler';

const newsroomHost = '127.0.0.1';

/** The demo newsroom as a site to be watched: close by, so it is visited every few seconds. */
export function demoSite(port: number): Site {
  return defineSite({
    name: "La Feuille d'Olivier",
    url: `http://${newsroomHost}:${port}/rss.xml`,
    language: 'ar',
    country: 'MA',
    interval: '3s',
    recheck: '5s',
    withdrawalConfirmAfter: '3s',
    pause: '50ms',
  });
}

/** The environment with the demo's own host allowed: all other private addresses stay out of reach. */
export function withDemoAllowed(environment: NodeJS.ProcessEnv, port: number): NodeJS.ProcessEnv {
  const allowed = [environment['MARSAD_ALLOWED_PRIVATE_HOSTS'], `${newsroomHost}:${port}`];
  return { ...environment, MARSAD_ALLOWED_PRIVATE_HOSTS: allowed.filter((host) => host !== undefined).join(',') };
}
