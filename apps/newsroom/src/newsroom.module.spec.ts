import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConsoleLogger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { NewsroomModule } from './newsroom.module.js';
import { Newsroom } from './newsroom.js';

describe('NewsroomModule', () => {
  it('opens the newsroom with the application and closes it with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
    const environment = { MARSAD_NEWSROOM_PORT: '0', MARSAD_DATA: folder };
    const module = await Test.createTestingModule({ imports: [NewsroomModule.forRoot(environment)] })
      .setLogger(new ConsoleLogger({ logLevels: ['error'] }))
      .compile();
    const application = await module.init();
    const { url } = application.get(Newsroom, { strict: false });
    expect((await fetch(url)).status).toBe(200);
    await application.close();
    await expect(fetch(url)).rejects.toThrow();
    await rm(folder, { recursive: true });
  });

  it('links its pages by the address that its readers know', async () => {
    const newsroom = new Newsroom();
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        // A TCP server's address is an object while it listens.
        const { port: free } = server.address() as AddressInfo;
        server.close(() => resolve(free));
      });
    });
    await newsroom.start({ host: '127.0.0.1', port, publicUrl: 'http://newsroom.example:8090/', schedule: 'manual' });
    const feed = await (await fetch(`http://127.0.0.1:${port}/rss.xml`)).text();
    expect(feed).toContain('<link>http://newsroom.example:8090/');
    expect(feed).not.toContain('127.0.0.1');
    await newsroom.stop();
  });

  it.each([
    ['MARSAD_NEWSROOM_PORT', '99999'],
    ['MARSAD_NEWSROOM_URL', 'newsroom:8090'],
    ['MARSAD_NEWSROOM_PERIOD', 'soon'],
    ['MARSAD_NEWSROOM_PERIOD', '1ms'],
  ])('refuses a wrong %s', (name, value) => {
    expect(() => NewsroomModule.forRoot({ [name]: value })).toThrow(name);
  });
});
