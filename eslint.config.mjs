// Lint rules: everything typescript-eslint can tell with types, less what fights the frameworks we chose.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const sources = ['**/*.{ts,tsx}'];
const scripts = ['**/*.mjs'];
const tests = ['**/*.{spec,contract}.{ts,tsx}', 'libs/testing/**/*.ts', 'apps/marsad/test/**/*.ts'];

/** Tables of words, names and codes: long by nature, and nothing in them branches. */
const catalogues = [
  'libs/core/indicators/src/entries/**/*.ts',
  'libs/core/numerals/src/**/*{words,lexicon,units}*.ts',
  'libs/testing/corpus/**/*.ts',
  'apps/newsroom/src/articles/**/*.ts',
];

/** What Node gives to the scripts that no compiler checks. */
const nodeGlobals = Object.fromEntries(
  ['AbortController', 'AbortSignal', 'Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'process', 'setTimeout'].map(
    (name) => [name, 'readonly'],
  ),
);

/** Two lengths at which a file or a function has become two things. Aim at a third of them. */
const lengths = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
};

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/data/', '**/coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      ...lengths,
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
      'no-console': 'error',
      // Texts hold control characters and combining marks, and the code that cleans them names these by escapes.
      'no-control-regex': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: the file is named after what it exports.' },
      ],
    },
  },
  {
    files: sources,
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // A new case of a union is an error wherever a switch forgets it.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Types are imported as types. In files with decorators the rule keeps still by itself, since Nest reads the
      // classes of constructor parameters while the program runs.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An index exports whole files (`export *`), and a file of types may get a function tomorrow.
      '@typescript-eslint/consistent-type-exports': 'off',
      // Nest's modules are classes without members; their decorator says everything.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Nest declares its options as classes and takes plain objects everywhere.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The ports are promised in promises. An embedded adapter has nothing to await, and `async` turns what it throws
      // into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Numbers read well in messages.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => this.stop()` and `return send(…)` are shorter than a block and as clear where nothing is returned anyway.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The compiler believes that `signal.aborted` is after an `await` what it was before, and that a stream has a width;
      // the rule would have us delete the checks that matter.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Nest's base classes let the caller name a type (`unwrap<Client>()`), and who overrides them must do the same.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Documents are read by names in quotes where the compiler wants them (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // An index is checked by the compiler (noUncheckedIndexedAccess); `!` is not.
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `_text` takes a field out of an object on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `type` and `interface` both have their place; zod gives types.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The compiler knows every name.
      'no-undef': 'off',
    },
  },
  { files: scripts, languageOptions: { globals: nodeGlobals } },
  {
    // Configuration files are read by tools that want a default export.
    files: ['*.config.mjs', '.*.mjs', 'apps/query/dashboard/*.config.{mjs,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: tests,
    rules: {
      // A suite is one function that holds its cases.
      'max-lines-per-function': 'off',
      // A test may say that something is there: it fails with a stack when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(port.method)` names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: catalogues, rules: { 'max-lines': 'off' } },
  {
    // A reader of numbers decides by the look of each token; its branches are the grammar, and the rule counts every `?.`
    // and `??` as one more.
    files: ['libs/core/extraction/src/**/*.ts'],
    rules: { complexity: ['error', 50] },
  },
  { files: ['libs/core/{words,numerals}/src/**/*.ts'], rules: { complexity: ['error', 22] } },
  {
    // The command line talks to a person.
    files: ['bin/*.mjs', 'apps/marsad/src/commands/**/*.ts', '.ci/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
