import { parseBody, printBody, type AnyEntry, type Body } from '@kmh/content/entry';
import { definitions, isPageKind } from '@kmh/content/schema';
import { langs, type Kind, type Lang } from '@kmh/content/vocabulary';
import type { Field } from 'payload';
import { z } from 'zod';
import { buildEntry } from './build-entry.ts';
import { EntryRefusedError, type EntryProblem } from './entry-problem.ts';
import { planLanguages, type KeptLanguage, type KeptLanguages } from './languages.ts';
import { dataFields, type DataField } from './mapping/data-fields.ts';
import { readFacts } from './mapping/read-facts.ts';
import { readTexts } from './mapping/read-texts.ts';
import { isEmpty, RowSchema, type DocumentReading, type Row } from './mapping/read-values.ts';
import { richTextToTree } from './rich-text-to-tree.ts';
import type { DocumentPointer } from './rich-text/lexical-state.ts';

/** What the record calls other documents; undefined for those that are not in it. */
export interface EntryNames {
  readonly slug: (document: DocumentPointer) => string | undefined;
  readonly permalinkId: (document: DocumentPointer) => string | undefined;
}

export interface DocumentToEntry {
  readonly kind: Kind;
  /** The fields of the kind's collection. */
  readonly fields: readonly Field[];
  /** The document with all its languages: a localised field holds an object by language. */
  readonly document: unknown;
  readonly names: EntryNames;
  /** Facts that no field holds, such as those of a picture's files. */
  readonly supplied?: Readonly<Record<string, unknown>>;
  /** What was last published of languages that are being worked on: it stays as it is. */
  readonly kept?: KeptLanguages;
}

interface Words {
  texts: unknown;
  body?: Body | undefined;
}

const HeadSchema = z.looseObject({ slug: z.string(), permalinkId: z.string().nullish() });

/** The body of one language, checked as a reader of the file will check it. */
function readBody(value: unknown, lang: Lang, names: EntryNames, problems: EntryProblem[]): Body | undefined {
  const read = richTextToTree(value, {
    mediaSlug: (id) => names.slug({ relationTo: 'media', value: id }),
    organisationSlug: (id) => names.slug({ relationTo: 'organisations', value: id }),
    permalinkId: names.permalinkId,
  });
  const { body } = read;
  const faults = body === undefined ? [] : (parseBody(printBody(body), { file: `${lang}.mdx` }).errors ?? []);
  for (const { reason, remedy } of [...read.problems, ...faults])
    problems.push({ path: ['body'], lang, reason, remedy });
  return body;
}

/** Words by id for items that the document no longer has go with their items. */
function keepWords({ texts, body }: KeptLanguage, facts: Readonly<Record<string, unknown>>): Words {
  const entries = Object.entries(texts).map(([key, value]) => {
    const items = z.array(z.object({ id: z.string() })).safeParse(facts[key]);
    const words = RowSchema.safeParse(value);
    if (!items.success || !words.success) return [key, value] as const;
    const ids = new Set(items.data.map(({ id }) => id));
    return [key, Object.fromEntries(Object.entries(words.data).filter(([id]) => ids.has(id)))] as const;
  });
  return { texts: Object.fromEntries(entries), body };
}

/** The languages of a kind that is signed off language by language, with what the record says of each. */
function signedOff(
  row: Row,
  facts: Record<string, unknown>,
  kept: KeptLanguages,
  wordsIn: (lang: Lang) => Words,
): Partial<Record<Lang, Words>> {
  const plan = planLanguages(row.languages);
  const translations: Partial<Record<Lang, Words>> = {};
  const languages: Record<string, unknown> = {};
  for (const lang of langs) {
    const written = plan.written.find((language) => language.lang === lang);
    const last = plan.kept.includes(lang) ? kept[lang] : undefined;
    if (written !== undefined) translations[lang] = wordsIn(lang);
    else if (last !== undefined) translations[lang] = keepWords(last, facts);
    else continue;
    languages[lang] = written?.state ?? last?.state;
  }
  facts.languages = languages;
  return translations;
}

const hasWords = ({ texts, body }: Words): boolean => body !== undefined || !isEmpty(texts);

/**
 * Turns a document of the CMS into an entry of the record. Which field goes where follows from the collection's fields and the
 * kind's schema: fields that the schema does not know stay in the CMS.
 *
 * @returns the entry; undefined when no language of it is published
 * @throws EntryRefusedError naming field, language and remedy of everything that must be changed first
 * @throws ContractError when the collection does not have the fields that the schema asks for
 */
export function documentToEntry(input: DocumentToEntry): AnyEntry | undefined {
  const { kind, names, kept = {}, supplied = {} } = input;
  const { facts: factsSchema, texts: textsSchema, body: bodyRule, folder } = definitions[kind];
  const fields: readonly DataField[] = dataFields(input.fields);
  const row = RowSchema.parse(input.document);
  const { slug, permalinkId } = HeadSchema.parse(input.document);
  const reading: DocumentReading = { slug: names.slug, owner: permalinkId ?? '' };
  const problems: EntryProblem[] = [];

  const elsewhere = ['languages', ...Object.keys(supplied)];
  const facts = { ...readFacts(fields, factsSchema, row, reading, folder, elsewhere), ...supplied };
  const wordsIn = (lang: Lang): Words => {
    const texts = readTexts(fields, textsSchema, row, lang, reading, folder);
    const bodies = RowSchema.nullish().parse(row.body) ?? {};
    return bodyRule === 'none' ? { texts } : { texts, body: readBody(bodies[lang], lang, names, problems) };
  };
  const all = () =>
    langs.map((lang) => [lang, wordsIn(lang)] as const).filter(([, words]) => hasWords(words));
  const translations = isPageKind(kind) ? signedOff(row, facts, kept, wordsIn) : Object.fromEntries(all());
  if (isPageKind(kind) && Object.keys(translations).length === 0) return undefined;

  const built = buildEntry(kind, { slug, facts, translations });
  problems.push(...(built.problems ?? []));
  if (problems.length > 0 || built.entry === undefined)
    throw new EntryRefusedError(`${folder}/${slug}`, problems);
  return built.entry;
}
