import { z } from 'zod';
import { certificateFile } from '#infra/service-host';

const milliseconds = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** Scheme, place, and the name of a database: `mongodb://user:password@host:27017/marsad?retryWrites=false`. */
const mongoAddress = /^mongodb(\+srv)?:\/\/[^/?#]+\/[^/?#]+/;

/** Where the store keeps its data. Times are in milliseconds. */
export const storeSettings = z
  .object({
    /** Which adapter: `embedded` needs no server. */
    MARSAD_STORE: z.enum(['embedded', 'mongo']).default('embedded'),
    /** Folder of the embedded adapters' files. */
    MARSAD_DATA: z.string().min(1).default('./data'),
    /** Address of MongoDB, with the name of the database. It may hold a password. Needed with `mongo`. */
    MARSAD_MONGO_URL: z
      .string()
      .regex(mongoAddress, 'an address like mongodb://host:27017/database is expected, with the name of a database')
      .optional(),
    /** File with the authorities, in PEM, that the server's certificate is checked against. Turns TLS on. */
    MARSAD_MONGO_TLS_CA: certificateFile,
    /** Connections of this process at most. */
    MARSAD_MONGO_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(10),
    /** How long a call waits for a server that can take it, before it fails and is tried again later. */
    MARSAD_MONGO_SELECTION_TIMEOUT_MS: milliseconds(5_000, 100, 10_000),
    /** How long a call waits for its answer. */
    MARSAD_MONGO_ANSWER_TIMEOUT_MS: milliseconds(20_000, 100, 25_000),
    /** How long the start waits for the server to come up. */
    MARSAD_MONGO_START_TIMEOUT_MS: milliseconds(30_000, 0, 3_600_000),
  })
  .refine((settings) => settings.MARSAD_STORE !== 'mongo' || settings.MARSAD_MONGO_URL !== undefined, {
    path: ['MARSAD_MONGO_URL'],
    message: 'is needed with MARSAD_STORE=mongo',
  });

export type StoreSettings = z.infer<typeof storeSettings>;
