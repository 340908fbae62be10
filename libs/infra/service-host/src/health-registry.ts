import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';

/** A probe that takes longer has failed. */
const probeTimeoutMs = 2_000;

/** Asks one room whether it can work; throws or rejects when it cannot. */
export type Probe = () => Promise<void>;

/** One probe that failed. */
export interface FailedProbe {
  readonly name: string;
  readonly reason: string;
}

/** What must work before the process is sent work. Rooms register their probes; `/readyz` asks them. */
@Injectable()
export class HealthRegistry {
  private readonly probes = new Map<string, Probe>();
  private hindrance: 'starting' | 'shutting down' | null = null;

  register(name: string, probe: Probe): void {
    this.probes.set(name, probe);
  }

  /** From now on the process is not ready: it answers, but its stages are not at work yet. */
  beginStart(): void {
    this.hindrance = 'starting';
  }

  /** From now on the process is ready when its probes say so. A shutdown that has begun stays one. */
  finishStart(): void {
    if (this.hindrance === 'starting') this.hindrance = null;
  }

  /** From now on the process is not ready: it is shutting down. */
  beginShutdown(): void {
    this.hindrance = 'shutting down';
  }

  /** Asks every probe at once. */
  async failures(): Promise<FailedProbe[]> {
    if (this.hindrance !== null) return [{ name: 'process', reason: this.hindrance }];
    const answers = await Promise.all([...this.probes].map(([name, probe]) => ask(name, probe)));
    return answers.filter((answer) => answer !== null);
  }
}

async function ask(name: string, probe: Probe): Promise<FailedProbe | null> {
  const ended = new AbortController();
  const timeout = pause(probeTimeoutMs, `no answer in ${probeTimeoutMs} ms`, { signal: ended.signal, ref: false });
  try {
    const reason = await Promise.race([probe().then(() => null), timeout]);
    return reason === null ? null : { name, reason };
  } catch (error) {
    return { name, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    ended.abort();
    await timeout.catch(() => undefined);
  }
}
