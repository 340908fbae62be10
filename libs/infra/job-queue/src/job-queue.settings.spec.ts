import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSettings } from '#infra/service-host';
import { redisOptionsOf } from './bull/redis-options.js';
import { jobQueueSettings } from './job-queue.settings.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-queue-settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the settings of the job queue', () => {
  it('need no server', () => {
    expect(readSettings(jobQueueSettings, {})).toMatchObject({
      MARSAD_QUEUE: 'embedded',
      MARSAD_REDIS_PREFIX: 'marsad',
    });
  });

  it.each([
    ['MARSAD_QUEUE', 'secret-queue'],
    ['MARSAD_REDIS_URL', 'http://user:secret@redis.example'],
    ['MARSAD_REDIS_URL', 'redis://user:secret@redis.example/first'],
    ['MARSAD_REDIS_URL', 'secret'],
    ['MARSAD_REDIS_PREFIX', 'secret:{prefix}'],
    ['MARSAD_REDIS_TLS_CA', './secret.pem'],
  ])('name %s when it is wrong, and do not show its value', (name, value) => {
    const reading = () => readSettings(jobQueueSettings, { [name]: value });
    expect(reading).toThrow(new RegExp(`^Wrong settings:\n {2}${name}: `, 'u'));
    expect(reading).not.toThrow(/secret/u);
  });

  it('refuse a file without certificates, and certificates without TLS', async () => {
    const [empty, pem] = [join(folder, 'empty.pem'), join(folder, 'authority.pem')];
    await writeFile(empty, 'none');
    await writeFile(pem, '-----BEGIN CERTIFICATE-----\n');
    const withFile = (file: string, url: string) => () =>
      readSettings(jobQueueSettings, { MARSAD_REDIS_URL: url, MARSAD_REDIS_TLS_CA: file });
    expect(withFile(empty, 'rediss://redis.example')).toThrow(/MARSAD_REDIS_TLS_CA: the file holds no certificate/u);
    expect(withFile(pem, 'redis://redis.example')).toThrow(/MARSAD_REDIS_TLS_CA: is of use only with/u);
    expect(withFile(pem, 'rediss://redis.example')()).toMatchObject({
      MARSAD_REDIS_TLS_CA: expect.stringContaining('BEGIN CERTIFICATE'),
    });
  });

  it('say where and as whom to connect', () => {
    expect(redisOptionsOf({ url: 'redis://redis.example', certificateAuthority: null })).toMatchObject({
      ...{ host: 'redis.example', port: 6_379, db: 0 },
    });
    const secure = { url: 'rediss://desk:p%40ss@[::1]:6380/3', certificateAuthority: 'PEM' };
    expect(redisOptionsOf(secure)).toMatchObject({
      ...{ host: '::1', port: 6_380, db: 3, username: 'desk', password: 'p@ss', tls: { ca: 'PEM' } },
    });
  });

  it('never leave more than two seconds between two tries to connect', () => {
    const { retryStrategy } = redisOptionsOf({ url: 'redis://redis.example', certificateAuthority: null });
    expect([1, 10, 1_000].map((times) => retryStrategy?.(times))).toEqual([100, 1_000, 2_000]);
  });
});
