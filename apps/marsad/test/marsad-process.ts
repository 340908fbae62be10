import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { KillableOptions } from './killable-process.js';

/** Tests and benches are started by npm, which stands in the project's folder. */
const projectFolder = process.cwd();
const program = join(projectFolder, 'dist', 'apps', 'marsad', 'test', 'killable-process.js');
const startTimeoutMs = 90_000;
const outputShownCharacters = 4_000;

/** Builds the program that the tests start, when its sources changed. */
export async function buildProgram(): Promise<void> {
  await promisify(execFile)(process.execPath, ['bin/build.mjs'], { cwd: projectFolder });
}

/** A process of Marsad that a test started. */
export class MarsadProcess {
  private output = '';
  private listening: Promise<string> | null = null;

  private constructor(private readonly child: ChildProcess) {
    child.stderr?.on('data', (chunk: Buffer) => {
      this.output = `${this.output}${chunk.toString()}`.slice(-outputShownCharacters);
    });
  }

  /** Starts a process. It may die at its kill point before it is up. */
  static start(options: KillableOptions, environment: NodeJS.ProcessEnv): MarsadProcess {
    const child = fork(program, [JSON.stringify(options)], {
      env: { ...process.env, NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    return new MarsadProcess(child);
  }

  /** The address, as soon as the process answers there. */
  url(): Promise<string> {
    this.listening ??= this.firstMessage();
    return this.listening;
  }

  private async firstMessage(): Promise<string> {
    const [message] = (await once(this.child, 'message', { signal: AbortSignal.timeout(startTimeoutMs) }).catch(() => {
      throw new Error(`The process did not come up:\n${this.output}`);
    })) as [{ url: string }];
    return message.url;
  }

  /** What the process tells of a metric: the sum over its labels, 0 when it has none. */
  async metric(name: string): Promise<number> {
    const text = await (await fetch(`${await this.url()}/metrics`)).text();
    const values = [...text.matchAll(new RegExp(String.raw`^${name}(?:\{[^}]*\})? (\S+)$`, 'gmu'))];
    return values.reduce((sum, [, value]) => sum + Number(value), 0);
  }

  /** Memory that the process holds, in megabytes. */
  async residentMegabytes(): Promise<number> {
    return (await this.metric('process_resident_memory_bytes')) / 1_000_000;
  }

  /** Waits until the process is dead, and says of which signal it died. */
  async death(timeoutMs: number): Promise<NodeJS.Signals | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      await once(this.child, 'exit', { signal: AbortSignal.timeout(timeoutMs) }).catch(() => {
        throw new Error(`The process did not die in ${timeoutMs} ms:\n${this.output}`);
      });
    }
    return this.child.signalCode;
  }

  /** Asks the process to stop, as Ctrl-C does, and waits. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await this.death(startTimeoutMs);
  }

  /** Ends a process that may still live, at the end of a test. */
  kill(): void {
    this.child.kill('SIGKILL');
  }
}
