import type { Chance } from './chance.contract.js';

/** A process from its start to its death. A dead one does nothing more: what it had asked for is never answered. */
export class Life {
  private readonly ending = Promise.withResolvers<'died'>();
  private hasEnded = false;

  constructor(readonly actor: number) {}

  get isOver(): boolean {
    return this.hasEnded;
  }

  get death(): Promise<'died'> {
    return this.ending.promise;
  }

  end(): void {
    this.hasEnded = true;
    this.ending.resolve('died');
  }
}

interface Turn {
  readonly life: Life;
  readonly call: () => Promise<void>;
}

/** What changes something that lasts: a process can die right before it, and right after. */
const durableCalls: ReadonlySet<string> = new Set([
  'insertEntries',
  'insertSeal',
  'insertSeries',
  'replaceFact',
  'insertChange',
]);

/** Bounds a run: far more calls than any comes to. */
const turnsMax = 20_000;

/**
 * Lets several actors call the stores one call at a time, in an order that chance decides: now one, now another, and at
 * times one of them stands still while the others go on, as a process does that was stopped and wakes up later.
 */
export class Turns {
  private waiting: Turn[] = [];
  private favoured = 0;
  private deathsLeft: number;

  constructor(
    private readonly chance: Chance,
    { deathsMax }: { deathsMax: number },
  ) {
    this.deathsLeft = deathsMax;
  }

  /** The store as a process has it: each call waits for its turn, and some are its last. */
  storeOf<Store extends object>(life: Life, store: Store): Store {
    return new Proxy(store, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...words: unknown[]) =>
          this.wait(life, String(name), async () => Reflect.apply(method, target, words) as unknown);
      },
    });
  }

  /** Gives turns until all actors have ended. */
  async play(actors: readonly Promise<unknown>[]): Promise<void> {
    let hasEnded = false;
    const ending = Promise.all(actors).finally(() => (hasEnded = true));
    for (let turn = 0; turn < turnsMax && !hasEnded; turn += 1) {
      // By now everyone who can go on has said what they want to do next.
      await new Promise(setImmediate);
      await this.next()?.call();
    }
    if (!hasEnded) throw new Error(`Not ended after ${turnsMax} turns`);
    await ending;
  }

  private next(): Turn | undefined {
    this.waiting = this.waiting.filter(({ life }) => !life.isOver);
    if (this.waiting.length === 0) return undefined;
    if (this.chance.percent(15)) this.favoured = this.chance.pick(this.waiting).life.actor;
    const favourites = this.waiting.filter(({ life }) => life.actor === this.favoured);
    const candidates = favourites.length > 0 && this.chance.percent(85) ? favourites : this.waiting;
    const chosen = this.chance.pick(candidates);
    this.waiting = this.waiting.filter((turn) => turn !== chosen);
    return chosen;
  }

  private wait(life: Life, name: string, call: () => Promise<unknown>): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const act = async () => {
      if (this.dies(name)) {
        life.end();
        return;
      }
      try {
        const result = await call();
        if (this.dies(name)) {
          life.end();
          return;
        }
        resolve(result);
      } catch (error) {
        reject(error);
      }
    };
    this.waiting.push({ life, call: act });
    return promise;
  }

  private dies(name: string): boolean {
    if (this.deathsLeft === 0 || !durableCalls.has(name) || !this.chance.percent(4)) return false;
    this.deathsLeft -= 1;
    return true;
  }
}
