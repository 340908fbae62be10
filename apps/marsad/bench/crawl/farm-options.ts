/** What the farm of news sites is made of; sent to its process as JSON. */
export interface FarmOptions {
  readonly hosts: number;
  readonly articlesPerHost: number;
  /** So many of the hosts answer badly in every way, beside their good pages. */
  readonly badHosts: number;
  /** So many articles of each host are corrected once, `correctAfterMs` after they were first fetched. */
  readonly correctedPerHost: number;
  readonly correctAfterMs: number;
  /** One host, the last, waits so long before each answer. */
  readonly slowHostDelayMs: number;
  /** Between two visits of a host's home page and feeds, and ages at which its articles are looked at again, as in `sites.yaml`. */
  readonly interval: string;
  readonly recheck: string;
  /** Whether each breach of the rules is told as it is seen. */
  readonly tellsOffences: boolean;
}

/** Articles that one feed names; a host has as many feeds as it takes. */
export const articlesPerFeed = 400;

/** How many feeds a host has. */
export function feedsOf({ articlesPerHost }: Pick<FarmOptions, 'articlesPerHost'>): number {
  return Math.ceil(articlesPerHost / articlesPerFeed);
}

/** What the hosts saw of their visitor. */
export interface FarmCount {
  readonly requests: number;
  /** Requests that came while another of the same host was in work. */
  readonly overlapping: number;
  /** Requests that came sooner after the last answer than the pause allows. */
  readonly tooSoon: number;
  /** Requests for what robots.txt disallows. */
  readonly disallowed: number;
  /** Requests that came before the time that Retry-After had named was over. */
  readonly duringRest: number;
  /** Conditional requests that were answered by 304. */
  readonly notModified: number;
}

/** The address of a host of the farm; each is an address of its own on loopback. */
export function farmHost(index: number): string {
  return `127.0.1.${index + 1}`;
}

/** What an article says; a corrected one says it with another number. */
export function farmArticleText(host: number, article: number, isCorrected: boolean): string {
  const cases = 1_200 + ((host * 7_919 + article * 104_729) % 88_000) + (isCorrected ? 1 : 0);
  return (
    `Police services recorded ${cases.toLocaleString('en')} offences in district ${host} during 2023, according to the yearly ` +
    `report number ${article} that was made public on Monday. The figures cover the whole district and were drawn up from the ` +
    `registers of all stations, which send their counts to the regional office at the end of every month.`
  );
}

/** Whether an article is among those that are corrected. */
export function isCorrectedArticle(article: number, { correctedPerHost, articlesPerHost }: FarmOptions): boolean {
  return article % Math.ceil(articlesPerHost / Math.max(1, correctedPerHost)) === 0;
}
