import { describe } from '@jest/globals';
import { databaseUrl, describeOn } from '#testing/servers';

/** Of the suites that are running: one process with files, or on Kafka, MongoDB and Redis. */
const isGrown = process.env['MARSAD_TEST_MODE'] === 'grown';

let installationsMade = 0;

/** The settings of an installation of its own on shared servers. */
function onServers(brokers: string, mongoUrl: string, redisUrl: string): NodeJS.ProcessEnv {
  installationsMade += 1;
  const name = `e2e_${process.pid}_${Date.now().toString(36)}_${installationsMade}`;
  return {
    ...{ MARSAD_LOG: 'kafka', MARSAD_KAFKA_BROKERS: brokers, MARSAD_KAFKA_PREFIX: `${name}.` },
    MARSAD_KAFKA_SESSION_TIMEOUT_MS: '6000',
    ...{ MARSAD_STORE: 'mongo', MARSAD_MONGO_URL: databaseUrl(mongoUrl, name) },
    ...{ MARSAD_QUEUE: 'bull', MARSAD_REDIS_URL: redisUrl, MARSAD_REDIS_PREFIX: name },
  };
}

/**
 * Declares a suite about the whole product, in the mode of this run.
 * @param declare declares the tests, and is given the settings that every process of the product needs for the mode
 */
export function describeProduct(title: string, declare: (settings: NodeJS.ProcessEnv) => void): void {
  if (!isGrown) describe(title, () => declare({}));
  else
    describeOn(['kafka', 'mongo', 'redis'], `${title}, on servers`, (...urls) =>
      declare(onServers(urls[0]!, urls[1]!, urls[2]!)),
    );
}
