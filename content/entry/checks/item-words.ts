import { z } from 'zod';
import { definitions } from '../../schema/kinds.ts';
import { langs, type Lang } from '../../vocabulary/lang.ts';
import type { AnyEntry } from '../entry.ts';
import { factsFile } from '../parse-entry.ts';
import type { Finding, RecordCheck } from './finding.ts';
import { isNeeded } from './is-needed.ts';

type Path = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;
type Fault = Pick<Finding, 'code' | 'reason' | 'remedy'> & { readonly path: Path };

/** Items that may do without words: a criterion of the OECD has a name, a country says where it is. */
const wordless: ReadonlySet<string> = new Set(['criteria', 'locations']);

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;

const missing = (path: Path): Fault => ({
  code: 'words-missing',
  path,
  reason: `${factsFile} has “${path.join('.')}”, but its words are missing`,
  remedy: `Write “${path.join('.')}” in the front matter, or delete it from ${factsFile}`,
});

const stray = (path: Path): Fault => ({
  code: 'words-stray',
  path,
  reason: `there are words for “${path.join('.')}”, which is not in ${factsFile}`,
  remedy: `Add it to ${factsFile}, or delete the words`,
});

/** What facts and words are compared by. */
interface Halves {
  readonly facts: unknown;
  readonly factsSchema: z.core.$ZodType;
  readonly words: unknown;
  readonly wordsSchema: z.core.$ZodType;
  /** Words of the original language must all be there; a translation may be older. */
  readonly isOriginal: boolean;
  readonly path: Path;
}

/** Finds items and groups that have facts and no words, or words and no facts, at any depth. */
function compareFields({ facts, factsSchema, words, wordsSchema, isOriginal, path }: Halves): Fault[] {
  if (!(factsSchema instanceof z.ZodObject) || !(wordsSchema instanceof z.ZodObject)) return [];
  if (!isValues(facts) || !isValues(words)) return [];
  const fields: Readonly<Record<string, z.core.$ZodType>> = factsSchema.shape;
  return Object.entries<z.core.$ZodType>(wordsSchema.shape).flatMap(([key, field]) => {
    const own = fields[key];
    if (own === undefined) return [];
    const halves: Halves = {
      facts: facts[key],
      factsSchema: unwrap(own),
      words: words[key],
      wordsSchema: unwrap(field),
      isOriginal,
      path: [...path, key],
    };
    return halves.wordsSchema instanceof z.ZodRecord ? compareItems(halves) : compareGroup(halves);
  });
}

/** A group such as the contact: its facts stand in one file, its words in the other. */
function compareGroup(halves: Halves): Fault[] {
  const { facts, factsSchema, words, wordsSchema, isOriginal, path } = halves;
  if (!(factsSchema instanceof z.ZodObject) || !(wordsSchema instanceof z.ZodObject)) return [];
  if (isValues(facts) && words === undefined)
    return isOriginal && isNeeded(wordsSchema) ? [missing(path)] : [];
  if (isValues(words) && facts === undefined) return isNeeded(factsSchema) ? [stray(path)] : [];
  return compareFields(halves);
}

/** Items with an id: a list of facts, words by id. */
function compareItems({ facts, factsSchema, words, wordsSchema, isOriginal, path }: Halves): Fault[] {
  if (!(factsSchema instanceof z.ZodArray) || !(wordsSchema instanceof z.ZodRecord)) return [];
  const items = new Map(
    (Array.isArray(facts) ? facts : []).filter(isValues).map((item) => [String(item['id']), item]),
  );
  const written = isValues(words) ? words : {};
  const needsWords = isOriginal && isNeeded(wordsSchema.valueType) && !wordless.has(String(path.at(-1)));
  return [
    ...Object.keys(written)
      .filter((id) => !items.has(id))
      .map((id) => stray([...path, id])),
    ...[...items].flatMap(([id, item]) => {
      const own = written[id];
      if (own === undefined) return needsWords ? [missing([...path, id])] : [];
      const [itemSchema, itemWords] = [factsSchema.element, wordsSchema.valueType];
      return compareFields({
        facts: item,
        factsSchema: unwrap(itemSchema),
        words: own,
        wordsSchema: unwrap(itemWords),
        isOriginal,
        path: [...path, id],
      });
    }),
  ];
}

/** The language in which the entry was written; the first one published where that one is not. */
function originalOf(entry: AnyEntry): Lang | undefined {
  const published = langs.filter((lang) => entry.translations[lang] !== undefined);
  const original = 'originalLanguage' in entry.facts ? entry.facts.originalLanguage : undefined;
  return published.find((lang) => lang === original) ?? published[0];
}

/** What has words in one file and facts in the other must have both. */
export const checkItemWords: RecordCheck = ({ filed }) =>
  filed.flatMap(({ entry, folder }) =>
    langs.flatMap((lang): Finding[] => {
      const translation = entry.translations[lang];
      if (translation === undefined) return [];
      const { facts: factsSchema, texts: wordsSchema } = definitions[entry.kind];
      return compareFields({
        facts: entry.facts,
        factsSchema,
        words: translation.texts,
        wordsSchema,
        isOriginal: lang === originalOf(entry),
        path: [],
      }).map(({ path, ...fault }) => ({ ...fault, folder, file: `${lang}.mdx`, spot: { field: path } }));
    }),
  );
