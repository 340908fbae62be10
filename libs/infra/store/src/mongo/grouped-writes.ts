import { StoreError } from '../store-error.js';

/** What became of one write of a group. */
export type Outcome<Answer> =
  { readonly kind: 'done'; readonly answer: Answer } | { readonly kind: 'failed'; readonly error: unknown };

interface WaitingWrite<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Sends writes in groups: those that are asked for in one turn of the event loop, and those that come while a group is on
 * its way, share one command and one wait for the journal. Groups follow one another, so writes keep the order in which
 * they were asked for.
 */
export class GroupedWrites<Item, Answer> {
  #waiting: WaitingWrite<Item, Answer>[] = [];
  #isWriting = false;

  /**
   * @param write gives the outcome of each item in the order of the items; when it throws, each has failed
   * @param itemsMax how many share a command
   */
  constructor(
    private readonly write: (items: readonly Item[]) => Promise<readonly Outcome<Answer>[]>,
    private readonly itemsMax: number,
  ) {}

  add(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#isWriting) return;
      this.#isWriting = true;
      setImmediate(() => void this.#writeWaiting());
    });
  }

  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0) await this.#writeGroup(this.#waiting.splice(0, this.itemsMax));
    this.#isWriting = false;
  }

  async #writeGroup(group: readonly WaitingWrite<Item, Answer>[]): Promise<void> {
    const outcomes = await this.#outcomesOf(group);
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[index] ?? { kind: 'failed', error: new Error('A write of a group has no outcome') };
      if (outcome.kind === 'done') resolve(outcome.answer);
      else reject(outcome.error);
    }
  }

  async #outcomesOf(group: readonly WaitingWrite<Item, Answer>[]): Promise<readonly Outcome<Answer>[]> {
    try {
      return await this.write(group.map(({ item }) => item));
    } catch (error) {
      // One write that will never be taken must not take the others with it: each is sent alone.
      if (group.length > 1 && isLasting(error)) return this.#outcomesOfEach(group);
      return group.map(() => ({ kind: 'failed', error }));
    }
  }

  async #outcomesOfEach(group: readonly WaitingWrite<Item, Answer>[]): Promise<readonly Outcome<Answer>[]> {
    const outcomes: Outcome<Answer>[] = [];
    for (const write of group) outcomes.push(...(await this.#outcomesOf([write])));
    return outcomes;
  }
}

function isLasting(error: unknown): boolean {
  return error instanceof StoreError && !error.canRetry;
}
