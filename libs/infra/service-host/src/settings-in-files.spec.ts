import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readSettings } from './settings.js';

const schema = z.object({
  MARSAD_PACE_MS: z.coerce.number().int().min(1).default(100),
  MARSAD_KEY: z.string().min(8).default('the default'),
});

describe('settings in files', () => {
  let folder = '';
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'marsad-settings-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes the content of the file, without the line break at its end', () => {
    const environment = { MARSAD_KEY_FILE: file('key', 'correct horse\n'), MARSAD_PACE_MS_FILE: file('pace', ' 7\n') };
    expect(readSettings(schema, environment)).toEqual({ MARSAD_KEY: 'correct horse', MARSAD_PACE_MS: 7 });
  });

  it('keeps the default when the name of the file is empty', () => {
    expect(readSettings(schema, { MARSAD_KEY_FILE: '' }).MARSAD_KEY).toBe('the default');
  });

  it('refuses a setting that is given twice, and shows neither value', () => {
    const read = () => readSettings(schema, { MARSAD_KEY: 'in the open', MARSAD_KEY_FILE: file('key', 'in the file') });
    expect(read).toThrow(/MARSAD_KEY: set by itself and by MARSAD_KEY_FILE/u);
    expect(read).not.toThrow(/in the (open|file)$/u);
  });

  it.each([
    ['is not there', () => join(folder, 'nowhere'), /MARSAD_KEY_FILE: the file cannot be read \(ENOENT\)/u],
    ['is a folder', () => folder, /MARSAD_KEY_FILE: the file cannot be read \(EISDIR\)/u],
    ['is too large', () => file('large', 'x'.repeat(65_537)), /MARSAD_KEY_FILE: the file is larger than 65536 bytes/u],
    ['holds a wrong value', () => file('short', 'secret!'), /MARSAD_KEY: .*8/u],
  ])('names the setting when its file %s, and never shows what is in it', (_what, path, message) => {
    const read = () => readSettings(schema, { MARSAD_KEY_FILE: path() });
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret/u);
  });
});
