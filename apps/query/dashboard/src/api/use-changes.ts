import { useEffect, useState } from 'preact/hooks';
import type { Change } from './types.js';

const changesShownMax = 60;
const changesAtFirst = 30;

export interface LiveChanges {
  /** The newest first. */
  readonly changes: readonly Change[];
  readonly connected: boolean;
}

/** Follows the stream of changes; the browser connects again by itself and misses nothing. */
export function useChanges(): LiveChanges {
  const [live, setLive] = useState<LiveChanges>({ changes: [], connected: true });
  useEffect(() => {
    const source = new EventSource(`/v1/changes?last=${changesAtFirst}`);
    const add = (event: MessageEvent<string>) => {
      // Each event of the stream is a CloudEvent whose data holds one change.
      const { data } = JSON.parse(event.data) as { data: { change: Change } };
      setLive(({ changes }) => {
        const others = changes.filter(({ changeId }) => changeId !== data.change.changeId);
        return { connected: true, changes: [data.change, ...others].slice(0, changesShownMax) };
      });
    };
    for (const kind of ['created', 'revised', 'retracted']) source.addEventListener(kind, add);
    source.onopen = () => {
      setLive((before) => ({ ...before, connected: true }));
    };
    source.onerror = () => {
      setLive((before) => ({ ...before, connected: false }));
    };
    return () => {
      source.close();
    };
  }, []);
  return live;
}
