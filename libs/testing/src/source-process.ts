import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const sourceModules = join(import.meta.dirname, 'source-modules.mjs');

/** A process of a test: the lines that it has printed, growing, and its sudden end. */
export interface SourceProcess {
  readonly lines: readonly string[];
  /** SIGKILL, as if the machine had failed; returns when the process is gone. */
  kill(): Promise<void>;
}

/**
 * Runs a program of the tests in a Node of its own, from the sources.
 * @param program the file, an `.mjs` that imports sources by their `.js` names or by the names of rooms
 * @param words what it is told on its command line
 */
export function startFromSource(program: string, words: readonly string[]): SourceProcess {
  const options = ['--experimental-transform-types', '--no-warnings', '--import', sourceModules];
  const child = spawn(process.execPath, [...options, program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return {
    lines,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}
