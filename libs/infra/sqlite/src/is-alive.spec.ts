import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { isAlive } from './is-alive.js';

describe('isAlive', () => {
  it('says so of this process, and of the first one, which belongs to the system', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(1)).toBe(true);
  });

  it('denies it of a process that has ended', () => {
    expect(isAlive(spawnSync(process.execPath, ['--version']).pid)).toBe(false);
  });
});
