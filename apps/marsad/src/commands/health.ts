import { Command } from 'commander';
import { z } from 'zod';
import { readSettings, serviceSettingsSchema } from '#infra/service-host';
import { parseRoles, type Role, serviceRoles, withUsualPort } from '../roles.js';
import { parsePort } from './parse-port.js';

interface HealthOptions {
  readonly live?: true;
  readonly port?: string;
  readonly roles?: Role[];
}

/** Longer than any probe of the process may take. */
const answerTimeoutMs = 4_000;

/** What `/readyz` answers; `/healthz` has no `failing`. */
const answerSchema = z.object({
  status: z.string(),
  failing: z.array(z.object({ name: z.string(), reason: z.string() })).default([]),
});

/** `marsad health`: asks the process on this machine how it is; made for health checks of containers, where no curl is. */
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
  const given = port === undefined ? process.env : { ...process.env, MARSAD_PORT: port };
  const settings = readSettings(serviceSettingsSchema, withUsualPort(given, roles));
  const url = `http://${hostToAsk(settings.MARSAD_HOST)}:${settings.MARSAD_PORT}${live ? '/healthz' : '/readyz'}`;
  const problem = await problemAt(url);
  if (problem === null) return;
  process.stderr.write(`marsad: ${url}: ${problem}\n`);
  process.exitCode = 1;
}

/** A process that listens everywhere is asked on the loopback address. */
function hostToAsk(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** What keeps the process from being well, or null. */
async function problemAt(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(answerTimeoutMs) });
    const { status, failing } = answerSchema.parse(await response.json());
    if (response.ok) return null;
    return [status, ...failing.map(({ name, reason }) => `${name} (${reason})`)].join(', ');
  } catch (error) {
    return `no answer (${reasonOf(error)})`;
  }
}

/** Undici tells why a connection failed in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
