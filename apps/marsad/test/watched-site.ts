import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArticleSite } from '#testing';
import { siteName } from './oracle.js';

/** Deterministic, different for each round, and never a year. */
const valueOf = (round: number, place: number) => 10_000 + round * 137 + place * 41;

const group = (value: number) => value.toLocaleString('de-DE');

/** A news site that a test publishes on, with the settings of processes that watch it every moment. */
export class WatchedSite {
  readonly site = new ArticleSite();

  private constructor(private readonly folder: string) {}

  static async start(): Promise<WatchedSite> {
    const watched = new WatchedSite(await mkdtemp(join(tmpdir(), 'marsad-watched-')));
    await watched.site.start();
    await writeFile(
      watched.sitesFile,
      `sites:\n  - name: ${siteName}\n    url: ${watched.site.feedUrl}\n    language: ar\n    country: MA\n    interval: 200ms\n` +
        `    recheck: 200ms\n    withdrawalConfirmAfter: 100ms\n    pause: 50ms\n`,
    );
    return watched;
  }

  private get sitesFile(): string {
    return join(this.folder, 'sites.yaml');
  }

  /** What each process that watches the site is told. */
  get environment(): NodeJS.ProcessEnv {
    return {
      MARSAD_DATA: join(this.folder, 'data'),
      MARSAD_SITES: this.sitesFile,
      MARSAD_PORT: '0',
      MARSAD_PLAN_INTERVAL_MS: '50',
      MARSAD_ALLOWED_PRIVATE_HOSTS: new URL(this.site.origin).host,
      MARSAD_LOG_FORMAT: 'json',
      MARSAD_LOG_LEVEL: 'warn',
    };
  }

  /** Publishes an article with two figures, or with three, whose values tell the round. */
  publish(slug: string, round: number, withVisas = true): void {
    this.site.put({
      slug,
      title: `حصيلة المصالح الأمنية: ${slug}`,
      language: 'ar',
      publishedAt: '2023-12-28T10:00:00+01:00',
      paragraphs: [
        `أعلنت المديرية العامة للأمن الوطني أن قاعات القيادة والتنسيق توصلت خلال سنة 2023 بما مجموعه ${group(valueOf(round, 1))} اتصال نجدة من مختلف المدن، وأنها أصدرت خلال السنة نفسها ${group(valueOf(round, 2))} بطاقة للسوابق.`,
        withVisas
          ? `كما سلمت المصالح نفسها خلال سنة 2023 ما مجموعه ${group(valueOf(round, 3))} تأشيرة ولوج للتراب الوطني.`
          : 'ولم تذكر المصالح نفسها عدد التأشيرات التي سلمت خلال هذه السنة، ووعدت بنشره في وقت لاحق.',
      ],
    });
  }

  /** What happens on the site in a round: something new, a correction, a figure removed, and now and then a page gone. */
  moveOn(round: number): void {
    this.publish(`article-${round}`, round);
    this.publish(`article-${Math.max(0, round - 3)}`, round + 500);
    this.publish('corrected-again-and-again', round, round % 2 === 0);
    if (round % 6 === 5) this.site.withdraw(`article-${round - 4}`);
  }

  async stop(): Promise<void> {
    await this.site.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
