import embedded from './jest.config.mjs';

// The suites that need real servers, and the whole product on them. One after the other: they share the servers.
export default {
  ...embedded,
  testMatch: ['**/*.servers.spec.ts', '<rootDir>/apps/marsad/test/*.e2e.spec.ts'],
  testPathIgnorePatterns: embedded.testPathIgnorePatterns.filter((pattern) => !pattern.includes('servers')),
  testTimeout: 60_000,
};
