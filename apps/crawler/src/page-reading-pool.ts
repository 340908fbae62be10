import { Worker } from 'node:worker_threads';
import type { Reading, ReadingTask } from './page-reading.js';

/** A page that could not be read because its thread had to be ended, or because too many wait. */
export interface BrokenReading {
  readonly kind: 'unreadable';
  readonly reason:
    | 'reading_took_too_long'
    | 'reading_took_too_much_memory'
    | 'reader_crashed'
    | 'reader_closed'
    | 'too_many_readings_wait';
}

export interface PageReadingPoolOptions {
  readonly threads: number;
  /** A thread that reads one page longer than this is ended. */
  readonly timeoutMs: number;
  readonly heapMegabytes?: number;
}

/** A thread that does not even start is given up after this; loading the libraries on a busy machine takes seconds. */
const startTimeoutMs = 60_000;
const waitingMax = 1_000;
const heapMegabytesDefault = 256;

const runsFromSource = import.meta.url.endsWith('.ts');
const workerUrl = new URL(
  runsFromSource ? './page-reading-worker.from-source.mjs' : './page-reading-worker.js',
  import.meta.url,
);

interface Waiting {
  readonly task: ReadingTask;
  readonly resolve: (reading: Reading | BrokenReading) => void;
}

interface Thread {
  readonly worker: Worker;
  isReady: boolean;
  current: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/** Reads pages in worker threads, each of which is ended when a page takes it too long or too much memory. */
export class PageReadingPool {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Waiting[] = [];
  private isClosed = false;

  constructor(private readonly options: PageReadingPoolOptions) {}

  /** Never rejects: what goes wrong with the page or its thread is a reason. */
  read(task: ReadingTask): Promise<Reading | BrokenReading> {
    if (this.isClosed) return Promise.resolve(broken('reader_closed'));
    if (this.waiting.length >= waitingMax) return Promise.resolve(broken('too_many_readings_wait'));
    return new Promise((resolve) => {
      this.waiting.push({ task, resolve });
      this.assign();
    });
  }

  /** Ends all threads; what is being read is answered as `reader_closed`. Idempotent. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const { resolve } of this.waiting.splice(0)) resolve(broken('reader_closed'));
    await Promise.all([...this.threads].map((thread) => this.end(thread, 'reader_closed')));
  }

  private assign(): void {
    const isFree = (thread: Thread) => thread.isReady && thread.current === null;
    for (const thread of [...this.threads].filter(isFree)) {
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.hand(next, thread);
    }
    const starting = [...this.threads].filter((thread) => !thread.isReady).length;
    if (this.waiting.length > starting && this.threads.size < this.options.threads) this.start();
  }

  private hand(next: Waiting, thread: Thread): void {
    thread.current = next;
    this.limitTime(thread, this.options.timeoutMs);
    thread.worker.postMessage(next.task);
  }

  private start(): void {
    const worker = new Worker(workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: this.options.heapMegabytes ?? heapMegabytesDefault },
    });
    const thread: Thread = { worker, isReady: false, current: null, timer: null };
    this.threads.add(thread);
    this.limitTime(thread, startTimeoutMs);
    // The thread only ever sends `ready`, once, and then one reading for each task.
    worker.on('message', (message: 'ready' | Reading) => this.take(thread, message));
    worker.on('error', (error) => void this.end(thread, reasonOf(error)));
    worker.on('exit', () => void this.end(thread, 'reader_crashed'));
  }

  private limitTime(thread: Thread, timeoutMs: number): void {
    if (thread.timer !== null) clearTimeout(thread.timer);
    thread.timer = setTimeout(() => void this.end(thread, 'reading_took_too_long'), timeoutMs);
  }

  private take(thread: Thread, message: 'ready' | Reading): void {
    if (!this.threads.has(thread)) return;
    if (thread.timer !== null) clearTimeout(thread.timer);
    thread.isReady = true;
    if (message !== 'ready') thread.current?.resolve(message);
    thread.current = null;
    // A program that has nothing else to do may end while this thread waits.
    thread.worker.unref();
    this.assign();
  }

  /** Gives the thread up and answers for what it was reading. A thread that failed to start answers for the next in line. */
  private async end(thread: Thread, reason: BrokenReading['reason']): Promise<void> {
    if (!this.threads.delete(thread)) return;
    if (thread.timer !== null) clearTimeout(thread.timer);
    const failed = thread.current ?? (thread.isReady ? null : (this.waiting.shift() ?? null));
    failed?.resolve(broken(reason));
    if (!this.isClosed) this.assign();
    await thread.worker.terminate();
  }
}

function broken(reason: BrokenReading['reason']): BrokenReading {
  return { kind: 'unreadable', reason };
}

function reasonOf(error: unknown): BrokenReading['reason'] {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reading_took_too_much_memory' : 'reader_crashed';
}
