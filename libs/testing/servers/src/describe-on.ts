import { describe } from '@jest/globals';
import { serverAddress, type ServerKind } from '#testing/server-sources';

/** A place where nothing answers: tests that are skipped must be declared all the same, to be counted. */
const nowhere = 'mongodb://nowhere.invalid';

/**
 * Declares a suite that needs servers. It is skipped as a whole when one of them is not there; what is missing was said
 * once at the start of the run.
 * @param declare declares the tests, and is given the addresses in the order of the kinds
 */
export function describeOn(
  kinds: readonly ServerKind[],
  title: string,
  declare: (...addresses: string[]) => void,
): void {
  const addresses = kinds.map(serverAddress);
  const isWhole = addresses.every((address) => address !== null);
  (isWhole ? describe : describe.skip)(title, () => {
    declare(...addresses.map((address) => address ?? nowhere));
  });
}
