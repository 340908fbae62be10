import { Test } from '@nestjs/testing';
import { afterAll, expect, it } from '@jest/globals';
import { aLedgerEntry, aSubscription, aVisit } from '#testing';
import { describeOn } from '#testing/servers';
import { CrawlMemory } from '../crawl-memory.js';
import { Ledger } from '../ledger.js';
import { Projections } from '../projections.js';
import { StoreModule } from '../store.module.js';
import { Subscriptions } from '../subscriptions.js';
import { dropDatabase, mongoOptions } from './mongo-place.contract.js';

describeOn(['mongo'], 'a process whose store is in MongoDB', (serverUrl) => {
  const options = mongoOptions(serverUrl);
  const environment = { MARSAD_STORE: 'mongo', MARSAD_MONGO_URL: options.url };
  afterAll(() => dropDatabase(options));

  it('has all four stores there, finds them again, and lets go of the server at its end', async () => {
    for (const answer of ['added', 'known']) {
      const imports = [StoreModule.forRoot({ environment })];
      const process = await Test.createTestingModule({ imports }).compile();
      expect(await process.get(CrawlMemory).rememberVisit(aVisit())).toBe(answer);
      await process.get(Ledger).insertEntries([aLedgerEntry()]);
      await process.get(Subscriptions).insert(aSubscription());
      expect(await process.get(Ledger).factIdsAfter(null, 9)).toHaveLength(1);
      expect(await process.get(Projections).factIdsAfter(null, 9)).toEqual([]);
      await process.close();
      await expect(process.get(CrawlMemory).visit('a')).rejects.toMatchObject({ code: 'STORE_FAILED' });
    }
  });
});
