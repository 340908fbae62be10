import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a queue and Redis, and makes the troubles of a network without ending the server. */
export interface RedisProxy {
  readonly url: string;
  /** Ends every connection, and refuses new ones. */
  cut(): void;
  /** Lets connections through again. */
  restore(): void;
  /** From now on nothing passes on the connections that ever sent such words, and none of them is told. */
  silence(words: string): number;
  /** What came in since the start, on all connections. */
  requests(): string;
  close(): Promise<void>;
}

interface Line {
  readonly near: Socket;
  readonly far: Socket;
  sent: string;
  isSilent: boolean;
}

/** Opens a proxy on a free port of this machine. */
export async function openRedisProxy(redisUrl: string): Promise<RedisProxy> {
  const { hostname, port } = new URL(redisUrl);
  const lines = new Set<Line>();
  let sentBefore = '';
  let isCut = false;
  const end = (line: Line) => {
    line.near.destroy();
    line.far.destroy();
    if (lines.delete(line)) sentBefore += line.sent;
  };
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const line: Line = { near, far: connect(Number(port), hostname), sent: '', isSilent: false };
    lines.add(line);
    near.on('data', (bytes) => {
      line.sent += bytes.toString('latin1');
      if (!line.isSilent) line.far.write(bytes);
    });
    line.far.on('data', (bytes) => {
      if (!line.isSilent) near.write(bytes);
    });
    for (const socket of [near, line.far])
      socket
        .on('error', () => undefined)
        .on('close', () => {
          end(line);
        });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    // A server that listens on a port has an address of this kind.
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      for (const line of [...lines]) end(line);
    },
    restore: () => {
      isCut = false;
    },
    silence: (words) => {
      const found = [...lines].filter((line) => line.sent.includes(words));
      for (const line of found) line.isSilent = true;
      return found.length;
    },
    requests: () => sentBefore + [...lines].map(({ sent }) => sent).join(''),
    close: async () => {
      for (const line of [...lines]) end(line);
      server.close();
      await once(server, 'close');
    },
  };
}
