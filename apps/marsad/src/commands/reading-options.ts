import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

const languages = ['ar', 'fr', 'en'];

/** BCP 47 tag of a language that is read: `ar`, `fr`, `en`, with or without a region (`ar-MA`). */
export const languageSchema = z
  .string()
  .refine((tag) => languages.includes(tag.toLowerCase().split(/[-_]/u)[0] ?? ''), {
    message: `expected ${languages.join(', ')}, with or without a region (ar-MA)`,
  });

/** ISO 8601 day, or an instant that begins with one. */
export const publishedSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: 'expected a day such as 2023-12-28',
});

/** ISO 3166-1 alpha-2, in capitals or not. */
export const countrySchema = z
  .string()
  .regex(/^[a-z]{2}$/iu, 'expected two letters such as MA')
  .toUpperCase();

/**
 * Makes a check of the command line out of a schema.
 * @returns a function that gives the checked text back, or throws InvalidArgumentError with what was expected
 */
export function checkedBy(schema: z.ZodType<string>): (text: string) => string {
  return (text) => {
    const { success, data, error } = schema.safeParse(text);
    if (success) return data;
    throw new InvalidArgumentError(`${error.issues[0]?.message ?? 'not understood'}.`);
  };
}
