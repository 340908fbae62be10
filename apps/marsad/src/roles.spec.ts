import { describe, expect, it } from '@jest/globals';
import { parseRoles, roles, withUsualPort } from './roles.js';

describe('parseRoles', () => {
  it('reads a list and drops repetitions', () => {
    expect(parseRoles('crawler, query,crawler')).toEqual(['crawler', 'query']);
  });

  it('names an unknown role and the known ones', () => {
    expect(() => parseRoles('crawler,reader')).toThrow(/reader.*crawler, extractor/);
  });
});

describe('withUsualPort', () => {
  it('keeps the port that is set, in the environment or in a file', () => {
    expect(withUsualPort({ MARSAD_PORT: '9000' }, ['crawler'])).toEqual({ MARSAD_PORT: '9000' });
    expect(withUsualPort({ MARSAD_PORT_FILE: '/run/port' }, ['crawler'])).toEqual({ MARSAD_PORT_FILE: '/run/port' });
  });

  it('takes the port of the dashboard where the dashboard is', () => {
    expect(withUsualPort({}, ['newsroom', 'crawler', 'query'])).toEqual({ MARSAD_PORT: '8080' });
  });

  it('takes another one for each stage that runs alone', () => {
    const ports = roles.map((role) => withUsualPort({}, [role])['MARSAD_PORT']);
    expect(new Set(ports).size).toBe(roles.length);
  });
});
