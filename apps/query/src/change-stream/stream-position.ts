import type { Positions } from '#infra/event-log';

const written = /^\d{1,15}(?:\.\d{1,15}){0,255}$/u;

/** A place in the stream of changes: the next offset of each partition, parted by dots. */
export function writePosition(positions: Positions, partitions: number): string {
  return Array.from({ length: partitions }, (_, partition) => positions[partition] ?? 0).join('.');
}

/** The reverse of `writePosition`; null when the text is no position. */
export function readPosition(text: string): Positions | null {
  if (!written.test(text)) return null;
  return Object.fromEntries(text.split('.').map((offset, partition) => [partition, Number(offset)]));
}
