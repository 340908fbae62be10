import { afterEach, describe, expect, it } from '@jest/globals';
import { writesPerCommitMax } from '#infra/sqlite';
import { StoreFile } from './store-file.js';

const opened: StoreFile[] = [];
afterEach(() => {
  for (const file of opened.splice(0)) file.close();
});

function aFile(): StoreFile {
  const file = new StoreFile(':memory:', ['CREATE TABLE notes (note TEXT PRIMARY KEY)']);
  opened.push(file);
  return file;
}
const insert = (file: StoreFile, note: string) => file.write(() => file.run('INSERT INTO notes VALUES (?)', note));
const notesOf = (file: StoreFile) =>
  file.rows<{ note: string }>('SELECT note FROM notes ORDER BY note').map(({ note }) => note);

describe('the file of a store', () => {
  it('does the other writes of a group when one cannot be done, and says why', async () => {
    const file = aFile();
    const results = await Promise.allSettled(['a', 'b', 'a', 'c'].map((note) => insert(file, note)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(results[2]).toMatchObject({ reason: { code: 'STORE_FAILED', canRetry: false } });
    expect(notesOf(file)).toEqual(['a', 'b', 'c']);
  });

  it('undoes all of a write that fails half way', async () => {
    const file = aFile();
    const half = file.write(() => {
      file.run('INSERT INTO notes VALUES (?)', 'half');
      throw new Error('No more');
    });
    await expect(half).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(notesOf(file)).toEqual([]);
  });

  it('does more writes than one commit takes', async () => {
    const file = aFile();
    const count = writesPerCommitMax * 2 + 1;
    await Promise.all(Array.from({ length: count }, (_, index) => insert(file, String(index))));
    expect(notesOf(file)).toHaveLength(count);
  });

  it('does what waits when it is closed, and refuses what comes after', async () => {
    const file = aFile();
    const waiting = insert(file, 'a');
    file.close();
    await expect(waiting).resolves.toBe(1);
    await expect(insert(file, 'b')).rejects.toMatchObject({ code: 'STORE_FAILED', canRetry: false });
  });
});
