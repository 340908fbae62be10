import { createServer, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openMongoStores } from './mongo-stores.js';

const options = {
  certificateAuthority: null,
  poolSize: 2,
  selectionTimeoutMs: 100,
  answerTimeoutMs: 100,
  startTimeoutMs: 600,
} as const;

const servers: { server: Server; sockets: Set<Socket> }[] = [];
afterEach(async () => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A server that takes connections and never says a word. */
async function aMuteServer(): Promise<{ url: string; connections: () => number }> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket.on('error', () => sockets.delete(socket)));
  });
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `mongodb://marsad:hunter2@127.0.0.1:${port}/marsad`, connections: () => connections };
}

/** Everything that a log could show of an error. */
const allOf = (error: unknown) => inspect(error, { depth: 20, showHidden: true });

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('opening the stores in MongoDB', () => {
  it('waits for a server that does not answer, for so long and no longer, and names the setting', async () => {
    const { url, connections } = await aMuteServer();
    const error = await failureOf(openMongoStores({ ...options, url }));
    expect(error).toMatchObject({
      code: 'STORE_FAILED',
      canRetry: true,
      message: expect.stringMatching(/^No server answered at MARSAD_MONGO_URL within 600 ms/),
    });
    expect(connections()).toBeGreaterThan(1);
    expect(allOf(error)).not.toContain('hunter2');
  });

  it('names the setting and the reason when nothing listens there', async () => {
    const error = await failureOf(openMongoStores({ ...options, url: 'mongodb://u:hunter2@127.0.0.1:1/marsad' }));
    expect(error).toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringMatching(/MARSAD_MONGO_URL.*ECONNREFUSED/),
    });
    expect(allOf(error)).not.toContain('hunter2');
  });

  it.each([
    'mongodb://u:hunter2@/marsad',
    'mongodb://u:hunter2@127.0.0.1/marsad?unheardOf=1',
    'mongodb://u:hunter2%@127.0.0.1/marsad',
  ])('refuses an address that the driver cannot read, and does not show it: %s', async (url) => {
    const error = await failureOf(openMongoStores({ ...options, url }));
    expect(error).toMatchObject({ code: 'SETTINGS_INVALID', message: expect.stringContaining('MARSAD_MONGO_URL') });
    expect(allOf(error)).not.toContain('hunter2');
  });
});
