import { crc32 } from 'node:zlib';

/** All that a stored record says, with its headers as they are stored. */
export interface CheckedParts {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly timestamp: number;
  readonly key: string;
  readonly headers: string;
  readonly value: Uint8Array;
}

/** CRC-32 over a record and its position, so that a flipped bit and a record at a wrong place are both noticed. */
export function checksumOf(parts: CheckedParts): number {
  const { topic, partition, offset, timestamp, key, headers, value } = parts;
  return crc32(value, crc32(JSON.stringify([topic, partition, offset, timestamp, key, headers, value.byteLength])));
}
