import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { certificateFile } from './certificate-file.js';
import { readSettings } from './settings.js';

const schema = z.object({ MARSAD_TLS_CA: certificateFile });
const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

describe('a setting that names a file of certificates', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-certificates-'));
    await writeFile(join(folder, 'authority.pem'), pem);
    await writeFile(join(folder, 'secret.pem'), 'none');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['left out', {}],
    ['empty', { MARSAD_TLS_CA: '' }],
  ])('is null when it is %s', (_, given) => {
    expect(readSettings(schema, given)).toEqual({ MARSAD_TLS_CA: null });
  });

  it('gives their text', () => {
    expect(readSettings(schema, { MARSAD_TLS_CA: join(folder, 'authority.pem') })).toEqual({ MARSAD_TLS_CA: pem });
  });

  it.each([
    ['secret.pem', /MARSAD_TLS_CA: the file holds no certificate in PEM/u],
    ['secret-that-is-not-there.pem', /MARSAD_TLS_CA: the file cannot be read/u],
  ])('is refused for %s, and its place is not shown', (name, complaint) => {
    const reading = () => readSettings(schema, { MARSAD_TLS_CA: join(folder, name) });
    expect(reading).toThrow(complaint);
    expect(reading).not.toThrow(/secret/u);
  });
});
