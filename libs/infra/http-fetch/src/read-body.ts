import type { Response } from 'undici';

/**
 * Reads a body, decompressed, up to a bound. The count is of decoded bytes while they come, so a small answer that unpacks
 * to gigabytes is stopped at the bound.
 * @returns the bytes, or `too_large`; with `cut`, the first `bytesMax` bytes
 * @throws whatever breaks the stream
 */
export async function readBody(
  response: Response,
  bytesMax: number,
  excess: 'refuse' | 'cut',
): Promise<Uint8Array | 'too_large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return new Uint8Array();
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.byteLength;
    // Leaving the loop cancels the stream, and with it the connection.
    if (length > bytesMax) break;
  }
  if (length > bytesMax && excess === 'refuse') return 'too_large';
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, bytesMax);
}

/** Lets go of a body that nobody reads. */
export async function discardBody(response: Response): Promise<void> {
  // A stream that is broken already has let go.
  await response.body?.cancel().catch(() => undefined);
}
