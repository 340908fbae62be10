import { Command } from 'commander';
import { reportFailure } from './report-failure.js';
import { version } from './version.js';

/** A command is loaded when it is said, so that a health check every few seconds does not load the stages each time. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => (await import('./commands/up.js')).upCommand(),
  read: async () => (await import('./commands/read.js')).readCommand(),
  check: async () => (await import('./commands/check.js')).checkCommand(),
  sites: async () => (await import('./commands/sites.js')).sitesCommand(),
  health: async () => (await import('./commands/health.js')).healthCommand(),
};

const program = new Command('marsad')
  .description('Marsad (مرصد) reads every security figure out of news articles and serves each one with its quote.')
  .version(version)
  .showHelpAfterError('(marsad --help shows what can be said)');

try {
  const said = commands[process.argv[2] ?? ''];
  for (const load of said === undefined ? Object.values(commands) : [said]) program.addCommand(await load());
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
