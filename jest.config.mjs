// ESM throughout: swc strips the types and emits the decorator metadata that Nest reads.
export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.servers\\.spec\\.ts$', '/apps/query/dashboard/node_modules/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#core/(.*)$': '<rootDir>/libs/core/$1/src/index.ts',
    '^#infra/(.*)$': '<rootDir>/libs/infra/$1/src/index.ts',
    '^#testing$': '<rootDir>/libs/testing/src/index.ts',
    '^#testing/(.*)$': '<rootDir>/libs/testing/$1/src/index.ts',
    '^#apps/(.*)$': '<rootDir>/apps/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testTimeout: 30_000,
};
