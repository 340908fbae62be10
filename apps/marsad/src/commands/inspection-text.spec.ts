import { expect, it } from '@jest/globals';
import { withoutControls } from './inspection-text.js';

it('takes from what pages say whatever would steer the terminal', () => {
  expect(withoutControls('a\u001b[2Jb\u009bc\r\nخبر\u0007\u202e')).toBe('a[2Jbc\nخبر');
});
