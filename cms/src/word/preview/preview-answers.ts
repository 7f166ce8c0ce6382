import { FolderSchema } from '@kmh/content/schema';
import { z } from 'zod';
import { IdSchema } from '../../fields/values.ts';
import { ReportLineSchema } from '../report/make-report.ts';
import { PreviewNodeSchema } from './preview-node.ts';

/** A field that Word filled: what it is called, and its texts. */
export const FieldPreviewSchema = z.object({ label: z.string(), texts: z.array(z.string()) });
export type FieldPreview = z.output<typeof FieldPreviewSchema>;

/** A picture with its description, small enough to travel within the answer. */
export const PicturePreviewSchema = z.object({ alt: z.string(), source: z.string() });

/** What the admin shows of a Word file before a draft is made of it. */
export const ImportPreviewSchema = z.object({
  title: z.string(),
  fields: z.array(FieldPreviewSchema),
  authors: z.array(z.string()),
  body: z.array(PreviewNodeSchema),
  /** By their names in the record. */
  pictures: z.record(z.string(), PicturePreviewSchema),
  report: z.array(ReportLineSchema),
});
export type ImportPreview = z.output<typeof ImportPreviewSchema>;

/** What the CMS answers when it has made a draft. */
export const DraftMadeSchema = z.object({
  collection: FolderSchema,
  id: IdSchema,
  report: z.array(ReportLineSchema),
});
