export * from './create-logger.js';
export * from './metrics.js';
export * from './observability.module.js';
export * from './pipeline-metrics.js';
export * from './service-logger.js';
export * from './settings.js';
