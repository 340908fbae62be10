import type { MarsadHost } from './marsad-host.js';

/** A clean stop takes as long as the work in hand; after so long the process ends anyway and goes on at the next start. */
const stopTimeoutMs = 15_000;

const exitCodeOf = { SIGINT: 130, SIGTERM: 143 } as const;
const signalNames = ['SIGINT', 'SIGTERM'] as const;

/**
 * Until the process is up, Ctrl-C and SIGTERM end it at once: nothing is lost, as with any death. Process 1 of a container
 * needs to be told so, since the kernel drops signals to it that nobody listens to.
 * @returns what takes this back
 */
export function endAtSignals(): () => void {
  const listeners = signalNames.map((name) => [name, () => process.exit(exitCodeOf[name])] as const);
  for (const [name, listener] of listeners) process.on(name, listener);
  return () => {
    for (const [name, listener] of listeners) process.off(name, listener);
  };
}

/** Runs until Ctrl-C, SIGTERM or the signal, then closes the host. A second Ctrl-C ends at once. */
export async function runUntilStopped(host: MarsadHost, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
    for (const name of signalNames) {
      process.once(name, () => {
        process.once(name, () => process.exit(exitCodeOf[name]));
        resolve();
      });
    }
  });
  process.stderr.write('\nMarsad is stopping …\n');
  const timeout = setTimeout(() => {
    process.stderr.write('The work in hand took too long; it goes on at the next start.\n');
    process.exit(1);
  }, stopTimeoutMs);
  await host.close();
  clearTimeout(timeout);
  process.stderr.write('Marsad has stopped.\n');
}
