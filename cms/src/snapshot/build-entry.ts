import type { AnyEntry, Body, Entry } from '@kmh/content/entry';
import { definitions, SlugSchema, type KindDefinition } from '@kmh/content/schema';
import { isLang, type Kind, type Lang } from '@kmh/content/vocabulary';
import type { z } from 'zod';
import type { EntryProblem } from './entry-problem.ts';
import { explainIssue } from './mapping/explain-issue.ts';

/** What an entry is made from, not yet checked. */
export interface EntryParts {
  readonly slug: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly translations: Readonly<
    Partial<Record<Lang, { readonly texts: unknown; readonly body?: Body | undefined }>>
  >;
}

type Built<E> = { entry: E; problems?: never } | { problems: EntryProblem[]; entry?: never };

const builderOf =
  <K extends Kind, F extends z.ZodRawShape, T extends z.ZodRawShape>(definition: KindDefinition<K, F, T>) =>
  (parts: EntryParts) => {
    const problems: EntryProblem[] = [];
    if (!SlugSchema.safeParse(parts.slug).success)
      problems.push({
        path: ['slug'],
        reason: 'is not an address',
        remedy: 'Use lower-case letters, digits and single hyphens, at most 80 characters',
      });
    const facts = definition.facts.safeParse(parts.facts, { reportInput: true });
    if (!facts.success) problems.push(...facts.error.issues.map((issue) => explainIssue(issue)));
    const translations: Partial<
      Record<Lang, { texts: z.output<z.ZodObject<T, z.core.$strict>>; body?: Body }>
    > = {};
    for (const [lang, translation] of Object.entries(parts.translations)) {
      if (!isLang(lang)) continue;
      const texts = definition.texts.safeParse(translation.texts, { reportInput: true });
      if (!texts.success) problems.push(...texts.error.issues.map((issue) => explainIssue(issue, lang)));
      else
        translations[lang] = {
          texts: texts.data,
          ...(translation.body === undefined ? {} : { body: translation.body }),
        };
      if (definition.body === 'required' && translation.body === undefined)
        problems.push({ path: ['body'], lang, reason: 'is empty', remedy: 'Write the text' });
    }
    if (problems.length > 0 || !facts.success) return { problems };
    return { entry: { kind: definition.kind, slug: parts.slug, facts: facts.data, translations } };
  };

/* A line a kind, so that facts and words keep the types of their kind. */
const builders: { readonly [K in Kind]: (parts: EntryParts) => Built<Entry<K>> } = {
  'knowledge-paper': builderOf(definitions['knowledge-paper']),
  factsheet: builderOf(definitions.factsheet),
  'evaluation-brief': builderOf(definitions['evaluation-brief']),
  series: builderOf(definitions.series),
  project: builderOf(definitions.project),
  news: builderOf(definitions.news),
  event: builderOf(definitions.event),
  organisation: builderOf(definitions.organisation),
  person: builderOf(definitions.person),
  topic: builderOf(definitions.topic),
  media: builderOf(definitions.media),
  document: builderOf(definitions.document),
};

/** Checks the parts by the schema of their kind: the entry, or everything that is wrong with them. */
export const buildEntry = (kind: Kind, parts: EntryParts): Built<AnyEntry> => builders[kind](parts);
