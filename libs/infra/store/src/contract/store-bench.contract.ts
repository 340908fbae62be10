import { afterEach, beforeEach } from '@jest/globals';

/** One place of a store that several openings share, each as if in a process of its own. */
export interface StoreUnderTest<Port> {
  /** Opens the store once more. */
  open(): Promise<Port>;
  close(store: Port): Promise<void>;
  /** Ends what is still open and removes the data. */
  dispose(): Promise<void>;
}

/** What a suite works with: a store that is new and empty in every test. */
export interface StoreBench<Port> {
  readonly store: Port;
  /** A second opening of the same place. */
  readonly open: () => Promise<Port>;
  /** Closes every opening and gives a new one: what it reads has been kept. */
  readonly reopen: () => Promise<Port>;
}

/** 0, 1, 2 … */
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Opens a new store before each test and ends it after. */
export function storeBench<Port>(start: () => Promise<StoreUnderTest<Port>>): StoreBench<Port> {
  let subject: StoreUnderTest<Port>;
  let opened: Port[] = [];

  const open = async () => {
    const store = await subject.open();
    opened.push(store);
    return store;
  };
  beforeEach(async () => {
    subject = await start();
    opened = [];
    await open();
  });
  afterEach(() => subject.dispose());

  return {
    get store() {
      return opened[0]!;
    },
    open,
    reopen: async () => {
      for (const store of opened.splice(0)) await subject.close(store);
      return open();
    },
  };
}

/** Walks all pages, and does `between` after each. */
export async function walk<Item>(
  page: (after: string | null) => Promise<{ readonly items: Item[]; readonly next: string | null }>,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const found = await page(after);
    items.push(...found.items);
    after = found.next;
    await between();
  } while (after !== null);
  return items;
}
