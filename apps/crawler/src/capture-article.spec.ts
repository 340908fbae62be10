import { afterEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleIdOf, articleSchema } from '#core/contracts';
import type { ArticlePage } from '#core/page-reader';
import { CrawlMemory, type Revision, StoreModule } from '#infra/store';
import { type CapturedPage, decideCapture, decideWithdrawal, writeRevision } from './capture-article.js';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

async function aCrawlMemory(): Promise<CrawlMemory> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-capture-'));
  closings.push(() => rm(folder, { recursive: true }));
  const module = await Test.createTestingModule({
    imports: [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })],
  }).compile();
  closings.push(() => module.close());
  return module.get(CrawlMemory);
}

const canonicalUrl = 'https://news.example/bilan';
const articleId = articleIdOf(canonicalUrl);

function aPage(overrides: Partial<ArticlePage> = {}): ArticlePage {
  return {
    kind: 'article',
    title: 'Bilan',
    text: 'A',
    publishedAt: '2023-12-29',
    modifiedAt: null,
    authors: [],
    section: null,
    corrections: [],
    language: 'fr',
    canonicalUrl,
    likeness: 1,
    ...overrides,
  };
}

function captured(overrides: Partial<ArticlePage> = {}): CapturedPage {
  const site = { name: 'News', language: 'ar', country: 'MA' };
  return { site, url: `${canonicalUrl}?x=1`, page: aPage(overrides), capturedAt: Date.parse('2023-12-30T08:00:00Z') };
}

const revisionIn = (last: Revision | null, page: CapturedPage): Revision | null => {
  const decision = decideCapture(last, page);
  return decision.kind === 'revision' ? decision.revision : null;
};

describe('a page', () => {
  it.each([
    ['a counter', 'Un texte.\n1 204 vues', 'Un texte.\n1 311 vues'],
    ['a clock', 'Il y a 2 heures\nUn texte.', 'Il y a 3 heures\nUn texte.'],
    ['typography', 'Un “texte” – bref.', 'Un "texte" - bref.'],
    ['spaces', 'Un texte. Bref.', 'Un  texte.\u00a0Bref.'],
  ])('whose only change is %s is no revision', (_what, before, after) => {
    const first = revisionIn(null, captured({ text: before }));
    expect(decideCapture(first, captured({ text: after })).kind).toBe('unchanged');
  });

  it('whose figure is another one is a revision', () => {
    const first = revisionIn(null, captured({ text: 'La police a saisi 1 204 kg.\n12 vues' }));
    expect(decideCapture(first, captured({ text: 'La police a saisi 1 240 kg.\n12 vues' })).kind).toBe('revision');
  });

  it('that is new is the first revision, and keeps the contract', () => {
    const revision = revisionIn(null, captured());
    expect(revision).toMatchObject({
      revisionId: `${articleId}@1`,
      articleId,
      revision: 1,
      content: { kind: 'captured' },
    });
    expect(articleSchema.parse(revision?.content.article)).toMatchObject({
      source: 'News',
      language: 'fr',
      country: 'MA',
      capturedAt: '2023-12-30T08:00:00.000Z',
    });
  });

  it.each<[string, Partial<ArticlePage>, boolean]>([
    ['nothing', {}, false],
    ['its text', { text: 'B' }, true],
    ['its title', { title: 'Bilan corrigé' }, true],
    ['its date', { publishedAt: '2023-12-30' }, true],
    ['its language', { language: 'en' }, false],
  ])('that changed %s is a new revision: %#', (_what, change, isNew) => {
    const first = revisionIn(null, captured());
    expect(revisionIn(first, captured(change))?.revision ?? null).toBe(isNew ? 2 : null);
  });

  it('that has no language of its own has its site’s', () => {
    expect(revisionIn(null, captured({ language: null }))?.content.article.language).toBe('ar');
  });

  it('that comes back after a withdrawal is a new revision, though it did not change', () => {
    const first = revisionIn(null, captured());
    const gone = decideWithdrawal(first, 0);
    expect(gone).toMatchObject({ revision: 2, content: { kind: 'withdrawn' } });
    expect(gone?.content.article).not.toHaveProperty('text');
    expect(decideWithdrawal(gone, 0)).toBeNull();
    expect(decideWithdrawal(null, 0)).toBeNull();
    expect(revisionIn(gone, captured())?.revision).toBe(3);
  });
});

describe('the revisions of an article', () => {
  it('count 1, 2, 3 when a text goes and comes back', async () => {
    const memory = await aCrawlMemory();
    const written: (string | undefined)[] = [];
    for (const text of ['A', 'A', 'B', 'B', 'A']) {
      const result = await writeRevision(memory, articleId, (last) => revisionIn(last, captured({ text })));
      written.push(result.written?.revisionId);
    }
    expect(written).toEqual([`${articleId}@1`, undefined, `${articleId}@2`, undefined, `${articleId}@3`]);
  });

  it('are decided again when another crawler wrote meanwhile', async () => {
    const memory = await aCrawlMemory();
    let isFirstLook = true;
    const result = await writeRevision(memory, articleId, (last) => {
      // Between the look and the write, another crawler captures text A.
      if (isFirstLook) {
        isFirstLook = false;
        const other = revisionIn(null, captured({ text: 'A' }));
        if (other !== null) void memory.insertRevision(other);
      }
      return revisionIn(last, captured({ text: 'B' }));
    });
    expect(result.written).toMatchObject({ revision: 2, content: { article: { text: 'B' } } });
    expect((await memory.pendingRevisions(10)).map((revision) => revision.revision)).toEqual([1, 2]);
  });

  it('written by five crawlers at once are each there once', async () => {
    const memory = await aCrawlMemory();
    await Promise.all(
      ['A', 'B', 'C', 'D'].map((text) =>
        writeRevision(memory, articleId, (last) => revisionIn(last, captured({ text }))),
      ),
    );
    expect((await memory.pendingRevisions(10)).map((revision) => revision.revision)).toEqual([1, 2, 3, 4]);
  });

  it('give up with an error that says so when the number is always taken', async () => {
    const memory = await aCrawlMemory();
    const taken = revisionIn(null, captured());
    if (taken !== null) await memory.insertRevision(taken);
    await expect(writeRevision(memory, articleId, () => taken)).rejects.toMatchObject({
      code: 'REVISION_CONTENDED',
      canRetry: true,
    });
  });
});
