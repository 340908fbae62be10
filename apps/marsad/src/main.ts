import { Command } from 'commander';
import { checkCommand } from './commands/check.js';
import { healthCommand } from './commands/health.js';
import { readCommand } from './commands/read.js';
import { upCommand } from './commands/up.js';
import { reportFailure } from './report-failure.js';
import { version } from './version.js';

const program = new Command('marsad')
  .description('Marsad (مرصد) reads every security figure out of news articles and serves each one with its quote.')
  .version(version)
  .showHelpAfterError('(marsad --help shows what can be said)')
  .addCommand(upCommand())
  .addCommand(readCommand())
  .addCommand(checkCommand())
  .addCommand(healthCommand());

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
