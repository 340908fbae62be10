import { randomUUID } from 'node:crypto';
import { databaseUrl, describeOn } from '#testing/servers';
import { twoCrawlersContract } from './two-crawlers.contract.js';

describeOn(['mongo', 'redis'], 'on servers', (mongoUrl = '', redisUrl = '') => {
  twoCrawlersContract('two crawlers on one memory', () => {
    const name = `marsad_${randomUUID().replaceAll('-', '')}`;
    return {
      ...{ MARSAD_STORE: 'mongo', MARSAD_MONGO_URL: databaseUrl(mongoUrl, name) },
      ...{ MARSAD_QUEUE: 'bull', MARSAD_REDIS_URL: redisUrl, MARSAD_REDIS_PREFIX: name },
    };
  });
});
