import { createServer } from 'node:net';
import { once } from 'node:events';
import { GenericContainer, getContainerRuntimeClient, type StartedTestContainer, Wait } from 'testcontainers';
import type { ServerKind } from './server-addresses.js';

/** A server in a container, with the address under which the tests reach it. */
export interface ServerContainer {
  readonly container: StartedTestContainer;
  readonly address: string;
}

/** A broker that is new to the machine forms its storage first. */
const startTimeoutMs = 120_000;

/** The host under which containers are reached, or null when no Docker engine answers. */
export async function containerHost(): Promise<string | null> {
  try {
    const { info } = await getContainerRuntimeClient();
    return info.containerRuntime.host;
  } catch {
    return null;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
}

/** Starts one broker that is its own controller. It tells clients where to come back to, so its port is chosen before. */
async function startKafka(image: string, host: string): Promise<ServerContainer> {
  const port = await freePort();
  const container = await new GenericContainer(image)
    .withExposedPorts({ container: port, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENERS: `PLAINTEXT://0.0.0.0:${port},CONTROLLER://0.0.0.0:9093`,
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${host}:${port}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
      KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startTimeoutMs)
    .start();
  return { container, address: `${host}:${port}` };
}

async function startOnPort(image: string, port: number): Promise<{ container: StartedTestContainer; place: string }> {
  const container = await new GenericContainer(image)
    .withExposedPorts(port)
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startTimeoutMs)
    .start();
  return { container, place: `${container.getHost()}:${container.getMappedPort(port)}` };
}

/** Starts a server of a kind from an image. */
export async function startContainer(kind: ServerKind, image: string, host: string): Promise<ServerContainer> {
  if (kind === 'kafka') return startKafka(image, host);
  const { container, place } = await startOnPort(image, kind === 'redis' ? 6_379 : 27_017);
  const address = kind === 'redis' ? `redis://${place}` : `mongodb://${place}/?retryWrites=false`;
  return { container, address };
}
