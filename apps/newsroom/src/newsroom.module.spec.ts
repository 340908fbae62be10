import { mkdtemp, rm } from 'node:fs/promises';
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

  it.each([
    ['MARSAD_NEWSROOM_PORT', '99999'],
    ['MARSAD_NEWSROOM_PERIOD', 'soon'],
    ['MARSAD_NEWSROOM_PERIOD', '1ms'],
  ])('refuses a wrong %s', (name, value) => {
    expect(() => NewsroomModule.forRoot({ [name]: value })).toThrow(name);
  });
});
