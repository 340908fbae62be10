// Reads Jest's JSON report, lists what was skipped, and prints the last line of .ci/run. Fails unless some test ran and
// none failed. A test file that could not even be loaded counts as one failed test.
import { readFile } from 'node:fs/promises';

const [file = ''] = process.argv.slice(2);
const text = await readFile(file, 'utf8');
const report = text === '' ? { testResults: [] } : JSON.parse(text);

const tests = report.testResults.flatMap(({ name, assertionResults, status }) =>
  assertionResults.length === 0 && status === 'failed'
    ? [{ status: 'failed', fullName: name }]
    : assertionResults.map((test) => ({ status: test.status, fullName: `${name}: ${test.fullName}` })),
);
const passed = tests.filter((test) => test.status === 'passed');
const failed = tests.filter((test) => test.status === 'failed');
const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status));

for (const { fullName } of failed) console.log(`Failed: ${fullName}`);
for (const { fullName } of skipped) console.log(`Skipped: ${fullName}`);
console.log(`Tests: ${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 || passed.length === 0 ? 1 : 0;
