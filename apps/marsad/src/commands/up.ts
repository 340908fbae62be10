import { Command } from 'commander';
import { loadSites, type Site } from '#apps/crawler';
import { newsroomSettingsSchema } from '#apps/newsroom';
import { createLogger, observabilitySettingsSchema } from '#infra/observability';
import { readSettings } from '#infra/service-host';
import { demoSite, withDemoAllowed } from '../demo.js';
import { MarsadHost } from '../marsad-host.js';
import { parseRoles, type Role, serviceRoles, withUsualPort } from '../roles.js';
import { endAtSignals, runUntilStopped } from '../run-until-stopped.js';
import { parsePort } from './parse-port.js';

interface UpOptions {
  readonly roles?: Role[];
  readonly data?: string;
  readonly port?: string;
  readonly sites?: string;
  readonly demo: boolean;
}

/** `marsad up`: runs stages until it is stopped. */
export function upCommand(): Command {
  return new Command('up')
    .description('run the services in this process until Ctrl-C')
    .option('--roles <list>', `stages to run, separated by commas (default: ${serviceRoles.join(',')})`, parseRoles)
    .option('--data <folder>', 'where the embedded log, stores and queue are (MARSAD_DATA, default ./data)')
    .option('--port <number>', 'port of the dashboard, the API and the probes (MARSAD_PORT, default 8080)', parsePort)
    .option('--sites <file>', 'list of the newsrooms to watch (MARSAD_SITES, default ./sites.yaml)')
    .option('--demo', 'open the demo newsroom and watch it', false)
    .option('--no-demo', 'watch only the newsrooms of the list (the default)')
    .addHelpText(
      'after',
      '\nExamples:\n  marsad up --demo\n  marsad up --sites my-sites.yaml --port 9000\n  marsad up --roles crawler,extractor --data /var/lib/marsad',
    )
    .action(up);
}

function environmentOf({ data, port, sites }: UpOptions, roles: readonly Role[]): NodeJS.ProcessEnv {
  const given = { MARSAD_DATA: data, MARSAD_PORT: port, MARSAD_SITES: sites };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return withUsualPort({ ...process.env, ...options }, roles);
}

async function up(options: UpOptions): Promise<void> {
  const becomeStoppable = endAtSignals();
  const roles = options.roles ?? (options.demo ? ['newsroom' as const, ...serviceRoles] : serviceRoles);
  const environment = environmentOf(options, roles);
  const { MARSAD_NEWSROOM_PORT: newsroomPort } = readSettings(newsroomSettingsSchema, environment);
  const sites = roles.includes('crawler') ? watchedSites(environment, options.demo ? newsroomPort : null) : [];
  const logger = createLogger(readSettings(observabilitySettingsSchema, environment));
  const stop = new AbortController();
  const host = await MarsadHost.create({
    roles,
    environment: options.demo ? withDemoAllowed(environment, newsroomPort) : environment,
    sites,
    logger,
    onFatal: (error) => {
      logger.fatal(error, 'The event log cannot be read; stopping');
      process.exitCode = 1;
      stop.abort();
    },
  });
  const url = await startOrClose(host);
  process.stderr.write(welcome(url, roles, roles.includes('newsroom') ? newsroomPort : null, sites));
  becomeStoppable();
  await runUntilStopped(host, stop.signal);
}

/** A process that cannot start, because a port is taken, leaves nothing open. */
async function startOrClose(host: MarsadHost): Promise<string> {
  try {
    return await host.start();
  } catch (error) {
    await host.close();
    throw error;
  }
}

function watchedSites(environment: NodeJS.ProcessEnv, demoPort: number | null): Site[] {
  const listed = loadSites(environment['MARSAD_SITES'] ?? './sites.yaml');
  return demoPort === null ? listed : [demoSite(demoPort), ...listed];
}

function welcome(url: string, roles: readonly Role[], demoPort: number | null, sites: readonly Site[]): string {
  const lines = [`Marsad is up: ${roles.join(', ')}.`];
  if (roles.includes('query')) lines.push(`  Dashboard  ${url}/`, `  API        ${url}/docs`);
  else lines.push(`  Health     ${url}/readyz`);
  if (demoPort !== null) lines.push(`  Newsroom   http://127.0.0.1:${demoPort}/  (the demo)`);
  const watched = sites.filter((site) => site.enabled).length;
  if (roles.includes('crawler')) lines.push(`  Watching   ${watched} ${watched === 1 ? 'site' : 'sites'}`);
  if (roles.includes('crawler') && watched === 0) lines.push('  No site is enabled: edit sites.yaml, or add --demo.');
  return `\n${lines.join('\n')}\n  Ctrl-C stops.\n\n`;
}
