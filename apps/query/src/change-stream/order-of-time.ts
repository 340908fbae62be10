/** Where a record stands in the log, and when the log took it, in milliseconds since 1970. */
interface PlacedInTime {
  readonly partition: number;
  readonly timestamp: number;
}

/**
 * Brings the records of several partitions in the order of time. Each partition keeps its own order, whatever its clock
 * did, since a reader's place says that everything before it was read.
 */
export function inOrderOfTime<Placed extends PlacedInTime>(records: readonly Placed[]): Placed[] {
  const queues = [...Map.groupBy(records, ({ partition }) => partition).values()].map((queue) => [...queue].reverse());
  const ordered: Placed[] = [];
  for (;;) {
    const heads = queues.filter((queue) => queue.length > 0);
    const [first] = heads.sort((left, right) => (left.at(-1)?.timestamp ?? 0) - (right.at(-1)?.timestamp ?? 0));
    const record = first?.pop();
    if (record === undefined) return ordered;
    ordered.push(record);
  }
}
