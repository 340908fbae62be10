import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { CrawlMemory, StoreModule } from '#infra/store';
import { PageReadingPool } from '../page-reading-pool.js';

/** What a visit needs beside its site: a reader of pages, and a memory on the embedded store. */
export interface VisitBench {
  readonly pool: PageReadingPool;
  /** There once the tests run. */
  readonly memory: CrawlMemory;
}

/** Gives the tests of a `describe` a bench of their own, and takes it down after them. */
export function useVisitBench(): VisitBench {
  const pool = new PageReadingPool({ threads: 1, timeoutMs: 10_000 });
  let folder = '';
  let module: TestingModule;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-visit-'));
    const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
    module = await Test.createTestingModule({ imports }).compile();
  });
  afterAll(async () => {
    await pool.close();
    await module.close();
    await rm(folder, { recursive: true });
  });
  return {
    pool,
    get memory() {
      return module.get(CrawlMemory);
    },
  };
}
