import { describe, expect, it } from '@jest/globals';
import { Controller, type Type } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
import { aController, anApplication } from './contract/strategy-bench.contract.js';
import { OnEvent } from './on-event.js';

describe('an application', () => {
  const twice = [aController('reader', () => undefined), aController('reader', () => undefined)];

  @Controller()
  class Unknown {
    @OnEvent({ group: 'reader', type: 'org.marsad.never.heard.of.v1' })
    take(): void {
      throw new Error('never called');
    }
  }

  @Controller()
  class Foreign {
    @EventPattern('plain')
    take(_event: unknown): void {
      throw new Error('never called');
    }
  }

  @Controller()
  class Asking {
    @MessagePattern('question')
    answer(): string {
      return 'never';
    }
  }

  it.each<[string, Type[], string]>([
    ['two handlers of one event in a group', twice, 'two handlers'],
    ['a handler of an event that does not exist', [Unknown], 'no event type'],
    ['a handler of another transport’s events', [Foreign], '@OnEvent'],
    ['a handler of requests', [Asking], '@OnEvent'],
  ])('does not start with %s', async (_, controllers, reason) => {
    const { application } = await anApplication(controllers);
    await expect(application.listen()).rejects.toMatchObject({
      code: 'HANDLER_CONFLICT',
      message: expect.stringContaining(reason),
    });
  });
});
