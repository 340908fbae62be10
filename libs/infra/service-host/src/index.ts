export * from './certificate-file.js';
export * from './clock.js';
export * from './health-registry.js';
export * from './joint-work.js';
export * from './repeated-work.js';
export * from './service.js';
export * from './service-host.module.js';
export * from './settings.js';
