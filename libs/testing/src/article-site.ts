import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One article of the site. */
export interface SiteArticle {
  readonly slug: string;
  readonly title: string;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
  readonly language: string;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The smallest news site that a crawler can live on: robots.txt, a feed and article pages that a test may change at any time. */
export class ArticleSite {
  private readonly articles = new Map<string, SiteArticle>();
  private readonly gone = new Set<string>();
  private server: Server | null = null;

  /** Publishes an article, or replaces the one with its slug. */
  put(article: SiteArticle): void {
    this.articles.set(article.slug, article);
    this.gone.delete(article.slug);
  }

  /** From now on the page answers 410. */
  withdraw(slug: string): void {
    this.gone.add(slug);
    this.articles.delete(slug);
  }

  /** What stands on the site now. */
  now(): SiteArticle[] {
    return [...this.articles.values()];
  }

  /** The page's address, which is also its canonical URL. */
  urlOf(slug: string): string {
    return `${this.origin}/${slug}`;
  }

  get feedUrl(): string {
    return `${this.origin}/rss.xml`;
  }

  get origin(): string {
    // A TCP server's address is an object while it listens.
    const address = this.server?.address() as AddressInfo | null | undefined;
    if (!address) throw new Error('The site is not started.');
    return `http://127.0.0.1:${address.port}`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      this.answer(request.url ?? '/', response);
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** The page as it is served. */
  pageOf(article: SiteArticle): string {
    const { language, title, slug, publishedAt, paragraphs } = article;
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
<title>${escape(title)}</title><link rel="canonical" href="${this.urlOf(slug)}">
<meta property="og:type" content="article"><meta property="article:published_time" content="${publishedAt}"></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${escape(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</article></main><footer>Contact</footer></body></html>`;
  }

  private answer(path: string, response: ServerResponse): void {
    if (path === '/robots.txt') return send(response, 200, 'text/plain', 'User-agent: *\nAllow: /\n');
    if (path === '/rss.xml') return send(response, 200, 'application/rss+xml', this.feed());
    const slug = path.slice(1);
    const article = this.articles.get(slug);
    if (article !== undefined) return send(response, 200, 'text/html; charset=utf-8', this.pageOf(article));
    send(response, this.gone.has(slug) ? 410 : 404, 'text/html; charset=utf-8', '<title>Not here</title>');
  }

  private feed(): string {
    const items = this.now().map(
      ({ slug, title, publishedAt }) =>
        `<item><title>${escape(title)}</title><link>${this.urlOf(slug)}</link><guid>${this.urlOf(slug)}</guid>` +
        `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate></item>`,
    );
    return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Test site</title><link>${this.origin}/</link>
<description>Articles of a test</description>${items.join('')}</channel></rss>`;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}
