// Runs the suites that need servers: finds the servers or starts containers, hands their addresses to the test runner,
// and ends what it started. Further words go to the test runner, as with `npm test`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildIfNeeded } from './build.mjs';

await buildIfNeeded();
const { startServers } = await import('../dist/libs/testing/server-sources/src/start-servers.js');
const stopServers = await startServers();
const runner = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const words = ['--config', 'jest.servers.config.mjs', '--runInBand', ...process.argv.slice(2)];
const child = spawn(process.execPath, [...runner, ...words], {
  stdio: 'inherit',
  env: { ...process.env, MARSAD_TEST_MODE: 'grown' },
});
// The terminal sends Ctrl-C to both; the test runner ends first, and then the servers are ended.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
const [status] = await once(child, 'exit');
await stopServers();
process.exitCode = status ?? 1;
