// The arrows: who may import whom. `npm run arrows` checks the tree; libs/testing/src/arrows.spec.ts makes each rule fire.
// Paths are regular expressions on paths relative to the root; `$1` is the first group of `from.path`.

/** Files that are not part of the running program. */
const tests = String.raw`\.(spec|contract)\.tsx?$|^libs/testing/|^apps/marsad/(test|bench|eval)/`;

/** A package, whether it is installed or not. */
const packages = (...names) => `^(node_modules/)?(${names.join('|')})(/|$)`;

/** Pure packages: they turn text into text, and open no file and no connection. */
const purePackages = [
  'zod',
  '@noble/hashes',
  '@mozilla/readability',
  'linkedom',
  'htmlparser2',
  'feedsmith',
  'normalize-url',
  'html-encoding-sniffer',
  'chardet',
  'iso-3166',
];

const adapterFolders = 'embedded|kafka|mongo|bull';

/** One rule that keeps a package behind one door. The benches measure a package by itself, beside what we made of it. */
const oneDoor = (name, door, to) => ({
  name,
  comment: `${door} is the one folder that imports it. Use the port instead.`,
  severity: 'error',
  from: { pathNot: `^${door}/|^apps/marsad/bench/` },
  to,
});

/** One rule of the ladder inside core: a room knows only the rooms that are named. */
const ladder = (room, known) => ({
  name: `core-${room}-knows-${known.length === 0 ? 'nothing' : known.join('-and-')}`,
  comment: `Inside core, ${room} stands below whatever else it would import here. Hand the data in as an argument.`,
  severity: 'error',
  from: { path: `^libs/core/${room}/` },
  to: { path: '^libs/core/', pathNot: `^libs/core/(${[room, ...known].join('|')})/` },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third is missing. Move what both need below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-lead-somewhere',
      comment: 'An arrow that ends nowhere cannot be judged. Name the room as package.json "imports" does.',
      severity: 'error',
      from: {},
      // Packages are judged by name, and the compiler misses those that are not installed.
      to: { couldNotResolve: true, path: '^(#|[.]{1,2}/)' },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'Apps are what happens; libs do not know it. Move what is needed into a room of libs.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'core-imports-only-core',
      comment: 'Core is pure. Hand in what infra or an app knows as an argument.',
      severity: 'error',
      from: { path: '^libs/core/', pathNot: tests },
      to: { path: '^(libs|apps)/', pathNot: '^libs/core/' },
    },
    {
      name: 'core-uses-only-pure-packages',
      comment:
        'Core imports the packages on the list in .dependency-cruiser.mjs. A new one needs a reason, and purity.',
      severity: 'error',
      from: { path: '^libs/core/', pathNot: tests },
      to: { pathNot: `^(libs|apps)/|^[#.]|${packages(...purePackages)}`, dependencyTypesNot: ['core'] },
    },
    {
      name: 'core-uses-no-node-built-in',
      comment: 'Core does no input or output, and has no clock and no randomness. Take the data as an argument.',
      severity: 'error',
      from: { path: '^libs/core/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    ladder('contracts', []),
    ladder('words', []),
    ladder('numerals', ['words']),
    ladder('indicators', ['contracts', 'words']),
    ladder('page-reader', ['contracts']),
    ladder('projections', ['contracts']),
    ladder('extraction', ['contracts', 'words', 'numerals', 'indicators']),
    {
      name: 'infra-knows-of-core-only-contracts',
      comment: 'What is plugged in carries documents and records; it has no rules about them.',
      severity: 'error',
      from: { path: '^libs/infra/' },
      to: { path: '^libs/core/', pathNot: '^libs/core/contracts/' },
    },
    {
      name: 'rooms-are-entered-through-their-index',
      comment:
        'Import the room (#core/contracts, #infra/store, #apps/crawler), and export what is missing from its index.',
      severity: 'error',
      from: { path: '^(apps/[^/]+|libs/testing|libs/[^/]+/[^/]+)/' },
      to: {
        path: '^(apps|libs)/',
        pathNot: ['^$1/', String.raw`^(apps/[^/]+|libs/testing|libs/[^/]+/[^/]+)/src/index\.ts$`],
      },
    },
    oneDoor('sqlite-has-one-door', 'libs/infra/sqlite', { path: '^(node:)?sqlite$' }),
    oneDoor('kafkajs-has-one-door', 'libs/infra/event-log/src/kafka', { path: packages('kafkajs') }),
    oneDoor('mongoose-has-one-door', 'libs/infra/store/src/mongo', { path: packages('mongoose', 'mongodb') }),
    oneDoor('bull-has-one-door', 'libs/infra/job-queue/src/bull', { path: packages('bull', 'ioredis') }),
    {
      name: 'only-modules-name-an-adapter',
      comment: 'Ask for the port. The room’s *.module.ts chooses the adapter, and its specs prove it.',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: String.raw`\.module\.ts$|\.spec\.ts$|^libs/infra/[^/]+/src/(${adapterFolders})/`,
      },
      to: { path: `^libs/infra/[^/]+/src/(${adapterFolders})/` },
    },
    {
      name: 'adapters-are-strangers-to-each-other',
      comment: 'An adapter that needs another one’s code needs a file beside the port instead.',
      severity: 'error',
      from: { path: `^(libs/infra/[^/]+/src/(?:${adapterFolders}))/`, pathNot: String.raw`\.spec\.ts$` },
      to: { path: `^libs/infra/[^/]+/src/(${adapterFolders})/`, pathNot: '^$1/' },
    },
    {
      name: 'apps-are-strangers',
      comment:
        'A stage speaks to the next only through an event, and the newsroom is a web site. Only apps/marsad hosts them.',
      severity: 'error',
      from: { path: '^apps/(crawler|extractor|aggregator|query|newsroom)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'The testing kit is no part of the program. Move what the program needs into a room of its own.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: tests },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'extractor-has-no-store-and-no-http-client',
      comment: 'What the extractor publishes follows from the event alone.',
      severity: 'error',
      from: { path: '^apps/extractor/' },
      to: {
        path: `^libs/infra/(store|http-fetch|sqlite|job-queue)/|^(node:)?(http|https|http2|net|sqlite)$|${packages('undici', 'axios', 'got', 'node-fetch')}`,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    // Types are arrows too.
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: '.dependency-cruiser.resolve.mjs' },
  },
};
