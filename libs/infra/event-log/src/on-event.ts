import { applyDecorators, type ArgumentsHost, Catch, type ExceptionFilter, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';
import { z } from 'zod';
import { eventLogTransport } from './transport-id.js';

/** Which events a handler takes, and for which consumer group. */
export interface EventHandlerKey {
  readonly group: string;
  readonly type: string;
}

/** Nest's own filter turns every error into "Internal server error"; the delivery policy needs the one that was thrown. */
@Catch()
class KeepTheError implements ExceptionFilter {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}

/** The pattern under which Nest knows the handler: group and type, so that two groups may take one type. */
export function patternOf({ group, type }: EventHandlerKey): string {
  return JSON.stringify([group, type]);
}

/** The reverse of `patternOf`, or null for the pattern of a handler that was not declared by `OnEvent`. */
export function keyOf(pattern: string): EventHandlerKey | null {
  const parsed = z.tuple([z.string(), z.string()]).safeParse(parseJson(pattern));
  return parsed.success ? { group: parsed.data[0], type: parsed.data[1] } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/**
 * Marks a controller's method as the handler of an event type for a consumer group. The method gets the CloudEvent. When
 * it resolves, the event is done; when it throws, the delivery policy decides.
 */
export function OnEvent(key: EventHandlerKey): MethodDecorator {
  // EventPattern's type wants to see the method's first parameter; all it does is to write metadata.
  const pattern = EventPattern(patternOf(key), eventLogTransport) as MethodDecorator;
  return applyDecorators(pattern, UseFilters(KeepTheError));
}
