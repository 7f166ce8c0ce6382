import { z } from 'zod';
import { isFindingCode, type Finding, type FindingCode } from '../report/findings.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { WordRefusalKey } from '../word-refused-error.ts';

const CodeSchema = z.custom<FindingCode>((code) => typeof code === 'string' && isFindingCode(code));
const KeySchema = z.custom<WordRefusalKey>(
  (key) => typeof key === 'string' && key.startsWith('word.refused.') && Object.hasOwn(MESSAGES, key),
);

const FindingSchema = z
  .object({ code: CodeSchema, place: z.string(), detail: z.string().optional() })
  .transform(({ code, place, detail }): Finding => ({
    code,
    place,
    ...(detail !== undefined && { detail }),
  }));

/** A picture of a Word file: its part in the file, where it is in the file at all. */
const PictureSchema = z.object({
  /** What the text calls it. */
  name: z.string(),
  part: z.string().optional(),
  alt: z.string(),
  isDecorative: z.boolean(),
  place: z.string(),
});
export type WordPicture = z.output<typeof PictureSchema>;

const ReadSchema = z.object({
  type: z.literal('read'),
  facts: z.record(z.string(), z.unknown()),
  texts: z.record(z.string(), z.unknown()),
  /** The text in the form of the record. */
  body: z.string(),
  authors: z.array(z.string()),
  pictures: z.array(PictureSchema),
  findings: z.array(FindingSchema),
});

/** What the process that reads Word files says, in one line of JSON. */
export const ReaderAnswerSchema = z.discriminatedUnion('type', [
  ReadSchema,
  z.object({
    type: z.literal('refused'),
    key: KeySchema,
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type ReaderAnswer = z.output<typeof ReaderAnswerSchema>;
