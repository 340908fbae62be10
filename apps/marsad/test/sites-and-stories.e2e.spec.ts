import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ArticleSite, waitFor } from '#testing';
import { buildProgram, MarsadProcess } from './marsad-process.js';
import { describeProduct } from './mode.js';

const patience = { timeoutMs: 90_000 };
const wire = [
  'أعلنت المديرية العامة للأمن الوطني أن قاعات القيادة والتنسيق توصلت خلال سنة 2023 بما مجموعه 19.722.041 اتصال نجدة من مختلف المدن المغربية، وأن مصالحها تدخلت في كل الحالات التي تطلبت ذلك.',
  'وأضاف البلاغ أن المصالح نفسها أصدرت خلال سنة 2023 ما مجموعه 112.345 بطاقة للسوابق، وأنها ستواصل خلال السنة المقبلة تقريب الخدمات من المواطنين في الأحياء الجديدة والمناطق البعيدة.',
  'وأكد المصدر ذاته أن العمل سيستمر على تحديث قاعات القيادة والتنسيق وتزويدها بوسائل الاتصال الحديثة، حتى تستجيب في أقصر وقت لنداءات المواطنين في كل جهات المملكة.',
];
const own =
  'خمسة وعشرون متطوعا شاركوا أمس في حملة لتنظيف شاطئ المدينة، وقال منظموها إن الحملة ستتكرر كل شهر بمساعدة تلاميذ المدارس وجمعيات الأحياء، وإن الجماعة وعدت بتوفير الحاويات والأكياس لكل من يريد المشاركة فيها.';
const papers = [
  { name: 'وكالة', hour: '08', paragraphs: wire },
  { name: 'اليومية', hour: '10', paragraphs: ['حصيلة جديدة للأمن الوطني، حسب بلاغ توصلت به الجريدة.', ...wire] },
  { name: 'البوابة', hour: '09', paragraphs: wire.slice(0, 2) },
];

const siteList = z.object({
  items: z.array(
    z.object({
      site: z.string(),
      state: z.string(),
      days: z.array(z.object({ newArticles: z.number() })),
      nextVisitAt: z.string().nullable(),
      lastSuccessAt: z.string().nullable(),
      errors: z.array(z.object({ cause: z.string(), count: z.number() })),
      figures: z.object({ recent: z.object({ articles: z.number() }) }).nullable(),
    }),
  ),
});
const articleList = z.object({
  items: z.array(
    z.object({ articleId: z.string(), source: z.string(), url: z.string(), syndicatedFrom: z.string().nullable() }),
  ),
});
const article = z.object({
  story: z.object({ papers: z.number(), articles: z.array(z.object({ source: z.string() })) }).nullable(),
  figures: z.array(z.object({ factId: z.string(), value: z.number() })),
});
const fact = z.object({ reports: z.array(z.unknown()), independentReports: z.number() });

/** Looks again and again until there is something to be seen. */
async function until<Seen>(look: () => Promise<Seen | null>): Promise<Seen> {
  const seen: Seen[] = [];
  await waitFor(async () => {
    const found = await look();
    if (found !== null) seen.push(found);
    return seen.length > 0;
  }, patience);
  return seen[0]!;
}

