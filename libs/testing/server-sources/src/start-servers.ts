import { containerHost, startContainer } from './containers.js';
import { serverAddress, type ServerKind, serverKinds, serverSources } from './server-addresses.js';

/** Ends what was started. */
export type StopServers = () => Promise<void>;

/** Says on the terminal, past the test runner, that suites will be skipped. */
function warn(line: string): void {
  process.stderr.write(`\n${line}\n`);
}

/**
 * Sees that each kind of server has an address in the environment: the one that is set, else a container of its own where
 * a Docker engine answers. A kind that has neither is named in one loud line.
 * @returns what ends the containers
 */
export async function startServers(): Promise<StopServers> {
  const missing = serverKinds.filter((kind) => serverAddress(kind) === null);
  const host = missing.length === 0 ? null : await containerHost();
  const started = await Promise.all(missing.map((kind) => startMissing(kind, host)));
  return async () => {
    await Promise.all(started.map((stop) => stop()));
  };
}

async function startMissing(kind: ServerKind, host: string | null): Promise<StopServers> {
  const { addressVariable, imageVariable, defaultImage } = serverSources[kind];
  const image = process.env[imageVariable] ?? defaultImage;
  try {
    if (image === null) throw new Error(`${imageVariable} names no image`);
    if (host === null) throw new Error('no Docker engine answers');
    const { container, address } = await startContainer(kind, image, host);
    process.env[addressVariable] = address;
    return async () => {
      await container.stop();
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`SKIPPED: every suite that needs ${kind}. ${addressVariable} is not set, and ${reason}.`);
    return () => Promise.resolve();
  }
}
