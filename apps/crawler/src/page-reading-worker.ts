// The whole of a reading thread. It knows no network, no store and no settings: a page that breaks it breaks nothing else.
import { parentPort } from 'node:worker_threads';
import { type ReadingTask, readTask } from './page-reading.js';

parentPort?.on('message', (task: ReadingTask) => parentPort?.postMessage(readTask(task)));
parentPort?.postMessage('ready');
