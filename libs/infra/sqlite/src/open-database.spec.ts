import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFault, openDatabase, transaction } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'marsad-sqlite-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const steps = ['CREATE TABLE notes (note TEXT PRIMARY KEY)', 'ALTER TABLE notes ADD COLUMN length INTEGER'];

describe('openDatabase', () => {
  it('makes the folder and runs only the steps that the file has not seen', () => {
    const file = join(folder, 'deep', 'notes.sqlite');
    const first = openDatabase(file, steps.slice(0, 1));
    first.exec(`INSERT INTO notes (note) VALUES ('kept')`);
    first.close();
    const second = openDatabase(file, steps);
    expect(second.prepare('SELECT note, length FROM notes').all()).toEqual([{ note: 'kept', length: null }]);
    second.close();
  });

  it('undoes a whole transaction when a part of it fails', () => {
    const database = openDatabase(':memory:', steps);
    const insert = database.prepare('INSERT INTO notes (note) VALUES (?)');
    expect(() => {
      transaction(database, () => {
        insert.run('one');
        insert.run('one');
      });
    }).toThrow();
    expect(database.prepare('SELECT count(*) AS n FROM notes').get()).toEqual({ n: 0 });
    database.close();
  });

  it('names a file that is no database as damaged', () => {
    const file = join(folder, 'broken.sqlite');
    openDatabase(file, steps).close();
    writeFileSync(file, 'not a database, however long this text may be made to look like one'.repeat(20));
    let fault: unknown;
    try {
      openDatabase(file, steps);
    } catch (error) {
      fault = databaseFault(error);
    }
    expect(fault).toBe('damaged');
  });

  it('does not mistake other errors for a fault of the database', () => {
    expect(databaseFault(new Error('no'))).toBeNull();
  });
});
