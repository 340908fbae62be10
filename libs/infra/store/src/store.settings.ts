import { z } from 'zod';

/** Where the store keeps its data. */
export const storeSettings = z.object({
  /** Which adapter: `embedded` needs no server. */
  MARSAD_STORE: z.enum(['embedded']).default('embedded'),
  /** Folder of the embedded adapters' files. */
  MARSAD_DATA: z.string().min(1).default('./data'),
});

export type StoreSettings = z.infer<typeof storeSettings>;
