import { z } from 'zod';
import { MadeSchema } from './made.ts';
import type { PublicationPage } from './publication-pages.ts';

/** What the main thread hands over; both sides are this code, so the shapes are taken as they come. */
export const TaskSchema = z.object({
  pages: z.custom<readonly PublicationPage[]>(Array.isArray),
  out: z.string(),
  media: z.string(),
  cache: z.string(),
  code: z.string(),
  site: z.string(),
});
export type Task = z.output<typeof TaskSchema>;

/** What a thread tells of each page. */
export const AnswerSchema = z.object({
  file: z.string(),
  made: MadeSchema.optional(),
  failures: z.array(z.string()).optional(),
});
export type Answer = z.output<typeof AnswerSchema>;
