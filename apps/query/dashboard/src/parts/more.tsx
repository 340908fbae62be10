import { useEffect, useState } from 'preact/hooks';
import { getPage } from '../api/client.js';
import type { Page } from '../api/shapes.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** The items of the first page and of those that the reader asked for after it. */
export function useMore<Item>(first: Page<Item> | null): { items: readonly Item[]; more: (() => void) | null } {
  const [added, setAdded] = useState<Page<Item> | null>(null);
  useEffect(() => {
    setAdded(null);
  }, [first]);
  const next = added === null ? (first?.next ?? null) : added.next;
  const before = added?.items ?? [];
  const ask = async (path: string) => {
    const page = await getPage<Item>(path, new AbortController().signal);
    setAdded({ items: [...before, ...page.items], next: page.next });
  };
  const more = () => {
    // A page that does not come leaves the button, which is the way to ask again.
    if (next !== null) ask(next).catch(() => undefined);
  };
  return { items: [...(first?.items ?? []), ...before], more: next === null ? null : more };
}

/** Asks for the next page, while there is one. */
export function MoreButton({ more }: { more: (() => void) | null }) {
  const speaker = useSpeaker();
  if (more === null) return null;
  return (
    <button type="button" class="button" onClick={more}>
      {speaker.text('showMore')}
    </button>
  );
}
