import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a reader must find in a paragraph. `indicator` is a hint in words, not a code of the catalogue. */
const expectedFigureSchema = z.strictObject({
  indicator: z.string().min(1),
  value: z.number(),
  unit: z.string().default('1'),
  kind: z.enum(['level', 'rate']).default('level'),
  period: z.string().regex(/^\d{4}$/u),
  place: z.string().nullable().default(null),
  population: z.string().nullable().default(null),
  /** `report`: a published figure. `demonstration`: invented, of a town that does not exist. */
  status: z.enum(['report', 'demonstration']).default('report'),
  quote: z.string().min(1),
});

const paragraphSchema = z.strictObject({
  text: z.string().min(1),
  figures: z.array(expectedFigureSchema).default([]),
});

const instant = z.iso.datetime({ offset: true });

/** Replaces one paragraph (counted from 1) and the figures in it. */
const correctionSchema = paragraphSchema.extend({ correctedAt: instant, paragraph: z.int().positive() });

export const sections = ['security', 'services', 'reports', 'town'] as const;
export const languages = ['ar', 'fr', 'en'] as const;

const articleSourceSchema = z.strictObject({
  slug: z.string().min(1),
  language: z.enum(languages),
  section: z.enum(sections),
  desk: z.string().min(1),
  title: z.string().min(1),
  summary: z.string().min(1),
  publishedAt: instant,
  publish: z.enum(['at-start', 'later']).default('at-start'),
  withdraw: z.boolean().default(false),
  layout: z.enum(['classic', 'magazine']).default('classic'),
  charset: z.enum(['utf-8', 'windows-1256']).default('utf-8'),
  paragraphs: z.array(paragraphSchema).min(1),
  corrections: z.array(correctionSchema).default([]),
});

export type Language = (typeof languages)[number];
export type Section = (typeof sections)[number];
export type ExpectedFigure = z.infer<typeof expectedFigureSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type ArticleSource = z.infer<typeof articleSourceSchema>;

const articlesDirectory = join(import.meta.dirname, 'articles');

/**
 * Reads the newsroom's articles, oldest first.
 * @throws an error that names the file when one is not as the schema says
 */
export async function loadArticleSources(directory: string = articlesDirectory): Promise<ArticleSource[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.yaml'));
  const sources = await Promise.all(names.map((name) => readSource(join(directory, name))));
  return sources.sort((one, other) => Date.parse(one.publishedAt) - Date.parse(other.publishedAt));
}

async function readSource(file: string): Promise<ArticleSource> {
  const result = articleSourceSchema.safeParse(parse(await readFile(file, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${file} is not an article: ${z.prettifyError(result.error)}`);
}
