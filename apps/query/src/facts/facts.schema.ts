import type { z } from 'zod';
import { factSchema } from '#core/contracts';
import { labelsSchema } from '../labels/labels.schema.js';
import { reportedStoriesSchema } from '../stories/stories.schema.js';

/** A fact as it is served: without the change that led to it, which the change stream tells. */
export const servedFactSchema = factSchema.omit({ change: true });

/** `GET /v1/facts/{factId}`: every report with its quote, its article and every word before it, oldest first. */
export const factAnswerSchema = servedFactSchema.extend({ labels: labelsSchema, ...reportedStoriesSchema.shape });

export type ServedFact = z.infer<typeof servedFactSchema>;
export type FactAnswer = z.infer<typeof factAnswerSchema>;
