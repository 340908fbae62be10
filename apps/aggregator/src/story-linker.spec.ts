import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { type Article, articleCaptured, type StoryLink } from '#core/contracts';
import { StoreModule, StoryProjections } from '#infra/store';
import { anArticle, wireStory } from '#testing';
import { OnArticleStory } from './on-article-story.js';
import { Chance } from './simulation/chance.contract.js';
import { candidatesPerKeyMax, StoryLinker } from './story-linker.js';

const minuteMs = 60_000;
const morning = Date.parse('2024-01-10T06:00:00Z');

const french = [
  'La Direction générale de la sûreté nationale a indiqué mardi que 52 personnes ont été interpellées lors d’une opération menée dans 6 quartiers de Casablanca par les brigades anti-gangs.',
  'Les perquisitions ont permis la saisie de 8.400 comprimés psychotropes, de 12 kilogrammes de chira et de 96.000 dirhams, selon la même source, qui précise que 4 véhicules ont été placés en fourrière.',
  'Les suspects ont été placés en garde à vue à la disposition de l’enquête menée sous la supervision du parquet compétent, afin de déterminer les ramifications de ce réseau.',
];
/** What every page of one newsroom ends with. */
const boilerplate =
  'تابعوا آخر الأخبار عبر صفحاتنا الرسمية على مواقع التواصل الاجتماعي، واشتركوا في نشرتنا البريدية اليومية لتصلكم المستجدات الوطنية والدولية أولا بأول. جميع الحقوق محفوظة، ويمنع النقل دون ذكر المصدر.';
const rain = 'توقعت المديرية العامة للأرصاد الجوية نزول أمطار قوية ابتداء من مساء الغد بمناطق الريف والأطلس المتوسط.';
const strike = 'دعت نقابات التعليم إلى إضراب وطني نهاية الشهر احتجاجا على تأخر تنفيذ الاتفاق الموقع مع الوزارة الوصية.';
const otherNews = (place: string, count: number) =>
  `احتضنت مدينة ${place} لقاء وطنيا حول السلامة الطرقية حضره ${count} مشاركا، وناقش الحاضرون من ${place} سبل تكوين السائقين الشباب في ${count + 7} مركزا.`;

/** An article that was published so many minutes after the morning. */
function articleOf(name: string, minutes: number, lines: readonly string[], overrides: Partial<Article> = {}): Article {
  const [source = name] = name.split('/');
  const canonicalUrl = `https://${source}.example/${name}`;
  const { revision = 1 } = overrides;
  return anArticle({
    ...{ articleId: name, canonicalUrl, source, text: lines.join('\n\n') },
    publishedAt: new Date(morning + minutes * minuteMs).toISOString(),
    capturedAt: new Date(morning + (minutes + 10 * revision) * minuteMs).toISOString(),
    ...overrides,
  });
}

/** Two wire stories in three newsrooms, with edits and corrections, among articles that share boilerplate. */
const day: readonly Article[] = [
  articleOf('agency/seizure', 0, wireStory),
  articleOf('daily/seizure', 30, [
    'في عملية نوعية، أطاحت الشرطة القضائية بطنجة بشبكة للمخدرات تضم 14 شخصا، حسب ما علمته الجريدة.',
    ...wireStory.slice(1),
    boilerplate,
  ]),
  articleOf('portal/seizure', 45, [...wireStory.slice(0, 3), boilerplate]),
  articleOf(
    'portal/seizure',
    45,
    [...wireStory.slice(0, 3).map((line) => line.replace('27 هاتفا', '29 هاتفا')), boilerplate],
    { revision: 2 },
  ),
  articleOf('agency/arrests', 60, french),
  articleOf('daily/arrests', 95, [...french.slice(0, 2), 'Avec les agences.']),
  articleOf('portal/arrests', 70, ['Coup de filet à Casablanca.', ...french]),
  articleOf('portal/meeting', 50, [otherNews('فاس', 120), boilerplate]),
  articleOf('portal/meeting-2', 55, [otherNews('مكناس', 310), boilerplate]),
  articleOf('portal/rain', 58, [rain, boilerplate]),
  articleOf('portal/strike', 59, [strike, boilerplate]),
  articleOf('daily/own', 40, [
    'ضربة جديدة لمهربي الحشيش في الشمال: أزيد من طن من الشيرا و14 موقوفا، هذه حصيلة كمين نصبه رجال الأمن ليلة الاثنين قرب طنجة، ومصادرنا أكدت أن الشاحنة كانت متجهة إلى الميناء المتوسطي، وأن سائقها حاول الفرار قبل أن تحاصره سيارات الشرطة قرب محطة الأداء.',
  ]),
];
const expected = {
  'agency/seizure': null,
  'daily/seizure': 'agency/seizure',
  'portal/seizure': 'agency/seizure',
  'agency/arrests': null,
  'daily/arrests': 'agency/arrests',
  'portal/arrests': 'agency/arrests',
  'portal/meeting': null,
  'portal/meeting-2': null,
  'portal/rain': null,
  'portal/strike': null,
  'daily/own': null,
};

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});
let projections: StoryProjections;
let linker: StoryLinker;
beforeEach(async () => {
  [projections, linker] = await aLinker();
});

