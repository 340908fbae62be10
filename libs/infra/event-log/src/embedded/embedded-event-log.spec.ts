import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventLogContract } from '../event-log.contract.js';
import { EmbeddedEventLog } from './embedded-event-log.js';

/** Long enough for a machine that is busy with other tests, short enough to wait for. */
const memberExpiryMs = 2_500;

eventLogContract('the embedded event log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-log-'));
  const opened: EmbeddedEventLog[] = [];
  return {
    open: async () => {
      const log = new EmbeddedEventLog(join(folder, 'log.sqlite'), memberExpiryMs);
      opened.push(log);
      return log;
    },
    crash: async (log) => opened.find((candidate) => candidate === log)?.crash(),
    dispose: async () => {
      await Promise.all(opened.map((log) => log.close()));
      await rm(folder, { recursive: true });
    },
  };
});
