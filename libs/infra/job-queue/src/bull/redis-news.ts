import { Logger } from '@nestjs/common';

/** Tells once that Redis went, and once that it came back, however many connections notice it. */
export class RedisNews {
  private readonly logger = new Logger('JobQueue');
  private readonly cutOff = new Set<string>();

  /** @param place host and port, without user and password */
  constructor(private readonly place: string) {}

  /** The connection of a queue is down. */
  went(queue: string, reason: string): void {
    if (this.cutOff.size === 0) {
      this.logger.warn(`Redis at ${this.place} is away (${reason}): what is due is added again when it is back`);
    }
    this.cutOff.add(queue);
  }

  /** The connection of a queue is up. */
  came(queue: string): void {
    if (this.cutOff.delete(queue) && this.cutOff.size === 0) this.logger.log(`Redis at ${this.place} is back`);
  }
}
