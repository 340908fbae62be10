// A process that works off the queue "visits" and never ends a job, for the tests that kill it. Says the id of each job
// that it was handed on a line of its own.
//   node --experimental-transform-types worker-process.mjs URL PREFIX LOCK_MS
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const [, area, room] = /^#(core|infra)\/([a-z-]+)$/u.exec(specifier) ?? [];
    if (room) return next(new URL(`../../../../${area}/${room}/src/index.ts`, import.meta.url).href, context);
    const isOurs = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(isOurs ? specifier.replace(/\.js$/u, '.ts') : specifier, context);
  },
});

const { BullJobQueue } = await import('./bull-job-queue.js');
const [url, prefix, lockMs] = process.argv.slice(2);
const jobs = new BullJobQueue({
  ...{ url, prefix, certificateAuthority: null },
  ...{ lockDurationMs: Number(lockMs), stalledIntervalMs: Number(lockMs) / 4 },
});

await jobs.work({
  queue: 'visits',
  concurrency: 1,
  attemptsMax: 1,
  run: ({ jobId }) => {
    process.stdout.write(`${jobId}\n`);
    return new Promise(() => undefined);
  },
});
