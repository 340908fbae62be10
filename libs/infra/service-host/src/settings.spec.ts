import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readSettings, SettingsError } from './settings.js';

const schema = z.object({
  MARSAD_PACE_MS: z.coerce.number().int().min(1).default(100),
  MARSAD_KEY: z.string().min(20).default('a key that is long enough'),
});

describe('readSettings', () => {
  it('takes the defaults for what is not set, and passes over what is not its own', () => {
    expect(readSettings(schema, { MARSAD_PACE_MS: '7', PATH: '/bin' })).toEqual({
      MARSAD_PACE_MS: 7,
      MARSAD_KEY: 'a key that is long enough',
    });
  });

  it('names every wrong setting, and never its value', () => {
    const read = () => readSettings(schema, { MARSAD_PACE_MS: '0', MARSAD_KEY: 'hunter2' });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/MARSAD_PACE_MS[\s\S]*MARSAD_KEY/);
    expect(read).not.toThrow(/hunter2/);
  });
});
