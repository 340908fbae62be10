// A process that works off the queue "visits" and never ends a job, for the tests that kill it. Says the id of each job
// that it was handed on a line of its own.
//   worker-process.mjs URL PREFIX LOCK_MS
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
