// A process that reads a topic as a member of a group, for the tests that kill it. Says each value that it was handed on
// a line of its own, and never comes back from one that is named "hang".
//   member-process.mjs FILE GROUP TOPIC MEMBER_EXPIRY_MS
const { EmbeddedEventLog } = await import('./embedded-event-log.js');
const [file, group, topic, memberExpiryMs] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);
const log = new EmbeddedEventLog(file, Number(memberExpiryMs));

await log.subscribe({
  group,
  topics: [topic],
  batchSize: 5,
  onFatal: (error) => {
    throw error;
  },
  onBatch: async ({ records, resolve, heartbeat }) => {
    for (const record of records) {
      const value = Buffer.from(record.value).toString();
      say(value);
      if (value === 'hang') await new Promise(() => undefined);
      resolve(record);
      await heartbeat();
    }
  },
});
say('ready');
