import robotsParserModule from 'robots-parser';

// The package exports the function itself; its types speak of a default inside a default.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** The name that rules address; a version would keep them from matching. */
export const productToken = 'Marsad';

/** Beyond this the file is cut (RFC 9309 asks for at least 500 KiB). */
const robotsCharactersMax = 512_000;
const sitemapsMax = 20;

/** What a robots.txt allows. */
export interface RobotsRules {
  isAllowed(url: string): boolean;
  /** Pause that the site asks for, or null. */
  readonly crawlDelayMs: number | null;
  readonly sitemaps: readonly string[];
}

export const allowAll: RobotsRules = { isAllowed: () => true, crawlDelayMs: null, sitemaps: [] };

/** Reads a robots.txt (RFC 9309) for this crawler. What no rule speaks of is allowed. */
export function readRobots(robotsUrl: string, text: string): RobotsRules {
  const robots = robotsParser(robotsUrl, text.replace(/^\ufeff/u, '').slice(0, robotsCharactersMax));
  const delay = robots.getCrawlDelay(productToken);
  return {
    isAllowed: (url) => robots.isAllowed(url, productToken) ?? true,
    crawlDelayMs: delay === undefined || !(delay > 0) ? null : delay * 1_000,
    sitemaps: robots.getSitemaps().slice(0, sitemapsMax),
  };
}
