import type { ArticlePage } from '#core/page-reader';
import { type FetchResult, HttpFetchModule } from '#infra/http-fetch';
import { readSettings, SystemClock } from '#infra/service-host';
import { crawlerSettingsSchema } from './crawler.settings.js';
import { PageReadingPool } from './page-reading-pool.js';

/** The page cannot be fetched or read; the message says which and why. */
export class PageUnreadableError extends Error {
  readonly code = 'PAGE_UNREADABLE';

  constructor(
    message: string,
    readonly canRetry: boolean,
  ) {
    super(message);
  }
}

/**
 * Fetches one page as the crawler would, and reads it as an article.
 * @param url an http(s) address
 * @param environment where the settings of fetching and reading are
 * @throws PageUnreadableError, SettingsError
 */
export async function readPage(url: string, environment: NodeJS.ProcessEnv = process.env): Promise<ArticlePage> {
  const settings = readSettings(crawlerSettingsSchema, environment);
  const fetcher = HttpFetchModule.openFetcher(environment, new SystemClock());
  const pool = new PageReadingPool({ threads: 1, timeoutMs: settings.MARSAD_PAGE_READING_TIMEOUT_MS });
  try {
    const fetched = await fetcher.fetch({ url });
    if (fetched.kind !== 'ok') throw fetchProblem(url, fetched);
    const page = await pool.read({ kind: 'article', text: fetched.text, url: fetched.url, respectsNoSnippet: true });
    if (page.kind === 'article') return page;
    const reason = page.kind === 'unreadable' ? page.reason : 'not an article';
    throw new PageUnreadableError(`${url} cannot be read: ${reason}`, false);
  } finally {
    await Promise.all([pool.close(), fetcher.close()]);
  }
}

/** The error that says why a page was not fetched, with advice where the host is one's own. */
export function fetchProblem(url: string, fetched: Exclude<FetchResult, { kind: 'ok' }>): PageUnreadableError {
  switch (fetched.kind) {
    case 'notModified':
      return new PageUnreadableError(`${url} answered as if it had been read before`, true);
    case 'gone':
      return new PageUnreadableError(`${url} is not there (status ${fetched.status})`, false);
    case 'refused':
      return new PageUnreadableError(
        `${url} is not fetched: ${fetched.reason} (${fetched.detail})${adviceOn(fetched)}`,
        false,
      );
    case 'failed':
      return new PageUnreadableError(
        `${url} cannot be fetched: ${fetched.reason} (${fetched.detail})`,
        fetched.canRetry,
      );
  }
}

/** Hosts of one's own network are out of reach until they are named. */
function adviceOn({ reason, url }: Extract<FetchResult, { kind: 'refused' }>): string {
  if (reason !== 'private_address' && reason !== 'port_not_allowed') return '';
  const { hostname, port, protocol } = new URL(url);
  const usualPort = protocol === 'https:' ? '443' : '80';
  return `. If this host is yours, allow it: MARSAD_ALLOWED_PRIVATE_HOSTS=${hostname}:${port === '' ? usualPort : port}`;
}
