/** Services that keep the feeds of many sites under a host of their own. */
const feedHosts: ReadonlySet<string> = new Set([
  'feeds.feedburner.com',
  'feeds2.feedburner.com',
  'feedproxy.google.com',
  'feeds.feedblitz.com',
  'feedpress.me',
]);

/** Whether an address is one of a service that keeps feeds for others; it counts for a site that declares it as its feed. */
export function isAtFeedHost(url: string): boolean {
  return feedHosts.has(URL.parse(url)?.hostname ?? '');
}
