import type { MarsadHost } from './marsad-host.js';

/** A clean stop takes as long as the work in hand; after so long the process ends anyway and goes on at the next start. */
const stopTimeoutMs = 15_000;

const exitCodeOf = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs until Ctrl-C, SIGTERM or the signal, then closes the host. A second Ctrl-C ends at once. */
export async function runUntilStopped(host: MarsadHost, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
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
