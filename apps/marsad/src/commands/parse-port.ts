import { InvalidArgumentError } from 'commander';

const portMax = 65_535;

/**
 * Checks a port that was given as an option.
 * @throws InvalidArgumentError
 */
export function parsePort(text: string): string {
  if (/^\d{1,5}$/u.test(text) && Number(text) <= portMax) return text;
  throw new InvalidArgumentError(`A port is a number from 0 to ${portMax}.`);
}
