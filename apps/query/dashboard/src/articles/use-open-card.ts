import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Which figures the card shows, and where it stands in the text's box. */
export interface OpenCard {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Opened by a click or a key: it takes the focus and stays until it is closed. */
  readonly pinned: boolean;
}

export interface CardControl {
  readonly open: OpenCard | null;
  readonly show: (element: HTMLElement, ids: readonly string[], pinned: boolean) => void;
  /** The pointer left: a card that is not pinned closes, unless the pointer comes back in time. */
  readonly leave: () => void;
  readonly stay: () => void;
  readonly close: () => void;
}

/** Time to move the pointer from the mark to its card. */
const leaveDelayMs = 220;

/** Keeps one card open at a time, under the stretch of text that opened it. */
export function useOpenCard(box: RefObject<HTMLElement | null>): CardControl {
  const [open, setOpen] = useState<OpenCard | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const close = () => {
    setOpen((card) => {
      if (card?.pinned) opener.current?.focus({ preventScroll: true });
      return null;
    });
  };
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    addEventListener('keydown', follow);
    return () => {
      removeEventListener('keydown', follow);
      clearTimeout(leaving.current);
    };
  }, []);
  return {
    open,
    close,
    show: (element, ids, pinned) => {
      clearTimeout(leaving.current);
      const around = box.current?.getBoundingClientRect();
      const line = element.getClientRects()[0];
      if (!around || !line) return;
      opener.current = element;
      const x = line.left + line.width / 2 - around.left;
      setOpen((card) => (card?.pinned && !pinned ? card : { ids, x, y: line.bottom - around.top, pinned }));
    },
    leave: () => {
      clearTimeout(leaving.current);
      leaving.current = setTimeout(() => {
        setOpen((card) => (card?.pinned ? card : null));
      }, leaveDelayMs);
    },
    stay: () => {
      clearTimeout(leaving.current);
    },
  };
}
