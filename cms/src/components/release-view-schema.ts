import { z } from 'zod';

/** What the admin is told of the live site. */
export const ReleaseViewSchema = z.object({
  state: z.enum(['none', 'queued', 'building', 'live', 'failed']),
  step: z.string().optional(),
  percent: z.number().optional(),
  reason: z.string().optional(),
  warning: z.string().optional(),
  liveSince: z.string().optional(),
  releaseId: z.string().optional(),
  previousReleaseId: z.string().optional(),
  documents: z.number().optional(),
  waiting: z.number(),
  releases: z.array(z.object({ id: z.string(), time: z.string(), documents: z.number() })),
  refused: z.array(z.object({ document: z.string(), reason: z.string() })),
  mayRelease: z.boolean(),
});
export type ReleaseView = z.output<typeof ReleaseViewSchema>;

/** What the admin is told of one publication. */
export const DocumentViewSchema = z.object({
  state: z.enum(['never', 'queued', 'building', 'live', 'failed']),
  since: z.string().optional(),
  reason: z.string().optional(),
  pages: z.array(z.object({ language: z.string(), address: z.string() })),
});
export type DocumentView = z.output<typeof DocumentViewSchema>;

const isStep = (step: string): step is keyof typeof steps => Object.hasOwn(steps, step);
const steps = {
  record: 'step.record',
  prepare: 'step.prepare',
  build: 'step.build',
  inventory: 'step.inventory',
  check: 'step.check',
  compress: 'step.compress',
  seal: 'step.seal',
  switch: 'step.switch',
  search: 'step.search',
} as const;

/** The message that names a step of a release; one that is new here is called preparing. */
export const stepMessage = (step = 'prepare') => (isStep(step) ? steps[step] : steps.prepare);

/** A moment as the reader's language writes it. */
export const sayTime = (time: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
