/** Numbers that look drawn and follow from the seed alone, so that a run can be made again. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    // Spreads the bits of small seeds, which would begin alike.
    this.state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** A whole number from 0 to one less than the bound (xorshift32, Marsaglia 2003). */
  below(bound: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state = (this.state ^ (this.state << 5)) >>> 0;
    return this.state % bound;
  }

  /** True so many times in a hundred. */
  percent(share: number): boolean {
    return this.below(100) < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  }
}
