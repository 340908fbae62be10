import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#infra/sqlite';
import { GroupFile } from './group-file.js';
import { partitionOf } from './partition-of.js';
import { logSchema } from './schema.js';

const member = (memberId: string) => ({ group: 'readers', memberId, topics: ['visits'] });
const [sara, omar] = [member('sara'), member('omar')];
const partition = 1;

let folder: string;
let groups: GroupFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-groups-'));
  groups = new GroupFile(join(folder, 'log.sqlite'), 1_000);
});
afterEach(() => {
  groups.close();
  rmSync(folder, { recursive: true });
});

const idsAt = (nowMs: number) => groups.livingMembers('readers', nowMs).map(({ memberId }) => memberId);

describe('the members of a group', () => {
  it('live as long as they give signs of life', () => {
    groups.join(sara, 0);
    groups.join(omar, 500);
    expect(idsAt(900)).toEqual(['omar', 'sara']);
    expect(idsAt(1_200)).toEqual(['omar']);
  });

  it('are forgotten at once, with what they owned, when their process is gone', () => {
    groups.join(omar, 0);
    const gone = openDatabase(join(folder, 'log.sqlite'), logSchema);
    // No process has a number as high as this (proc(5): pid_max is at most 2^22).
    gone.prepare('UPDATE members SET pid = ?, host = ?').run(2 ** 22 + 1, hostname());
    gone.close();
    groups.claim(omar, partition);
    groups.join(sara, 0);
    expect(groups.claim(sara, partition)).toBe(false);
    expect(idsAt(10)).toEqual(['sara']);
    expect(groups.claim(sara, partition)).toBe(true);
  });

  it('own a partition one at a time', () => {
    expect(groups.claim(sara, partition)).toBe(true);
    expect(groups.claim(omar, partition)).toBe(false);
    groups.release(sara, partition);
    expect(groups.claim(omar, partition)).toBe(true);
  });

  it('commit only what they own, and never backwards', () => {
    groups.claim(sara, partition);
    groups.commit(sara, partition, 7);
    groups.commit(sara, partition, 5);
    groups.commit(omar, partition, 9);
    expect(groups.committed('readers', partition)).toBe(7);
  });
});

describe('the partition of a key', () => {
  it.each([
    ['rabat', 4, 1],
    ['الرباط', 4, 1],
    ['', 4, 0],
  ])('never changes: %s of %d', (key, partitions, expected) => {
    expect(partitionOf(key, partitions)).toBe(expected);
  });
});
