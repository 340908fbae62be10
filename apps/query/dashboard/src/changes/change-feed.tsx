import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Change } from '../api/shapes.js';
import { addChanges } from './change-list.js';
import { type Connection, watchChanges } from './watch-changes.js';

export interface ChangeFeed {
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Those that came while the page was open, by id: they are shown as new. */
  readonly live: ReadonlySet<string>;
  readonly connection: Connection;
}

const nothing: ChangeFeed = { changes: [], live: new Set(), connection: 'connecting' };
const FeedContext = createContext<ChangeFeed>(nothing);
const streamPath = '/v1/changes?last=30';

/** What comes within this time of the opening is the past, told again. */
const replayMs = 1_500;

/** Follows the changes once for the whole page, whichever view is open. */
export function ChangeFeedProvider({ children }: { children: ComponentChildren }) {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [live, setLive] = useState<ReadonlySet<string>>(new Set());
  const [connection, setConnection] = useState<Connection>('connecting');
  const startedAt = useRef(0);
  useEffect(() => {
    startedAt.current = performance.now();
    return watchChanges(streamPath, {
      changes: (added) => {
        setChanges((list) => addChanges(list, added));
        if (performance.now() - startedAt.current < replayMs) return;
        setLive((ids) => new Set([...ids, ...added.map(({ changeId }) => changeId)]));
      },
      connection: setConnection,
    });
  }, []);
  const feed = useMemo(() => ({ changes, live, connection }), [changes, live, connection]);
  return <FeedContext.Provider value={feed}>{children}</FeedContext.Provider>;
}

/** The changes that the page has been told, and whether more can come. */
export function useChangeFeed(): ChangeFeed {
  return useContext(FeedContext);
}

/** Renewals wait this long, so that a burst of changes asks the server once. */
const renewalDelayMs = 800;

/** A number that grows when a change that concerns the view has come: the `version` of `useAnswer`. */
export function useVersion(concerns: (change: Change) => boolean): number {
  const { changes } = useChangeFeed();
  const [version, setVersion] = useState(0);
  const newest = changes.find(concerns)?.changeId ?? '';
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => {
      setVersion((count) => count + 1);
    }, renewalDelayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [newest]);
  return version;
}
