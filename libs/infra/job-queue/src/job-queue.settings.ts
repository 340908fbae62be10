import { z } from 'zod';
import { certificateFile } from '#infra/service-host';

/** A server, perhaps with a number of its database; user and password may stand before the server. */
function isRedisUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.hostname === '' || url.search !== '' || url.hash !== '') return false;
  return ['redis:', 'rediss:'].includes(url.protocol) && /^(\/\d{0,5})?$/u.test(url.pathname);
}

/** What can be set about the job queue. */
export const jobQueueSettings = z
  .object({
    /** Which job queue: `embedded` is a file in the data folder, `bull` is in Redis. */
    MARSAD_QUEUE: z.enum(['embedded', 'bull']).default('embedded'),
    MARSAD_DATA: z.string().min(1).default('./data'),
    /** `redis://` or, with TLS, `rediss://`: user, password, server, port and number of the database. Secret. */
    MARSAD_REDIS_URL: z
      .string()
      .refine(isRedisUrl, 'must be like redis://host:6379/0 or rediss://user:password@host:6380/0')
      .default('redis://127.0.0.1:6379'),
    /** What every key begins with, so that several installations can share a Redis. */
    MARSAD_REDIS_PREFIX: z
      .string()
      .regex(/^[\w.-]{1,64}$/u, 'must be 1 to 64 of letters, digits, dot, dash and underscore')
      .default('marsad'),
    /** A file with the certificates, as PEM, that vouch for Redis; without it, those that Node.js knows. */
    MARSAD_REDIS_TLS_CA: certificateFile,
  })
  .refine((set) => set.MARSAD_REDIS_TLS_CA === null || set.MARSAD_REDIS_URL.startsWith('rediss:'), {
    path: ['MARSAD_REDIS_TLS_CA'],
    message: 'is of use only with a rediss:// address in MARSAD_REDIS_URL',
  });

export type JobQueueSettings = z.infer<typeof jobQueueSettings>;
