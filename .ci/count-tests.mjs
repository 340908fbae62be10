// Reads the JSON reports of the two test runs, the one without servers and the one on servers, lists what was skipped, and
// prints the last line of .ci/run. Fails unless each run tested something, nothing failed, and nothing on servers was
// skipped. A test file that could not even be loaded counts as one failed test.
import { readFile } from 'node:fs/promises';

async function readTests(file) {
  const text = await readFile(file, 'utf8');
  const report = text === '' ? { testResults: [] } : JSON.parse(text);
  return report.testResults.flatMap(({ name, assertionResults, status }) =>
    assertionResults.length === 0 && status === 'failed'
      ? [{ status: 'failed', fullName: name }]
      : assertionResults.map((test) => ({ status: test.status, fullName: `${name}: ${test.fullName}` })),
  );
}

const [file = '', serversFile = ''] = process.argv.slice(2);
const [embedded, onServers] = await Promise.all([readTests(file), readTests(serversFile)]);
const tests = [...embedded, ...onServers];
const isSkipped = ({ status }) => !['passed', 'failed'].includes(status);
const passed = tests.filter((test) => test.status === 'passed');
const failed = tests.filter((test) => test.status === 'failed');
const skipped = tests.filter(isSkipped);

for (const { fullName } of failed) console.log(`Failed: ${fullName}`);
for (const { fullName } of skipped) console.log(`Skipped: ${fullName}`);
if (onServers.some(isSkipped)) console.log('A suite on servers was skipped, which counts as a failure.');
console.log(`Tests: ${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
const hasRun = [embedded, onServers].every((run) => run.some(({ status }) => status === 'passed'));
process.exitCode = failed.length > 0 || !hasRun || onServers.some(isSkipped) ? 1 : 0;
