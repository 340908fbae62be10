/** What bounds a group. */
export interface JointWorkOptions<Item> {
  /** Does all of them, or throws. It may do again what was done already: a group that failed is taken apart. */
  readonly doAll: (items: readonly Item[]) => Promise<void>;
  /** How many go together. */
  readonly itemsMax: number;
  /** How much they may weigh together; one that is heavier goes alone. */
  readonly weightMax: number;
  readonly weightOf: (item: Item) => number;
}

interface WaitingItem<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does work in groups: what is asked for in one turn of the event loop, and what comes while a group is in work, goes
 * together. Records of one batch are handed out beside each other, so their reads and writes become one of each kind.
 *
 * Each caller still hears of its own item: when a group fails, each of its items is done alone, so that only the one
 * that cannot be done fails.
 */
export class JointWork<Item> {
  private readonly waiting: WaitingItem<Item>[] = [];
  private isWorking = false;

  constructor(private readonly options: JointWorkOptions<Item>) {}

  /** Resolves when the item is done. @throws what `doAll` throws for this item alone */
  add(item: Item): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.isWorking) return;
      this.isWorking = true;
      setImmediate(() => void this.workOff());
    });
  }

  private async workOff(): Promise<void> {
    while (this.waiting.length > 0) await this.doGroup(this.waiting.splice(0, this.countOfNext()));
    this.isWorking = false;
  }

  /** At least one. */
  private countOfNext(): number {
    const { itemsMax, weightMax, weightOf } = this.options;
    let weight = 0;
    const tooMuch = this.waiting.findIndex(({ item }, index) => {
      weight += weightOf(item);
      return index > 0 && (index === itemsMax || weight > weightMax);
    });
    return tooMuch === -1 ? this.waiting.length : tooMuch;
  }

  /** Never rejects. */
  private async doGroup(group: readonly WaitingItem<Item>[]): Promise<void> {
    try {
      await this.options.doAll(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length > 1) await Promise.all(group.map((one) => this.doGroup([one])));
      else for (const { reject } of group) reject(error);
    }
  }
}
