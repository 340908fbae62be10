import { describe, expect, it } from '@jest/globals';
import { encodeWindows1256 } from './windows-1256.js';

describe('encodeWindows1256', () => {
  it('writes one byte a character that decodes back', () => {
    const text = 'نشرت المديرية «494 دورية»، أليس كذلك؟ © 2023…';
    const bytes = encodeWindows1256(text);
    expect(bytes).toHaveLength(text.length);
    expect(new TextDecoder('windows-1256').decode(bytes)).toBe(text);
  });

  it('writes a character reference for what the charset does not have', () => {
    expect(encodeWindows1256('a\u202fb☰').toString('latin1')).toBe('a&#8239;b&#9776;');
  });
});
