import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { figureLines } from './figure-line.js';
import { countrySchema, languageSchema, publishedSchema } from './reading-options.js';

/** A field that is missing, null or empty is not known. */
function known(schema: z.ZodType<string>): z.ZodType<string | null> {
  return z.preprocess((value) => (value === undefined || value === '' ? null : value), schema.nullable());
}

/** One line of the input. Other fields are allowed and ignored. */
const documentSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  lang: known(languageSchema),
  published: known(publishedSchema),
  country: known(countrySchema),
});

function readLine(line: string): object {
  const { id, text, title, lang, published, country } = documentSchema.parse(JSON.parse(line));
  const readable = { text, title: title ?? null, language: lang, country };
  return { id, figures: figureLines(String(id), { ...readable, publishedAt: published }) };
}

/** A line that is no document keeps its place in the output and says why. */
function describeRefusal(lineNumber: number, error: unknown): object {
  const reason =
    error instanceof z.ZodError
      ? error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ')
      : String(error);
  return { id: null, line: lineNumber, error: reason };
}

/**
 * Reads JSON lines `{id, text, title?, lang?, published?, country?}` and writes `{id, figures}` a line, in the same order.
 * A line that cannot be read gives `{id: null, line, error}`.
 * @returns the number of lines that were refused
 */
export async function readBatch(input: Readable, output: Writable): Promise<number> {
  let lineNumber = 0;
  let refused = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    let answer: object;
    try {
      answer = readLine(line);
    } catch (error) {
      refused += 1;
      answer = describeRefusal(lineNumber, error);
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return refused;
}
