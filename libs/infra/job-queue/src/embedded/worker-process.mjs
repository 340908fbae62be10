// A process that works off the queue "visits" and never ends a job, for the tests that kill it. Says the id of each job
// that it was handed on a line of its own.
//   worker-process.mjs FILE
const { EmbeddedJobQueue } = await import('./embedded-job-queue.js');
const jobs = new EmbeddedJobQueue(process.argv[2]);

await jobs.work({
  queue: 'visits',
  concurrency: 1,
  attemptsMax: 1,
  run: ({ jobId }) => {
    process.stdout.write(`${jobId}\n`);
    return new Promise(() => undefined);
  },
});
