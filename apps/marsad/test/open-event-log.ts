import { NestFactory } from '@nestjs/core';
import { EventLog, EventLogModule } from '#infra/event-log';

/** Opens the event log that a process of Marsad works with, beside it. Close it with `close`. */
export async function openEventLog(
  environment: NodeJS.ProcessEnv,
): Promise<{ log: EventLog; close: () => Promise<void> }> {
  const context = await NestFactory.createApplicationContext(EventLogModule.forRoot({ environment }), {
    logger: false,
  });
  return { log: context.get(EventLog), close: () => context.close() };
}
