import { describe, expect, it } from '@jest/globals';
import { readSettings } from '#infra/service-host';
import { storeSettings } from './store.settings.js';

const url = 'mongodb://marsad:hunter2@one.example,two.example/marsad?replicaSet=main';
const read = (environment: NodeJS.ProcessEnv) => readSettings(storeSettings, environment);

describe('the settings of the store', () => {
  it('need no server', () => {
    expect(read({})).toMatchObject({ MARSAD_STORE: 'embedded', MARSAD_DATA: './data' });
  });

  it('choose MongoDB by its address, with bounds for every wait', () => {
    expect(read({ MARSAD_STORE: 'mongo', MARSAD_MONGO_URL: url })).toMatchObject({
      MARSAD_MONGO_URL: url,
      MARSAD_MONGO_POOL_SIZE: 10,
      MARSAD_MONGO_SELECTION_TIMEOUT_MS: 5_000,
      MARSAD_MONGO_ANSWER_TIMEOUT_MS: 20_000,
      MARSAD_MONGO_START_TIMEOUT_MS: 30_000,
    });
  });

  it('name the setting of a file of certificates that is not there', () => {
    const wrong = { MARSAD_STORE: 'mongo', MARSAD_MONGO_URL: url, MARSAD_MONGO_TLS_CA: 'nowhere/ca.pem' };
    expect(() => read(wrong)).toThrow(/MARSAD_MONGO_TLS_CA: the file cannot be read/);
  });

  it('ask for the address when MongoDB is chosen', () => {
    expect(() => read({ MARSAD_STORE: 'mongo' })).toThrow(/MARSAD_MONGO_URL: is needed/);
  });

  it.each([
    'mongodb://marsad:hunter2@one.example',
    'mongodb://marsad:hunter2@one.example/?retryWrites=false',
    'postgres://marsad:hunter2@one.example/marsad',
    'one.example/hunter2',
  ])('refuse an address without a database or of something else, and do not show it: %s', (address) => {
    const wrong = () => read({ MARSAD_STORE: 'mongo', MARSAD_MONGO_URL: address });
    expect(wrong).toThrow(/MARSAD_MONGO_URL: an address like/);
    expect(wrong).not.toThrow(/hunter2/);
  });
});
