import { EventLog } from '#infra/event-log';
import { CrawlMemory, Ledger, Projections } from '#infra/store';
import type { MarsadHost } from '../src/marsad-host.js';

/** Where a process is to die: before or after the n-th call of a port's method; a publish names its topic. */
export interface KillPoint {
  readonly port: keyof typeof ports;
  readonly method: string;
  readonly topic?: string;
  readonly moment: 'before' | 'after';
  readonly call: number;
}

const ports = { EventLog, CrawlMemory, Ledger, Projections } as const;

type Method = (...parameters: unknown[]) => Promise<unknown>;

/** Makes a process kill itself at the point, as `kill -9` would: nothing is flushed, closed or committed any more. */
export function armKillPoint(host: MarsadHost, { port, method, topic, moment, call }: KillPoint): void {
  const instance: object = host.get<object>(ports[port]);
  // Every method of the ports that a point names is asynchronous.
  const original = (Reflect.get(instance, method) as Method).bind(instance);
  let calls = 0;
  const dyingMethod: Method = async (...parameters) => {
    if (topic === undefined || parameters[0] === topic) calls += 1;
    const isDue = calls === call && (topic === undefined || parameters[0] === topic);
    if (isDue && moment === 'before') die();
    const result = await original(...parameters);
    if (isDue && moment === 'after') die();
    return result;
  };
  Reflect.set(instance, method, dyingMethod);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
