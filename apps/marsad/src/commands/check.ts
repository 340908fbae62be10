import { Command } from 'commander';
import { checkSites, describeProblem } from '#apps/crawler';

/** `marsad check`: is the list of sites right? */
export function checkCommand(): Command {
  return new Command('check')
    .description('check a list of sites; each problem comes with its line')
    .argument('[file]', 'the list of sites', process.env['MARSAD_SITES'] ?? './sites.yaml')
    .addHelpText('after', '\nExamples:\n  marsad check\n  marsad check my-sites.yaml')
    .action(check);
}

function check(file: string): void {
  const result = checkSites(file);
  if (result.kind === 'problems') {
    for (const problem of result.problems) process.stderr.write(`${describeProblem(file, problem)}\n`);
    process.stderr.write(`${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}\n`);
    process.exitCode = 1;
    return;
  }
  for (const { name, url, language, country, enabled } of result.sites) {
    process.stdout.write(`${enabled ? 'on ' : 'off'}  ${name}  ${url}  (${language}, ${country})\n`);
  }
  const enabledCount = result.sites.filter(({ enabled }) => enabled).length;
  process.stdout.write(`${file}: ${result.sites.length} sites, ${enabledCount} enabled, no problem\n`);
}
