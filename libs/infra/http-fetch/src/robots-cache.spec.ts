import { describe, expect, it } from '@jest/globals';
import { Response } from 'undici';
import { RobotsCache } from './robots-cache.js';
import type { WebAnswer } from './web-client.js';

const hourMs = 3_600_000;
const page = new URL('https://newsroom.example/private/a');
const file = (text: string): WebAnswer => ({ kind: 'answer', response: new Response(text) });
const broken: WebAnswer = { kind: 'failed', reason: 'network', detail: 'ECONNRESET' };
const outOfOrder = (): WebAnswer => ({ kind: 'answer', response: new Response('', { status: 503 }) });

/** A cache whose site answers as each hour says. */
function cacheOf(answers: Readonly<Record<number, () => WebAnswer>>) {
  let hour = 0;
  const asked: number[] = [];
  const get = async () => {
    asked.push(hour);
    return answers[hour]?.() ?? broken;
  };
  const cache = new RobotsCache({ now: () => hour * hourMs, get });
  const at = async (time: number) => {
    hour = time;
    const finding = await cache.of(page, 0);
    return finding.kind === 'rules' ? finding.rules.isAllowed(page.href) : finding.kind;
  };
  return { at, asked };
}

describe('a robots.txt', () => {
  it('that cannot be reached forbids everything when nobody has read it', async () => {
    expect(await cacheOf({}).at(0)).toBe('unreachable');
  });

  it('that cannot be reached any more counts as it was read last, and is asked for again soon', async () => {
    const { at, asked } = cacheOf({ 0: () => file('User-agent: *\nDisallow: /open/'), 26: outOfOrder });
    expect([await at(0), await at(23), await at(25), await at(26), await at(29 * 24)]).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(asked).toEqual([0, 25, 26, 29 * 24]);
    expect(await at(31 * 24)).toBe('unreachable');
  });

  it('that comes back counts as it is then', async () => {
    const { at } = cacheOf({ 0: () => file(''), 26: () => file('User-agent: *\nDisallow: /private/') });
    expect([await at(0), await at(25), await at(26)]).toEqual([true, true, false]);
  });
});
