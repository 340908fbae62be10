import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromStored, toStored } from './stored-document.js';

describe('a stored document', () => {
  it('looks like the document itself where nothing stands in the way', () => {
    const document = { item: 'مكالمة', value: 19_722_041, reports: [{ history: [] }], period: null, breakdown: {} };
    expect(toStored(document)).toEqual(document);
  });

  it.each<[string, unknown, unknown]>([
    ['a dot in a key', { 'a.b': 1 }, { 'a%002eb': 1 }],
    ['a dollar sign in a key', { $in: 1 }, { '%0024in': 1 }],
    ['a percent sign in a key', { '%json': '1' }, { '%0025json': '1' }],
    ['half a character', { text: 'a\ud83d' }, { text: { '%json': '"a\\ud83d"' } }],
    ['an array in an array', [[1], 2], [{ '%json': '[1]' }, 2]],
  ])('keeps %s', (_title, document, stored) => {
    expect(toStored(document)).toEqual(stored);
    expect(fromStored(stored)).toEqual(document);
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(toStored({ area: undefined, place: null })).toStrictEqual({ place: null });
  });

  it('comes back as JSON would bring it back, whatever it holds', () => {
    const documents = fc.jsonValue({ stringUnit: 'binary' });
    const odd = fc.dictionary(
      fc.oneof(fc.constantFrom('%json', '$a.b', '__proto__', '\ud800', ''), fc.string()),
      documents,
    );
    fc.assert(
      fc.property(fc.oneof(documents, odd), (document) => {
        const expected: unknown = JSON.parse(JSON.stringify(document));
        expect(JSON.stringify(fromStored(toStored(document)))).toBe(JSON.stringify(expected));
      }),
    );
  });

  it('has no key that a server refuses', () => {
    const keys = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(keys, (key) => {
        expect(Object.keys(toStored({ [key]: 1 }) as object).join()).not.toMatch(/[.$\0\p{Surrogate}]/u);
      }),
    );
  });
});
