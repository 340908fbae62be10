import { describe, expect, it } from '@jest/globals';
import { parseRoles } from './roles.js';

describe('parseRoles', () => {
  it('reads a list and drops repetitions', () => {
    expect(parseRoles('crawler, query,crawler')).toEqual(['crawler', 'query']);
  });

  it('names an unknown role and the known ones', () => {
    expect(() => parseRoles('crawler,reader')).toThrow(/reader.*crawler, extractor/);
  });
});
