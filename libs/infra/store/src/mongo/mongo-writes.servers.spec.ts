import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { aFact, anArticle, aRevision, aSeal, anArticleRef } from '#testing';
import { describeOn } from '#testing/servers';
import { connectToMongo } from './mongo-connection.js';
import { MongoCrawlMemory } from './mongo-crawl-memory.js';
import { MongoLedger } from './mongo-ledger.js';
import { dropDatabase, mongoOptions } from './mongo-place.contract.js';
import { MongoProjections } from './mongo-projections.js';

/** More than a document may have (16 MB). */
const tooLong = 'a'.repeat(17_000_000);

describeOn(['mongo'], 'what only a store on a server has to stand', (url) => {
  const options = mongoOptions(url);
  let connection: Connection;
  beforeEach(async () => {
    connection = await connectToMongo(options);
  });
  afterEach(async () => {
    await connection.close();
    await dropDatabase(options);
  });

  it('a document that is too large: it is refused for good, and what was written with it is written', async () => {
    const projections = new MongoProjections(connection);
    const facts = [aFact({ factId: 'a' }), aFact({ factId: 'b', place: tooLong }), aFact({ factId: 'c' })];
    const results = await Promise.allSettled(facts.map((fact) => projections.replaceFact(fact)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { code: 'STORE_FAILED', canRetry: false } });
    expect(await projections.factIdsAfter(null, 9)).toEqual(['a', 'c']);
  });

  it('a writer whose clock is ahead: the next revision of the article comes after its one all the same', async () => {
    const memory = new MongoCrawlMemory(connection);
    await memory.insertRevision(aRevision(anArticle({ revision: 1 })));
    const inAYear = (Date.now() + 365 * 86_400_000) * 1_000;
    await connection.collection('revisions').updateOne({}, { $set: { writeOrder: inAYear } });
    await memory.insertRevision(aRevision(anArticle({ revision: 2 })));
    await memory.insertRevision(aRevision(anArticle({ revision: 3 })));
    expect((await memory.pendingRevisions(9)).map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('many writers of seals: positions have no gap, so a cursor misses none', async () => {
    const ledgers = Array.from({ length: 4 }, () => new MongoLedger(connection));
    await ledgers[0]?.createIndexes();
    await Promise.all(
      ledgers.map(async (ledger, writer) => {
        for (let revision = 1; revision <= 25; revision += 1)
          await ledger.insertSeal(aSeal({ article: anArticleRef({ articleId: `article ${writer}`, revision }) }));
      }),
    );
    const found = await connection.collection('seals').find().sort({ position: 1 }).toArray();
    expect(found.map((seal): unknown => seal['position'])).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
  });
});
