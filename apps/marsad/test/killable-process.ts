import { loadSites } from '#apps/crawler';
import { createLogger, observabilitySettingsSchema } from '#infra/observability';
import { readSettings } from '#infra/service-host';
import { MarsadHost } from '../src/marsad-host.js';
import { parseRoles } from '../src/roles.js';
import { armKillPoint, type KillPoint } from './kill-point.js';

/** What the parent process sends as the first argument. */
export interface KillableOptions {
  readonly roles: string;
  readonly killPoint: KillPoint | null;
}

// Only the tests start this program, with what `KillableOptions` says.
const options = JSON.parse(process.argv[2] ?? '{}') as KillableOptions;
const logger = createLogger(readSettings(observabilitySettingsSchema, process.env), process.stderr);
const roles = parseRoles(options.roles);
const sites = roles.includes('crawler') ? loadSites(process.env['MARSAD_SITES'] ?? '') : [];
const host = await MarsadHost.create({
  roles,
  environment: process.env,
  sites,
  logger,
  onFatal: (error) => {
    logger.fatal(error);
    process.exit(2);
  },
});
if (options.killPoint !== null) armKillPoint(host, options.killPoint);
process.once('SIGTERM', () => {
  void host.close().then(() => process.exit(0));
});
process.send?.({ url: await host.start() });