describeProduct('sites and the stories that they share', (settings) => {
  const sites = papers.map((paper) => ({ ...paper, web: new ArticleSite() }));
  let folder = '';
  let process: MarsadProcess;

  beforeAll(async () => {
    await buildProgram();
    folder = await mkdtemp(join(tmpdir(), 'marsad-sites-'));
    for (const { web, hour, paragraphs } of sites) {
      await web.start();
      const publishedAt = `2023-12-28T${hour}:00:00+01:00`;
      web.put({ slug: 'wire', title: 'الحصيلة السنوية للأمن الوطني', language: 'ar', publishedAt, paragraphs });
    }
    const [, daily] = sites;
    daily!.web.put({
      slug: 'own',
      title: 'حملة نظافة',
      language: 'ar',
      publishedAt: '2023-12-28T09:30:00+01:00',
      paragraphs: [own],
    });
    const entries = sites.map(
      ({ name, web }) =>
        `  - { name: ${name}, url: '${web.feedUrl}', interval: 1s, recheck: 1h, language: ar, country: MA }\n`,
    );
    const gone = "  - { name: Gone, url: 'http://127.0.0.1:1/feed', interval: 1s, language: fr, country: MA }\n";
    await writeFile(join(folder, 'sites.yaml'), `sites:\n${entries.join('')}${gone}`);
    const hosts = [...sites.map(({ web }) => new URL(web.origin).host), '127.0.0.1:1'];
    process = MarsadProcess.start(
      { roles: 'crawler,extractor,aggregator,query', killPoint: null },
      {
        ...settings,
        MARSAD_DATA: join(folder, 'data'),
        MARSAD_SITES: join(folder, 'sites.yaml'),
        MARSAD_PORT: '0',
        MARSAD_PLAN_INTERVAL_MS: '100',
        MARSAD_HOST_PAUSE_MS: '50',
        MARSAD_SITE_REPORT_INTERVAL_MS: '500',
        MARSAD_SITE_FIGURES_INTERVAL_MS: '500',
        MARSAD_ALLOWED_PRIVATE_HOSTS: hosts.join(','),
        MARSAD_LOG_LEVEL: 'error',
      },
    );
    await process.url();
  }, 120_000);

  afterAll(async () => {
    process.kill();
    for (const { web } of sites) await web.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const get = async (path: string): Promise<unknown> => (await fetch(`${await process.url()}${path}`)).json();

  it('tells of each site how it is', async () => {
    const told = await until(async () => {
      const { items } = siteList.parse(await get('/v1/sites'));
      const isTold = items.every(
        ({ state, days, figures }) => state === 'failing' || (figures !== null && (days[0]?.newArticles ?? 0) > 0),
      );
      const articles = items.reduce((sum, { figures }) => sum + (figures?.recent.articles ?? 0), 0);
      return items.length === 4 && isTold && articles === 4 ? items : null;
    });
    const bySite = new Map(told.map((one) => [one.site, one]));
    expect(bySite.get('اليومية')).toMatchObject({
      ...{ state: 'working', errors: [], lastSuccessAt: expect.any(String) },
      figures: { recent: { articles: 2 } },
    });
    expect(bySite.get('Gone')).toMatchObject({ lastSuccessAt: null, errors: [{ cause: 'robots_unreachable' }] });
    const one = await fetch(`${await process.url()}/v1/sites/${encodeURIComponent('وكالة')}`);
    expect([one.status, ((await one.json()) as { state: string }).state]).toEqual([200, 'working']); // Of the same schema.
    expect(await process.metric('marsad_sites')).toBe(4);
  });

  it('leads the printings of a wire to the earliest, and counts them as one report of a figure', async () => {
    const items = await until(async () => {
      const found = articleList.parse(await get('/v1/articles')).items;
      const linked = found.filter(({ syndicatedFrom }) => syndicatedFrom !== null);
      return found.length === 4 && linked.length === 2 ? found : null;
    });
    const agency = items.find(({ source }) => source === 'وكالة');
    expect(new Set(items.map(({ syndicatedFrom }) => syndicatedFrom))).toEqual(new Set([null, agency?.articleId]));
    expect(items.filter(({ url }) => url.includes('own')).map(({ syndicatedFrom }) => syndicatedFrom)).toEqual([null]);
    const { story, figures } = article.parse(await get(`/v1/articles/${agency?.articleId ?? ''}`));
    expect(story).toEqual({ papers: 3, articles: ['وكالة', 'البوابة', 'اليومية'].map((source) => ({ source })) });
    const calls = figures.find(({ value }) => value === 19_722_041);
    const told = await until(async () => {
      const answer = fact.parse(await get(`/v1/facts/${calls?.factId ?? ''}`));
      return answer.reports.length === 3 ? answer : null;
    });
    expect(told.independentReports).toBe(1);
  });
});
