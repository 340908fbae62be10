import { type HouseRule, wordRule } from './house-rule.js';
import { isCode, isTest } from './source.js';

const isCoreCode = (path: string): boolean => path.startsWith('libs/core/') && isCode(path) && !isTest(path);

/** Where the program speaks to a person instead of a log. */
const speaksToPeople = (path: string): boolean => /^(bin|\.ci|apps\/marsad\/src\/commands)\//.test(path);

/** The two files that must look at these words themselves. */
const isThisRule = (path: string): boolean => path.startsWith('libs/testing/src/house-rules');

/** Texts of others, and texts that are data. */
const isQuoted = (path: string): boolean => /^(libs\/testing\/corpus|apps\/newsroom\/(src\/)?articles)\//.test(path);

/** Rules that a pattern can tell. */
export const wordRules: readonly HouseRule[] = [
  wordRule({
    name: 'core takes time and ids as arguments',
    replacement: 'take the time, the id or the choice as an argument',
    appliesTo: isCoreCode,
    side: 'code',
    pattern: /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/g,
  }),
  wordRule({
    name: 'tests do not sleep',
    replacement: 'wait for a condition with waitFor',
    appliesTo: isTest,
    side: 'text',
    pattern: /\btimers\/promises\b|\bsetTimeout\(\s*(?:resolve|done|\(\)\s*=>\s*resolve)|\b(?:sleep|delay)\(\s*\d/g,
  }),
  wordRule({
    name: 'the program logs',
    replacement: 'use the logger, or write to the stream that the command was given',
    appliesTo: (path) => isCode(path) && !speaksToPeople(path),
    side: 'code',
    pattern: /\bconsole\.\w+/g,
  }),
  wordRule({
    name: 'our own code is not mocked',
    replacement: 'use the embedded adapter, or a small server; what is called back goes into an array',
    appliesTo: isTest,
    side: 'code',
    pattern: /\bjest\.(?:mock|doMock|unstable_mockModule|fn|spyOn)\b/g,
  }),
  wordRule({
    name: 'types are told',
    replacement: 'say unknown and parse it, or name the type',
    appliesTo: isCode,
    side: 'code',
    pattern: /\bas any\b|:\s*any\b|<any>|\bany\[\]/g,
  }),
  wordRule({
    name: 'every test runs',
    replacement: 'finish the test or delete it; run one test with: npm test -- path -t title',
    appliesTo: isTest,
    side: 'code',
    pattern: /\b(?:it|test|describe)\.(?:only|skip|todo)(?:\.each)?\(|\b(?:fit|xit|xtest|fdescribe|xdescribe)\(/g,
  }),
  wordRule({
    name: 'titles say what is noticed',
    replacement: 'say it in the present tense: «counts a figure once», not «should count»',
    appliesTo: isTest,
    side: 'text',
    pattern: /\b(?:it|test)(?:\.each\([^)]*\))?\(\s*['"`]should\b/g,
  }),
  wordRule({
    name: 'what is left says what it is',
    replacement: 'say what is missing and why («TODO: …»), or do it',
    appliesTo: (path) => isCode(path) && !isThisRule(path),
    side: 'prose',
    pattern: /\b(?:TODO|FIXME|XXX)\b(?!: \S+ \S+)/g,
  }),
  wordRule({
    name: 'the text speaks of the project only',
    replacement: 'say it in words that a stranger understands; an issue of another project is owner/repository#123',
    appliesTo: (path) => !isThisRule(path) && !isQuoted(path),
    side: 'prose',
    pattern: /(?<![\w&/])#\d+\b|\b(?:this|next|last|previous|earlier|later|another) sessions?\b|\bissues? \d+\b/gi,
  }),
  wordRule({
    name: 'paths hold on every machine',
    replacement: 'start from import.meta.dirname, os.tmpdir() or the data folder of the settings',
    appliesTo: (path) => !isThisRule(path) && !isQuoted(path),
    side: 'text',
    pattern: /(?<![\w.>*-])\/(?:work|tmp|root|home)\/[\w.-]+/g,
  }),
];
