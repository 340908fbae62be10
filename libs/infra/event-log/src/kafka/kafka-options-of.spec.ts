import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '#infra/service-host';
import { eventLogSettings } from '../event-log.settings.js';
import { KafkaEventLog } from './kafka-event-log.js';
import { kafkaOptionsOf } from './kafka-options-of.js';
import { KafkaSockets } from './kafka-sockets.js';

const complete = {
  MARSAD_LOG: 'kafka',
  MARSAD_KAFKA_BROKERS: 'kafka.example:9092',
  MARSAD_KAFKA_SASL_MECHANISM: 'scram-sha-512',
  MARSAD_KAFKA_SASL_USERNAME: 'marsad',
  MARSAD_KAFKA_SASL_PASSWORD: 'hunter2',
};

function optionsOf(environment: NodeJS.ProcessEnv) {
  return kafkaOptionsOf(readSettings(eventLogSettings, environment), () => undefined);
}

describe('the options of Kafka', () => {
  it('are what the settings say', () => {
    expect(optionsOf({ ...complete, MARSAD_KAFKA_PREFIX: 'north.', MARSAD_KAFKA_REPLICATION: '2' })).toMatchObject({
      brokers: ['kafka.example:9092'],
      prefix: 'north.',
      tls: null,
      sasl: { mechanism: 'scram-sha-512', username: 'marsad', password: 'hunter2' },
      replication: 2,
    });
  });

  it('hold the certificates of the file that is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'marsad-tls-'));
    const file = join(folder, 'ca.pem');
    await writeFile(file, '-----BEGIN CERTIFICATE-----');
    const options = optionsOf({ ...complete, MARSAD_KAFKA_TLS: 'on', MARSAD_KAFKA_TLS_CA: file });
    await rm(folder, { recursive: true });
    expect(options.tls).toEqual({ certificateAuthority: '-----BEGIN CERTIFICATE-----' });
  });

  it.each([
    ['MARSAD_KAFKA_BROKERS', { MARSAD_KAFKA_BROKERS: '' }],
    ['MARSAD_KAFKA_SASL_USERNAME', { MARSAD_KAFKA_SASL_USERNAME: '' }],
    ['MARSAD_KAFKA_SASL_PASSWORD', { MARSAD_KAFKA_SASL_PASSWORD: '' }],
    ['MARSAD_KAFKA_SASL_PASSWORD', { MARSAD_KAFKA_SASL_MECHANISM: '' }],
    ['MARSAD_KAFKA_TLS_CA', { MARSAD_KAFKA_TLS_CA: 'ca.pem' }],
    ['MARSAD_KAFKA_TLS_CA', { MARSAD_KAFKA_TLS: 'on', MARSAD_KAFKA_TLS_CA: 'there/is/no/such.pem' }],
  ])('are refused with the name of %s, and without a secret, when they are %j', (name, changes) => {
    const reading = () => optionsOf({ ...complete, ...changes });
    expect(reading).toThrow(new RegExp(`\n {2}${name}: `, 'u'));
    expect(reading).not.toThrow(/hunter2/u);
  });

  it('name the setting when no broker answers', async () => {
    const nobody = { ...complete, MARSAD_KAFKA_BROKERS: '127.0.0.1:1,[::1]:1', MARSAD_KAFKA_START_TIMEOUT_MS: '300' };
    const opening = KafkaEventLog.open(optionsOf(nobody));
    await expect(opening).rejects.toMatchObject({
      code: 'LOG_UNAVAILABLE',
      message: expect.stringContaining('MARSAD_KAFKA_BROKERS'),
    });
  });
});

describe('an IPv6 address', () => {
  it('travels through the client under a name without colons', () => {
    const sockets = new KafkaSockets();
    expect(sockets.alias('[2001:db8::7]:9094')).toBe('ipv6-2001-db8--7:9094');
    expect(sockets.alias('kafka.example:9092')).toBe('kafka.example:9092');
  });
});
