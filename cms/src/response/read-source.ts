import { implementations, langs, responses } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { DocumentPointerSchema, pointerKey } from '../snapshot/rich-text/lexical-state.ts';

export const TextsSchema = z.record(z.string(), z.string().nullish()).catch({});
/** What is written in each language. */
export type Texts = z.output<typeof TextsSchema>;

/** A day, `2026-01-31`; the CMS keeps noon UTC of it. */
export const DaySchema = z
  .string()
  .nullish()
  .transform((value) => value?.slice(0, 10) || undefined)
  .catch(undefined);
const AgentSchema = DocumentPointerSchema.transform(pointerKey).nullish().catch(undefined);

/** Rows are there before they are filled in: what is missing has the value that the record would give it. */
const ResponseSchema = responses.schema
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? 'pending');
const StatusSchema = implementations.schema
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? 'not-started');
const RowIdSchema = IdSchema.transform(String).nullish();

const ActionSchema = z.looseObject({
  id: RowIdSchema,
  text: TextsSchema,
  responsible: AgentSchema,
  due: DaySchema,
  status: StatusSchema,
});
const RecommendationSchema = z.looseObject({
  id: RowIdSchema,
  number: z.number().nullish(),
  text: TextsSchema,
  audience: z.array(AgentSchema).nullish().catch([]),
  dueDate: DaySchema,
  response: ResponseSchema,
  implementation: StatusSchema,
  actions: z.array(ActionSchema).nullish(),
  statusHistory: z
    .array(z.looseObject({ date: DaySchema }))
    .nullish()
    .catch([]),
});
/** A recommendation as the CMS holds it. */
export type Recommendation = z.output<typeof RecommendationSchema>;
export const RecommendationsSchema = z.array(RecommendationSchema);

/** A publication with its recommendations, as the database gives it in all languages. */
export const SourceSchema = z.looseObject({
  id: IdSchema,
  title: TextsSchema,
  originalLanguage: z.string().nullish(),
  recommendations: RecommendationsSchema.nullish().transform((value) => value ?? []),
});
export type Source = z.output<typeof SourceSchema> & {
  /** Which document: `evaluation-briefs/12`. */
  readonly document: string;
};

/** A text in this language, else in the one it was written in, else in any; empty where nobody wrote it. */
export const textIn = (texts: Texts, language: string, original?: string | null): string =>
  [language, original ?? 'en', ...langs]
    .map((lang) => texts[lang]?.trim() ?? '')
    .find((text) => text !== '') ?? '';
