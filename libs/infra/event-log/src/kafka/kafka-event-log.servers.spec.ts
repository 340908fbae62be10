import { describeOn } from '#testing/servers';
import { eventLogContract } from '../event-log.contract.js';
import { aKafkaLog } from './kafka-bench.contract.js';

describeOn(['kafka'], 'on real brokers', (brokers) => {
  eventLogContract('the event log on Kafka', async () => aKafkaLog(brokers));
});
