import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#infra/sqlite';
import { aChange, aLedgerEntry, anArticleRef, aSeal } from '#testing';
import { EmbeddedLedger } from './embedded-ledger.js';
import { EmbeddedProjections } from './embedded-projections.js';
import { ledgerSchema } from './ledger-schema.js';
import { projectionsSchema } from './projections-schema.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-older-'));
  file = join(folder, 'store.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file of an older version', () => {
  it('of the ledger keeps its entries and its seals, and their order', async () => {
    const entries = ['a', 'b'].map((entryId) => aLedgerEntry({ entryId, observation: { factId: 'fact' } }));
    const seals = ['b', 'a'].map((articleId) => aSeal({ article: anArticleRef({ articleId }), sealId: articleId }));
    const older = openDatabase(file, ledgerSchema.slice(0, 1));
    const insertEntry = older.prepare('INSERT INTO entries VALUES (?, ?, ?, ?)');
    for (const entry of entries) insertEntry.run(entry.entryId, 'fact', entry.article.articleId, JSON.stringify(entry));
    const insertSeal = older.prepare('INSERT INTO seals VALUES (NULL, ?, ?, ?, ?)');
    for (const seal of seals)
      insertSeal.run(seal.sealId, seal.article.articleId, seal.article.revision, JSON.stringify(seal));
    older.close();
    const ledger = new EmbeddedLedger(file);
    await ledger.insertEntries(entries);
    for (const seal of seals) await ledger.insertSeal(seal);
    expect(await ledger.entriesOfFacts(['fact'])).toEqual(entries);
    expect(await ledger.factsOfArticles([anArticleRef().articleId])).toEqual(['fact']);
    expect(await ledger.sealsAfter(null, 10)).toEqual({ seals, cursor: '2' });
    ledger.close();
  });

  it('of the projections keeps its changes, pending and published', async () => {
    const changes = [1, 2].map((sequence) => aChange({ changeId: `change ${sequence}`, factId: 'fact', sequence }));
    const older = openDatabase(file, projectionsSchema.slice(0, 2));
    for (const change of changes)
      older
        .prepare('INSERT INTO changes (change_id, document) VALUES (?, ?)')
        .run(change.changeId, JSON.stringify(change));
    older.exec('INSERT INTO change_outbox VALUES (2)');
    older.close();
    const projections = new EmbeddedProjections(file);
    for (const change of changes) await projections.insertChange(change);
    expect(await projections.pendingChanges(10)).toEqual(changes.slice(1));
    expect(await projections.lastChanges(['fact'])).toEqual(changes.slice(1));
    await projections.markChangesPublished(['change 2']);
    expect(await projections.pendingChanges(10)).toEqual([]);
    projections.close();
  });
});
