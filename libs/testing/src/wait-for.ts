import { setTimeout as pause } from 'node:timers/promises';

export interface WaitOptions {
  /** Gives up after so many milliseconds. Generous, because a slow machine is not a fault. */
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 15_000;
const betweenLooksMs = 10;

/**
 * Looks again and again until the condition gives something truthy, and returns that. Tests wait with it for what they
 * expect to happen, and never for time to pass.
 * @throws Error that shows the condition when the time is over
 */
export async function waitFor<Result>(
  condition: () => Result | Promise<Result>,
  { timeoutMs = defaultTimeoutMs }: WaitOptions = {},
): Promise<Result> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const result = await condition();
    if (result) return result;
    if (Date.now() > deadline) throw new Error(`Not so within ${timeoutMs} ms: ${String(condition)}`);
    await pause(betweenLooksMs);
  }
}
