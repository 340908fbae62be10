import { beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Injectable, Scope } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';
import { articleCapturedV1, articleWithdrawn, topics } from '#core/contracts';
import { anArticleRef, waitFor } from '#testing';
import { toRecord } from '../cloud-event-binding.js';
import {
  aController,
  anApplication,
  deadLetters,
  runApplicationsOn,
  type StrategySurroundings,
  Refusal,
  titled,
  titleOf,
} from './strategy-bench.contract.js';
import { recordBytesMax } from '../event-log.errors.js';
import type { LogRecord } from '../event-log.js';
import { OnEvent } from '../on-event.js';

/**
 * Proves that the transport strategy keeps its promises on an adapter of the event log.
 * @param surround gives the settings of a new, empty log for each application, and what removes it
 */
export function strategyContract(name: string, surround: () => Promise<StrategySurroundings>): void {
  describe(name, () => {
    beforeAll(() => runApplicationsOn(surround));
    describe('a handler of events', () => {
      it('gets the events of its type in order, for each group once', async () => {
        const seen: string[] = [];
        const groups = ['one', 'two'].map((group) =>
          aController(group, (event) => seen.push(`${group} ${titleOf(event)}`)),
        );
        const { application, publisher, observer } = await anApplication(groups);
        await application.listen();
        await publisher.publish([titled('first'), titled('second')]);
        await waitFor(() => observer.lines.length === 4);
        expect(seen.filter((line) => line.startsWith('one'))).toEqual(['one first', 'one second']);
        expect(seen.filter((line) => line.startsWith('two'))).toEqual(['two first', 'two second']);
      });

      it('is awaited: its event is not done before it is', async () => {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        let started = false;
        const { application, publisher, lag } = await anApplication([
          aController('slow', () => {
            started = true;
            return promise;
          }),
        ]);
        await application.listen();
        await publisher.publish([titled('slow')]);
        await waitFor(() => started);
        expect(await lag('slow')).toBe(1);
        resolve(undefined);
        await waitFor(async () => (await lag('slow')) === 0);
      });

      it('is finished before the application has closed', async () => {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const steps: string[] = [];
        const { application, publisher } = await anApplication([
          aController('slow', async () => {
            steps.push('started');
            await promise;
            steps.push('finished');
          }),
        ]);
        await application.listen();
        await publisher.publish([titled('slow')]);
        await waitFor(() => steps.length > 0);
        const closing = application.close().then(() => steps.push('closed'));
        resolve(undefined);
        await closing;
        expect(steps).toEqual(['started', 'finished', 'closed']);
      });

      it('may leave types of its topic to others', async () => {
        const { application, publisher, lag, observer } = await anApplication([aController('one', () => undefined)]);
        await application.listen();
        await publisher.publish([articleWithdrawn(anArticleRef()), titled('kept')]);
        await waitFor(async () => (await lag('one')) === 0);
        expect(observer.lines).toEqual(['one handled']);
      });
    });

    describe('an event that cannot be handled', () => {
      it('becomes a dead letter with the reason that was thrown, and the rest goes on', async () => {
        const tried: string[] = [];
        const { application, log, publisher, observer } = await anApplication([
          aController('reader', (event) => {
            tried.push(titleOf(event));
            if (titleOf(event) === 'poison') throw new Refusal('no such place');
          }),
        ]);
        await application.listen();
        await publisher.publish([titled('before'), titled('poison'), titled('behind')]);
        const [letter] = await deadLetters(log, 1);
        expect(letter!.headers).toMatchObject({
          ce_type: articleCapturedV1,
          'marsad-group': 'reader',
          'marsad-error-code': 'NO_SUCH_PLACE',
          'marsad-error-message': 'no such place',
          'marsad-error-stack': expect.stringContaining('strategy.contract'),
          'marsad-original-topic': topics.articles,
          'marsad-original-offset': '1',
        });
        await waitFor(() => tried.length === 3);
        expect(tried).toEqual(['before', 'poison', 'behind']);
        expect(observer.lines).toContain('reader NO_SUCH_PLACE');
      });

      it.each([
        ['throws in an observable', (): Observable<never> => throwError(() => new Refusal('late'))],
        ['rejects', () => Promise.reject(new Refusal('late'))],
      ])('is noticed when its handler %s', async (_, handle) => {
        const { application, log, publisher } = await anApplication([aController('reader', handle)]);
        await application.listen();
        await publisher.publish([titled('poison')]);
        expect((await deadLetters(log, 1))[0]!.headers['marsad-error-code']).toBe('NO_SUCH_PLACE');
      });

      it('keeps its reason when the handler is made anew for each event', async () => {
        @Injectable({ scope: Scope.REQUEST })
        @Controller()
        class PerEvent {
          @OnEvent({ group: 'reader', type: articleCapturedV1 })
          take(): void {
            throw new Refusal('no');
          }
        }
        const { application, log, publisher } = await anApplication([PerEvent]);
        await application.listen();
        await publisher.publish([titled('poison')]);
        expect((await deadLetters(log, 1))[0]!.headers['marsad-error-code']).toBe('NO_SUCH_PLACE');
      });

      it('is tried in place, then from the retry topic by its group alone, then given up', async () => {
        const tries = { failing: 0, healthy: 0 };
        const { application, log, publisher, lag } = await anApplication([
          aController('failing', () => {
            tries.failing += 1;
            throw new Error('not today');
          }),
          aController('healthy', () => (tries.healthy += 1)),
        ]);
        await application.listen();
        await publisher.publish([titled('poison')]);
        const [letter] = await deadLetters(log, 1);
        expect(letter!.headers).toMatchObject({
          'marsad-error-code': 'UNEXPECTED',
          'marsad-attempts': '1',
          'marsad-original-topic': topics.articles,
        });
        await waitFor(async () => (await lag('healthy')) === 0);
        expect(tries).toEqual({ failing: 4, healthy: 1 });
      });

      it('is handled after all when the trouble passes', async () => {
        let tries = 0;
        const { application, publisher, observer } = await anApplication([
          aController('reader', () => {
            if ((tries += 1) < 4) throw new Error('not yet');
          }),
        ]);
        await application.listen();
        await publisher.publish([titled('patience')]);
        await waitFor(() => observer.lines.includes('reader handled'));
        expect(observer.lines).toEqual(['reader retried', 'reader retried', 'reader retried', 'reader handled']);
      });

      it('counts as failed when its handler does not end', async () => {
        const never = Promise.withResolvers<never>().promise;
        const { application, log, publisher } = await anApplication([aController('reader', () => never)], {
          handlerTimeoutMs: 20,
        });
        await application.listen();
        await publisher.publish([titled('poison')]);
        expect((await deadLetters(log, 1))[0]!.headers['marsad-error-code']).toBe('HANDLER_TIMEOUT');
      });

      const good = toRecord(titled('good'));
      it.each<[string, LogRecord, string]>([
        ['is not JSON', { ...good, value: Buffer.from('<html>') }, 'NOT_JSON'],
        [
          'has a type that nobody knows',
          { ...good, headers: { ...good.headers, ce_type: 'org.marsad.odd.v7' } },
          'UNKNOWN_TYPE',
        ],
        ['has the wrong shape', { ...good, value: Buffer.from('{}') }, 'SCHEMA_MISMATCH'],
        ['is no event', { ...good, headers: {} }, 'MISSING_ATTRIBUTE'],
        // Nothing is left of the limit for the headers that say why.
        ['is as large as can be', { ...good, value: Buffer.alloc(recordBytesMax - 500) }, 'NOT_JSON'],
      ])('becomes a dead letter when it %s', async (_, record, code) => {
        const { application, log, observer } = await anApplication([aController('reader', () => undefined)]);
        await application.listen();
        await log.publish(topics.articles, [record, good]);
        const [letter] = await deadLetters(log, 1);
        expect(letter!.headers).toMatchObject({ 'marsad-error-code': code, 'marsad-original-offset': '0' });
        await waitFor(() => observer.lines.includes('reader handled'));
      });
    });
  });
}
