import type { ArticleReading, SiteFigures, SiteReport } from '#core/contracts';
import type { SiteHealth } from '#infra/store';
import { anArticle } from './article.factory.js';

/** The report of a site that works. */
export function aSiteReport(overrides: Partial<SiteReport> = {}): SiteReport {
  const at = '2023-12-27T09:05:00.000Z';
  return {
    site: 'newsroom',
    sequence: 1,
    url: 'https://newsroom.example/',
    language: 'ar',
    country: 'MA',
    state: 'working',
    stateSince: at,
    reportedAt: at,
    lastSuccessAt: at,
    lastNewArticleAt: at,
    nextVisitAt: '2023-12-27T09:20:00.000Z',
    days: [{ day: '2023-12-27', visits: 30, failures: 1, newArticles: 12, revisions: 2 }],
    text: { recent: { pages: 12, readable: 1, characters: 1_800 }, usual: null },
    errors: [{ cause: 'timeout', count: 1 }],
    lastError: { cause: 'timeout', message: 'timeout: 10000 ms', url: 'https://newsroom.example/1', at },
    ...overrides,
  };
}

/** The running health of a site that works. */
export function aSiteHealth(overrides: Partial<SiteReport> = {}): SiteHealth {
  return {
    report: aSiteReport(overrides),
    readings: [{ characters: 1_800, fell: false }],
    causes: [{ day: '2023-12-27', cause: 'timeout', count: 1 }],
    failuresInRow: 0,
    usual: null,
  };
}

/** What an article of the site gave in figures. */
export function anArticleReading(overrides: Partial<ArticleReading> = {}): ArticleReading {
  const { articleId, source, capturedAt, revision } = anArticle();
  return { articleId, source, capturedAt, revision, figures: 3, ...overrides };
}

/** The figure yield of a site. */
export function someFigures(overrides: Partial<SiteFigures> = {}): SiteFigures {
  const recent = { articles: 20, withFigures: 0.6, perArticle: 4.5 };
  return { site: 'newsroom', recent, usual: null, hasFallen: false, ...overrides };
}
