import { z } from 'zod';

const secondMs = 1_000;
const milliseconds = (fallback: number) => z.coerce.number().int().min(0).max(3_600_000).default(fallback);

/** `host:port` pairs, separated by commas or spaces. */
const hostList = z
  .string()
  .default('')
  .transform((list) =>
    list
      .toLowerCase()
      .split(/[\s,]+/u)
      .filter((host) => host !== ''),
  )
  .pipe(z.array(z.string().regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:]+\]):\d{1,5}$/iu, 'expected host:port')).max(100));

/** What can be set about fetching. */
export const httpFetchSettingsSchema = z.object({
  /** An address or a page where a site's owner finds who runs this crawler; part of the user agent. */
  MARSAD_CRAWLER_CONTACT: z
    .string()
    .max(200)
    .regex(/^[\x20-\x7e]*$/u, 'expected printable ASCII')
    .default(''),
  /** One fetch with its redirects, from the first byte sent to the last received. */
  MARSAD_FETCH_TIMEOUT_MS: milliseconds(20 * secondMs),
  /** Decoded size of one body. */
  MARSAD_FETCH_BYTES_MAX: z.coerce.number().int().min(1_024).max(100_000_000).default(10_000_000),
  /** Between two requests to one host. */
  MARSAD_HOST_PAUSE_MS: milliseconds(2 * secondMs),
  /** A robots.txt may ask for a longer pause, up to this. */
  MARSAD_CRAWL_DELAY_MAX_MS: milliseconds(30 * secondMs),
  /** Hosts that may be fetched though their address is private or their port unusual, such as `127.0.0.1:8090`. */
  MARSAD_ALLOWED_PRIVATE_HOSTS: hostList,
});

export type HttpFetchSettings = z.infer<typeof httpFetchSettingsSchema>;
