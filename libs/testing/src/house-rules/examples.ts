/** A text that breaks a rule. */
export interface Example {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
  /** A part of what the message recommends. */
  readonly replacement: string;
}

const core = 'libs/core/numerals/src/number.ts';
const test = 'libs/core/numerals/src/number.spec.ts';
const decision = 'docs/decisions/log.md';

/** What must be noticed. */
export const breaches: readonly Example[] = [
  {
    rule: 'files are named after what they export',
    path: 'libs/core/numerals/src/utils.ts',
    text: '',
    replacement: 'rename it after what it exports',
  },
  {
    rule: 'files are named after what they export',
    path: 'libs/shared/src/index.ts',
    text: '',
    replacement: 'noun of the domain',
  },
  { rule: 'names are whole words', path: core, text: 'const cfgFile = 1;', replacement: 'write the word out' },
  {
    rule: 'names are whole words',
    path: core,
    text: 'try { run(); } catch (err) { stop(); }',
    replacement: 'write the word out',
  },
  {
    rule: 'names are whole words',
    path: core,
    text: 'export const read = ({ request: req }: Call) => req;',
    replacement: 'write the word out',
  },
  { rule: 'tests can fail', path: test, text: `it('runs', () => { run(); });`, replacement: 'with expect' },
  {
    rule: 'what is exported is described',
    path: core,
    text: 'export function add() {}',
    replacement: 'doc comment',
  },
  {
    rule: 'what is exported is described',
    path: core,
    text: 'export abstract class Clock {}',
    replacement: 'doc comment',
  },
  {
    rule: 'core takes time and ids as arguments',
    path: core,
    text: 'const at = new Date();',
    replacement: 'as an argument',
  },
  {
    rule: 'core takes time and ids as arguments',
    path: core,
    text: 'const at = Date.now();',
    replacement: 'as an argument',
  },
  {
    rule: 'core takes time and ids as arguments',
    path: core,
    text: 'const id = crypto.randomUUID();',
    replacement: 'as an argument',
  },
  {
    rule: 'core takes time and ids as arguments',
    path: core,
    text: 'const at = Math.random();',
    replacement: 'as an argument',
  },
  {
    rule: 'tests do not sleep',
    path: test,
    text: `import { setTimeout } from 'node:timers/promises';`,
    replacement: 'waitFor',
  },
  {
    rule: 'tests do not sleep',
    path: test,
    text: 'await new Promise((resolve) => setTimeout(resolve, 50));',
    replacement: 'waitFor',
  },
  { rule: 'the program logs', path: core, text: 'console.log(1);', replacement: 'use the logger' },
  {
    rule: 'our own code is not mocked',
    path: test,
    text: 'const store = { add: jest.fn() };',
    replacement: 'embedded adapter',
  },
  {
    rule: 'our own code is not mocked',
    path: test,
    text: `jest.mock('./number.js');`,
    replacement: 'embedded adapter',
  },
  { rule: 'types are told', path: core, text: 'const one = two as any;', replacement: 'unknown' },
  { rule: 'types are told', path: core, text: 'function one(two: any) {}', replacement: 'unknown' },
  { rule: 'every test runs', path: test, text: `it.only('adds', () => {});`, replacement: 'npm test' },
  {
    rule: 'every test runs',
    path: test,
    text: `describe.skip('sums', () => {});`,
    replacement: 'finish the test or delete it',
  },
  { rule: 'titles say what is noticed', path: test, text: `it('should add', () => {});`, replacement: 'present tense' },
  {
    rule: 'what is left says what it is',
    path: core,
    text: '// TODO\nexport {};',
    replacement: 'what is missing and why',
  },
  {
    rule: 'what is left says what it is',
    path: core,
    text: 'export {}; // FIXME later',
    replacement: 'what is missing and why',
  },
  {
    rule: 'the text speaks of the project only',
    path: decision,
    text: 'As #12 asked.',
    replacement: 'a stranger understands',
  },
  {
    rule: 'the text speaks of the project only',
    path: core,
    text: '/** Left to the next session. */\nexport {};',
    replacement: 'a stranger understands',
  },
  {
    rule: 'the text speaks of the project only',
    path: decision,
    text: 'See issue 12.',
    replacement: 'owner/repository#123',
  },
  {
    rule: 'paths hold on every machine',
    path: core,
    text: `const file = '/tmp/numbers.txt';`,
    replacement: 'os.tmpdir()',
  },
  {
    rule: 'paths hold on every machine',
    path: decision,
    text: 'Look into /work/main first.',
    replacement: 'import.meta.dirname',
  },
];

/** Texts that look alike and are right. */
export const fine: readonly Omit<Example, 'replacement'>[] = [
  { rule: 'files are named after what they export', path: 'libs/core/numerals/src/common-fraction.ts', text: '' },
  { rule: 'names are whole words', path: core, text: 'const { req } = pino; log({ err: error }); const reserve = 1;' },
  { rule: 'tests can fail', path: test, text: 'clockContract(() => new SystemClock());' },
  {
    rule: 'what is exported is described',
    path: core,
    text: '/** Adds. */\nexport function add() {}\nfunction own() {}',
  },
  {
    rule: 'core takes time and ids as arguments',
    path: core,
    text: `const at = new Date(time); const word = 'Date.now';`,
  },
  { rule: 'core takes time and ids as arguments', path: 'libs/infra/service-host/src/clock.ts', text: 'Date.now();' },
  { rule: 'tests do not sleep', path: test, text: 'await waitFor(() => server.requests.length === 2);' },
  { rule: 'the program logs', path: 'bin/build.mjs', text: 'console.error(1);' },
  { rule: 'the program logs', path: core, text: '// unlike console.log\nexport {};' },
  { rule: 'our own code is not mocked', path: test, text: 'jest.useFakeTimers();' },
  {
    rule: 'types are told',
    path: core,
    text: '/** Takes: any number. */\nconst word = `as any`; const many: anyway = 1;',
  },
  { rule: 'every test runs', path: test, text: `const browserIt = browser === null ? it.skip : it; rows.skip(2);` },
  { rule: 'titles say what is noticed', path: test, text: `it('adds what should be added', () => {});` },
  {
    rule: 'what is left says what it is',
    path: core,
    text: '// TODO: read fractions written with a slash.\nexport {};',
  },
  {
    rule: 'the text speaks of the project only',
    path: decision,
    text: 'tulios/kafkajs#1592; a session ran out; &#39;; `#core`',
  },
  { rule: 'the text speaks of the project only', path: core, text: `const session = open(); const colour = '#333';` },
  { rule: 'paths hold on every machine', path: decision, text: 'https://example.org/work/list and ./tmp/list' },
];
