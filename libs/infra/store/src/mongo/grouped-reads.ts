interface WaitingRead<Document> {
  readonly ids: ReadonlySet<string>;
  readonly resolve: (documents: Document[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads documents by their ids in groups: what is asked for in one turn of the event loop shares one command. Records of a
 * batch are handled beside each other, and each asks for its own few documents. A group is read after all of it was asked
 * for, so everyone sees what was written before they asked.
 */
export class GroupedReads<Document> {
  #waiting: WaitingRead<Document>[] = [];

  /** @param read gives the documents that are there, by id */
  constructor(private readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Document>>) {}

  /** The documents that are there, each once, however often its id is given. */
  find(ids: readonly string[]): Promise<Document[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ids: new Set(ids), resolve, reject });
      if (this.#waiting.length > 1) return;
      setImmediate(() => {
        const group = this.#waiting;
        this.#waiting = [];
        void this.#readGroup(group);
      });
    });
  }

  /** Never rejects. */
  async #readGroup(group: readonly WaitingRead<Document>[]): Promise<void> {
    try {
      const found = await this.read([...new Set(group.flatMap(({ ids }) => [...ids]))]);
      for (const { ids, resolve } of group) {
        resolve([...ids].filter((id) => found.has(id)).map((id) => found.get(id) as Document));
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
