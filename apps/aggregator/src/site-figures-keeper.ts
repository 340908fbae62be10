import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type SiteFigures, type SiteReport, siteStates } from '#core/contracts';
import { figureWindows, siteFiguresOf, siteStateOf } from '#core/projections';
import { Metrics, type Reading } from '#infra/observability';
import { RepeatedWork } from '#infra/service-host';
import { type Page, SiteProjections } from '#infra/store';
import { AggregatorSettings } from './aggregator.settings.js';

const sitesPerPage = 500;
/** Sites that are counted for /metrics; a list of newsrooms is far shorter. */
const sitesMax = 10_000;

/**
 * Computes the figure yield of the sites whose articles were read, once an interval, out of the readings alone: it is the
 * same after replays and in any order. A site whose articles give no figures any more is told of in the log, once.
 */
@Injectable()
export class SiteFiguresKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Sites');
  private readonly waiting = new Set<string>();
  private readonly work: RepeatedWork;
  /** What was read just before the last process died may not have been computed: the sites are all looked at once. */
  private isFirstRound = true;

  constructor(
    private readonly projections: SiteProjections,
    metrics: Metrics,
    settings: AggregatorSettings,
  ) {
    this.work = new RepeatedWork({
      name: 'site figures',
      intervalMs: settings.MARSAD_SITE_FIGURES_INTERVAL_MS,
      run: () => this.renewWaiting(),
      logger: this.logger,
    });
    const help = 'Sites, by how they are.';
    metrics.readGauge({ name: 'marsad_sites', help, labels: ['state'] }, () => this.countStates());
  }

  onApplicationBootstrap(): void {
    this.work.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.work.stop();
  }

  /** Computes the yield of the site anew, at the next interval. */
  renew(site: string): void {
    this.waiting.add(site);
  }

  /** @returns false: more comes with the next interval */
  async renewWaiting(): Promise<boolean> {
    if (this.isFirstRound) for (const { site } of await this.allReports()) this.waiting.add(site);
    this.isFirstRound = false;
    for (const site of [...this.waiting]) {
      this.waiting.delete(site);
      await this.renewSite(site).catch((error: unknown) => {
        this.waiting.add(site);
        throw error;
      });
    }
    return false;
  }

  private async renewSite(site: string): Promise<void> {
    const readings = await this.projections.lastReadings(site, figureWindows.recent + figureWindows.usual);
    const figures = siteFiguresOf(site, readings);
    const [before] = await this.projections.figures([site]);
    if (JSON.stringify(before) === JSON.stringify(figures)) return;
    await this.projections.replaceFigures(figures);
    if ((before?.hasFallen ?? false) !== figures.hasFallen) this.tellFall(figures);
  }

  private tellFall({ site, recent, usual, hasFallen }: SiteFigures): void {
    if (!hasFallen) {
      this.logger.log(`${site}: its articles give figures again`);
      return;
    }
    const tell = ({ articles, withFigures, perArticle }: typeof recent) =>
      `${Math.round(100 * (withFigures ?? 0))} % of ${articles} articles had figures, ${(perArticle ?? 0).toFixed(1)} each`;
    const told = usual === null ? '' : `, of those before ${tell(usual)}`;
    this.logger.warn(
      `${site}: its articles give hardly any figures; the layout may have changed: ${tell(recent)}${told}`,
    );
  }

  private async allReports(): Promise<SiteReport[]> {
    const reports: SiteReport[] = [];
    let after: string | null = null;
    do {
      const page: Page<SiteReport> = await this.projections.findReports({ after, limit: sitesPerPage });
      reports.push(...page.items);
      after = page.next;
    } while (after !== null && reports.length < sitesMax);
    return reports;
  }

  private async countStates(): Promise<Reading<'state'>[]> {
    const counts = new Map<string, number>(siteStates.map((state) => [state, 0]));
    const reports = await this.allReports();
    const figures = new Map(
      (await this.projections.figures(reports.map(({ site }) => site))).map((own) => [own.site, own]),
    );
    for (const report of reports) {
      const state = siteStateOf(report, figures.get(report.site) ?? null);
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    return [...counts].map(([state, value]) => ({ labels: { state }, value }));
  }
}
