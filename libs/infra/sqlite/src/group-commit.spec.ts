import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GroupCommit } from './group-commit.js';
import { type Database } from './index.js';
import { openDatabase } from './open-database.js';

describe('commits in groups', () => {
  let database: Database;
  let commits: GroupCommit;
  const words = () =>
    database
      .prepare('SELECT word FROM words ORDER BY rowid')
      .all()
      .map(({ word }) => word);
  const write = (word: string) =>
    commits.write(() => Number(database.prepare('INSERT INTO words (word) VALUES (?)').run(word).changes));

  beforeEach(() => {
    database = openDatabase(':memory:', ['CREATE TABLE words (word TEXT NOT NULL UNIQUE)']);
    commits = new GroupCommit(database);
  });
  afterEach(() => {
    database.close();
  });

  it('do what was asked for in its order, and give each its result', async () => {
    expect(await Promise.all(['one', 'two', 'three'].map(write))).toEqual([1, 1, 1]);
    expect(words()).toEqual(['one', 'two', 'three']);
  });

  it('refuse the one write that cannot be done and keep the others', async () => {
    const [first, twin, last] = await Promise.allSettled(['one', 'one', 'two'].map(write));
    expect([first?.status, twin?.status, last?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(words()).toEqual(['one', 'two']);
  });

  it('write what waits when they are told to, before the turn ends', async () => {
    const written = write('one');
    expect(words()).toEqual([]);
    commits.flush();
    expect(words()).toEqual(['one']);
    expect(await written).toBe(1);
  });

  it('wait for the disk only when one of a group must survive a power cut', async () => {
    const synchronous = () => database.prepare('PRAGMA synchronous').get()?.['synchronous'];
    const insert = (word: string) => database.prepare('INSERT INTO words (word) VALUES (?)').run(word);
    const during = (word: string, durability: 'full' | 'normal') =>
      commits.write(() => (insert(word), synchronous()), durability);
    const [full, normal] = [2, 1];
    expect(await Promise.all([during('one', 'normal'), during('two', 'normal')])).toEqual([normal, normal]);
    expect(await Promise.all([during('three', 'normal'), during('four', 'full')])).toEqual([full, full]);
    expect(await during('five', 'normal')).toBe(normal);
  });
});
