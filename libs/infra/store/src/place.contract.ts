import { afterEach, beforeEach } from '@jest/globals';

/** An empty place where a store keeps its data: a folder, a database of a server. */
export interface Place<Port> {
  /** A new instance on this place, as another process, or the same one after a crash, would open it. */
  open(): Promise<Port>;
  /** Closes every instance and removes what was stored. */
  remove(): Promise<void>;
}

export type MakePlace<Port> = () => Promise<Place<Port>>;

/** Gives each test an empty place with one instance on it, and clears both away. */
export function usePlace<Port>(makePlace: MakePlace<Port>) {
  let place: Place<Port>;
  let store: Port;
  beforeEach(async () => {
    place = await makePlace();
    store = await place.open();
  });
  afterEach(() => place.remove());
  return {
    /** The first instance. */
    store: () => store,
    /** Another instance on the same place; the first one was not closed. */
    reopen: () => place.open(),
  };
}

/** A text as long as an article may be, with what tends to get lost on the way. */
export const awkwardText = `${'الأمن الوطني: 19 مليونًا و722 ألف 👮🏽‍♀️ é"\\\u0000\u2028\n'.repeat(5_000)}.`;
