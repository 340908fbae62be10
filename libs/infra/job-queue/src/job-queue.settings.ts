import { z } from 'zod';

/** What can be set about the job queue. */
export const jobQueueSettings = z.object({
  /** Which job queue: `embedded` is a file in the data folder. */
  MARSAD_QUEUE: z.enum(['embedded']).default('embedded'),
  MARSAD_DATA: z.string().min(1).default('./data'),
});