/** A linker on a store of its own. */
async function aLinker(): Promise<[StoryProjections, StoryLinker]> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-stories-'));
  const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
  const module: TestingModule = await Test.createTestingModule({ imports }).compile();
  closings.push(
    () => rm(folder, { recursive: true }),
    () => module.close(),
  );
  const own = module.get(StoryProjections);
  return [own, new StoryLinker(own)];
}
const linksOf = async (articles: readonly Article[], of = projections): Promise<StoryLink[]> => {
  const ids = [...new Set(articles.map(({ articleId }) => articleId))];
  const links = new Map((await of.links(ids)).map((link) => [link.articleId, link]));
  const none = { syndicatedFrom: null, fromTime: null, similarity: null };
  return ids
    .map((articleId) => links.get(articleId) ?? { articleId, ...none })
    .sort((left, right) => (left.articleId < right.articleId ? -1 : 1));
};
const origins = (links: readonly StoryLink[]) =>
  Object.fromEntries(links.map(({ articleId, syndicatedFrom }) => [articleId, syndicatedFrom]));

describe('wire stories in three newsrooms', () => {
  it('lead to the earliest copy, through edits, and articles that share boilerplate lead nowhere', async () => {
    const handler = new OnArticleStory(linker);
    for (const article of day) await handler.link(articleCaptured(article));
    expect(origins(await linksOf(day))).toEqual(expected);
  });

  it('lead there in any order, with doubles, and with writers beside each other', async () => {
    for (const article of day) await linker.link([article]);
    const inOrder = await linksOf(day);
    for (let seed = 1; seed <= 12; seed += 1) {
      const chance = new Chance(seed);
      const [store, other] = await aLinker();
      const mixed = chance.shuffle([...day, ...day.slice(0, 4)]);
      // One key's events come one after the other; those of others beside them.
      const keys = Map.groupBy(mixed, ({ articleId }) => articleId);
      if (seed % 3 === 0) {
        for (const article of mixed) await other.link([article]);
      } else if (seed % 3 === 1) {
        for (let start = 0; start < mixed.length; start += 5) await other.link(mixed.slice(start, start + 5));
      } else
        await Promise.all(
          [...keys.values()].map(async (own) => {
            for (const article of own) await other.link([article]);
          }),
        );
      expect([seed, await linksOf(day, store)]).toEqual([seed, inOrder]);
    }
  });

  it('lead to the original that is found last, however many copies there were before', async () => {
    const count = candidatesPerKeyMax + 20;
    const copies = Array.from({ length: count }, (_, index) =>
      articleOf(`paper-${100 + index}/a`, 60 + index, wireStory),
    );
    for (const copy of copies) await linker.link([copy]);
    expect(new Set(Object.values(origins(await linksOf(copies))))).toEqual(new Set([null, 'paper-100/a']));
    await linker.link([articleOf('agency/late', 0, wireStory)]);
    expect(new Set(Object.values(origins(await linksOf(copies))))).toEqual(new Set(['agency/late']));
  });

  it('part again when the original is rewritten', async () => {
    for (const article of day) await linker.link([article]);
    await linker.link([articleOf('agency/seizure', 0, [otherNews('وجدة', 77).repeat(3)], { revision: 2 })]);
    expect(origins(await linksOf(day))).toMatchObject({
      'agency/seizure': null,
      'daily/seizure': null,
      'portal/seizure': 'daily/seizure',
    });
  });
});
