import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { waitFor } from '#testing';

const projectFolder = join(import.meta.dirname, '..', '..', '..');
const program = join(projectFolder, 'bin', 'marsad.mjs');
const stopTimeoutMs = 20_000;

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function startCommand(parameters: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const env = { ...process.env, NODE_OPTIONS: '', ...environment };
  return spawn(process.execPath, [program, ...parameters], { cwd: projectFolder, env });
}

/** Runs the command line to its end, as a person would. */
export async function runCommand(
  parameters: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  const child = startCommand(parameters, environment);
  child.stdin?.end(input);
  const ended = once(child, 'exit');
  if (child.stdout === null || child.stderr === null) throw new Error('The command has no output');
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  return { status: child.exitCode, output, errors };
}

/** `marsad up`, running until it is stopped. */
export class RunningCommand {
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
  }

  static start(parameters: readonly string[], environment: NodeJS.ProcessEnv): RunningCommand {
    return new RunningCommand(startCommand(parameters, environment));
  }

  /** Everything that was printed so far. */
  get printed(): string {
    return this.output;
  }

  /** The address of the dashboard, once it is printed. */
  async dashboard(): Promise<string> {
    const address = /Dashboard +(\S+)\//u;
    await waitFor(() => address.test(this.output) || this.child.exitCode !== null);
    const origin = address.exec(this.output)?.[1];
    if (origin === undefined) throw new Error(`Marsad did not come up:\n${this.output}`);
    return origin;
  }

  /** Ctrl-C, and the status it ends with. */
  async interrupt(): Promise<number | null> {
    this.child.kill('SIGINT');
    if (this.child.exitCode === null) await once(this.child, 'exit', { signal: AbortSignal.timeout(stopTimeoutMs) });
    return this.child.exitCode;
  }

  /** Ends a process that may still live, at the end of a test. */
  kill(): void {
    this.child.kill('SIGKILL');
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is an object while it listens.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
