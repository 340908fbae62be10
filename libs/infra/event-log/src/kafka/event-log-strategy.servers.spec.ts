import { describeOn } from '#testing/servers';
import { strategyContract } from '../contract/strategy.contract.js';
import { sweep, testOptions } from './kafka-bench.contract.js';

describeOn(['kafka'], 'on real brokers', (brokers) => {
  strategyContract('the strategy on Kafka', async () => {
    const { prefix, sessionTimeoutMs } = testOptions(brokers);
    const environment = {
      MARSAD_LOG: 'kafka',
      MARSAD_KAFKA_BROKERS: brokers,
      MARSAD_KAFKA_PREFIX: prefix,
      MARSAD_KAFKA_SESSION_TIMEOUT_MS: String(sessionTimeoutMs),
    };
    return { environment, dispose: () => sweep(brokers, prefix) };
  });
});
