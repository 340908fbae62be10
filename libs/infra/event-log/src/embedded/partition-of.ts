import { crc32 } from 'node:zlib';

/**
 * The partition of a key: CRC-32 of its UTF-8 bytes, modulo the number of partitions. Part of the file format: it never
 * changes, or a key's later records would overtake its earlier ones.
 */
export function partitionOf(key: string, partitions: number): number {
  return crc32(key) % partitions;
}
