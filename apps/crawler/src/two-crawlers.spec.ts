import { twoCrawlersContract } from './two-crawlers.contract.js';

twoCrawlersContract('two crawlers on one memory', () => ({}));
