import { describe, expect, it } from '@jest/globals';
import { readSettings } from '#infra/service-host';
import { eventLogSettings } from './event-log.settings.js';

const read = (environment: NodeJS.ProcessEnv) => readSettings(eventLogSettings, environment);

describe('the settings of the event log', () => {
  it('need nothing', () => {
    expect(read({})).toMatchObject({ MARSAD_LOG: 'embedded', MARSAD_KAFKA_BROKERS: [], MARSAD_KAFKA_TLS: 'off' });
  });

  it('list brokers by name and by address of either kind', () => {
    const listed = 'kafka-1.example:9092, 10.0.0.7:9093,[2001:db8::7]:9094';
    expect(read({ MARSAD_KAFKA_BROKERS: listed }).MARSAD_KAFKA_BROKERS).toEqual([
      'kafka-1.example:9092',
      '10.0.0.7:9093',
      '[2001:db8::7]:9094',
    ]);
  });

  it.each([
    ['MARSAD_LOG', 'postgres'],
    ['MARSAD_KAFKA_BROKERS', 'kafka.example'],
    ['MARSAD_KAFKA_BROKERS', '2001:db8::7:9094'],
    ['MARSAD_KAFKA_PREFIX', 'a/b'],
    ['MARSAD_KAFKA_TLS', 'maybe'],
    ['MARSAD_KAFKA_SASL_MECHANISM', 'gssapi'],
    ['MARSAD_KAFKA_REPLICATION', '-1'],
    ['MARSAD_KAFKA_SESSION_TIMEOUT_MS', 'long'],
  ])('refuse %s with its name when it is %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
    expect(() => read({ [name]: value })).toThrow(expect.objectContaining({ code: 'SETTINGS_INVALID' }));
  });
});
