import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { parseRoles, type Role, serviceRoles, withUsualPort } from '../roles.js';
import { parsePort } from './parse-port.js';

interface HealthOptions {
  readonly live?: true;
  readonly port?: string;
  readonly roles?: Role[];
}

/** Longer than any probe of the process may take. */
const answerTimeoutMs = 4_000;

/** What is told of an answer that is not the process's own. */
const answerShownCharacters = 500;

/**
 * `marsad health`: asks the process on this machine how it is; made for health checks of containers, where no curl is.
 * Such a check is a new process every few seconds, so this file loads nothing that it can do without: no schema of the
 * settings, no Nest, no fetch.
 */
export function healthCommand(): Command {
  return new Command('health')
    .description('ask the process on this machine whether it is ready; ends with 0 when it is, else with 1')
    .option('--live', 'ask only whether it is alive')
    .option('--port <number>', 'port of the process (MARSAD_PORT)', parsePort)
    .option('--roles <list>', 'the stages of the process, whose usual port is asked when no other is set', parseRoles)
    .addHelpText(
      'after',
      '\nExamples:\n  marsad health\n  marsad health --live --port 8081\n  marsad health --roles crawler',
    )
    .action(health);
}

async function health({ live, port, roles = [...serviceRoles] }: HealthOptions): Promise<void> {
  const environment = withUsualPort(process.env, roles);
  const place = `${hostToAsk(environment['MARSAD_HOST'])}:${port ?? environment['MARSAD_PORT']}`;
  const url = `http://${place}${live ? '/healthz' : '/readyz'}`;
  const problem = await problemAt(url);
  if (problem === null) return;
  process.stderr.write(`marsad: ${url}: ${problem}\n`);
  process.exitCode = 1;
}

/** A process that listens everywhere is asked on the loopback address. */
function hostToAsk(host = '127.0.0.1'): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** What keeps the process from being well, or null. */
async function problemAt(url: string): Promise<string | null> {
  try {
    const { status, body } = await ask(url);
    return status === 200 ? null : `status ${status}: ${body.slice(0, answerShownCharacters)}`;
  } catch (error) {
    return `no answer (${error instanceof Error ? error.message : String(error)})`;
  }
}

function ask(url: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { signal: AbortSignal.timeout(answerTimeoutMs), agent: false }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    request.on('error', reject);
  });
}
