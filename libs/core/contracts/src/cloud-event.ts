import { z } from 'zod';

/**
 * CloudEvents 1.0 (github.com/cloudevents/spec) as Marsad sends it: ids are deterministic, so the same cause gives the
 * same id, and `source` + `id` is unique. `subject` is the article's or the fact's id and the key of the record.
 */
export const cloudEventSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().min(1),
  time: z.iso.datetime({ offset: true }),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
});

export type CloudEvent<Type extends string = string, Data = unknown> = Omit<
  z.infer<typeof cloudEventSchema>,
  'type' | 'data'
> & { type: Type; data: Data };

/** The attributes that differ from one event to the next. */
type Attributes<Type extends string, Data> = Pick<
  CloudEvent<Type, Data>,
  'id' | 'source' | 'type' | 'subject' | 'time' | 'data'
>;

/** Completes the attributes to an event. */
export function cloudEvent<Type extends string, Data>(attributes: Attributes<Type, Data>): CloudEvent<Type, Data> {
  return { specversion: '1.0', datacontenttype: 'application/json', ...attributes };
}
