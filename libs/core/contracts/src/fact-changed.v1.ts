import { z } from 'zod';
import { type CloudEvent, cloudEvent } from './cloud-event.js';
import { type Change, changeSchema } from './fact.js';

export const factCreatedV1 = 'org.marsad.fact.created.v1';
export const factRevisedV1 = 'org.marsad.fact.revised.v1';
export const factRetractedV1 = 'org.marsad.fact.retracted.v1';

/** A fact appeared, got another value or another state of conflict, or lost its last report. */
export const factChangedV1Data = z.object({ change: changeSchema });

export type FactChangedV1 = CloudEvent<
  typeof factCreatedV1 | typeof factRevisedV1 | typeof factRetractedV1,
  z.infer<typeof factChangedV1Data>
>;

const typeOf = { created: factCreatedV1, revised: factRevisedV1, retracted: factRetractedV1 } as const;

/** The event of one change, dated by the article revision that caused it, so that it is the same however often it is made. */
export function factChanged(change: Change): FactChangedV1 {
  return cloudEvent({
    id: change.changeId,
    source: '/marsad/aggregator',
    type: typeOf[change.kind],
    subject: change.factId,
    time: change.after.asOf,
    data: { change },
  });
}
