import type { Change, ChangeEvent } from '../api/shapes.js';

export type Connection = 'connecting' | 'open' | 'lost';

const eventNames = ['created', 'revised', 'retracted'] as const;

/** A browser reconnects by itself after a cut, but gives up on an error answer; then this does, ever more slowly. */
const reopenDelayMs = { first: 2_000, max: 30_000 } as const;

/** Changes that arrive close together reach the page together. */
const gatherMs = 120;

export interface ChangeWatcher {
  changes(changes: readonly Change[]): void;
  connection(connection: Connection): void;
}

/**
 * Follows the stream of changes, beginning some changes back.
 * @returns how to stop
 */
export function watchChanges(path: string, watcher: ChangeWatcher): () => void {
  let source: EventSource | null = null;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let delayMs: number = reopenDelayMs.first;
  let gathered: Change[] = [];

  const hand = () => {
    gathering = undefined;
    watcher.changes(gathered);
    gathered = [];
  };
  const take = (message: MessageEvent<string>) => {
    const change = readChange(message.data);
    if (change === null) return;
    gathered.push(change);
    gathering ??= setTimeout(hand, gatherMs);
  };
  const open = () => {
    const opened = new EventSource(path);
    source = opened;
    for (const name of eventNames) opened.addEventListener(name, take);
    opened.addEventListener('open', () => {
      delayMs = reopenDelayMs.first;
      watcher.connection('open');
    });
    opened.addEventListener('error', () => {
      watcher.connection('lost');
      if (opened.readyState !== EventSource.CLOSED) return;
      reopening = setTimeout(open, delayMs);
      delayMs = Math.min(delayMs * 2, reopenDelayMs.max);
    });
  };
  open();
  return () => {
    clearTimeout(reopening);
    clearTimeout(gathering);
    source?.close();
  };
}

/** A message that is no change is passed over: a later version of the server may send more. */
function readChange(data: string): Change | null {
  try {
    // The stream's own schema is checked by the server; only the part that is used is looked at here.
    const change = (JSON.parse(data) as Partial<ChangeEvent>).data?.change;
    return typeof change?.changeId === 'string' ? change : null;
  } catch {
    return null;
  }
}
