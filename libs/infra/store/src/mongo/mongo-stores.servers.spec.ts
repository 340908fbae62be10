import { describeOn } from '#testing/servers';
import { ledgerContract } from '../ledger.contract.js';
import { MongoLedger } from './mongo-ledger.js';
import { mongoPlace } from './mongo-place.contract.js';

// Two servers that have nothing in common but MongoDB's protocol. What holds on both uses none of their own ways.
for (const kind of ['mongo', 'ferret'] as const) {
  describeOn([kind], `on ${kind}`, (url) => {
    ledgerContract('the ledger in MongoDB', () => mongoPlace(url, (connection) => new MongoLedger(connection)));
  });
}
