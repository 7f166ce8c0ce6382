import type { z } from 'zod';
import type { KindDefinition } from '../schema/define-kind.ts';
import { definitions } from '../schema/kinds.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import { isLang, type Lang } from '../vocabulary/lang.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { ContentError } from './errors.ts';
import { parseBody } from './parse-body.ts';
import { readYaml } from './read-yaml.ts';
import type { Body } from './tree.ts';

/** A text file of an entry's folder. */
export interface EntryFile {
  /** `entry.yaml` or `<lang>.mdx`. */
  readonly name: string;
  readonly source: string;
}

/** Which entry the files are, and where they stand as errors name it. */
export interface EntryPlace {
  readonly slug: string;
  /** The folder as people can open it: `entries/factsheets/seeds-and-tools`. */
  readonly path: string;
}

export type ParsedEntry<E = AnyEntry> =
  { entry: E; errors?: never } | { errors: ContentError[]; entry?: never };

/** The name of the file that holds an entry's facts. */
export const factsFile = 'entry.yaml';

/** The language of a file that holds an entry's words, by its name. */
export function langOfFile(name: string): Lang | undefined {
  const tag = name.endsWith('.mdx') ? name.slice(0, -'.mdx'.length) : '';
  return isLang(tag) ? tag : undefined;
}

/** Front matter between two lines of three hyphens, and the body below it. */
export function splitFrontMatter(
  source: string,
): { yaml: string; body: string; bodyLine: number } | undefined {
  // The line ending before the closing line belongs to the YAML: text may end in empty lines.
  const match = /^---\n((?:[\s\S]*?\n)?)---(?:\n|$)/.exec(source);
  if (match === null) return undefined;
  return { yaml: match[1] ?? '', body: source.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

interface Words<T> {
  texts: T;
  body?: Body;
}

function parseWords<T>(
  definition: { body: 'required' | 'optional' | 'none'; texts: z.ZodType<T> },
  { name, source }: EntryFile,
  path: string,
): { words: Words<T>; errors?: never } | { errors: ContentError[]; words?: never } {
  const file = `${path}/${name}`;
  const fail = (code: string, line: number, reason: string, remedy: string) => ({
    errors: [new ContentError({ code, place: { file, line }, reason, remedy })],
  });
  const parts = splitFrontMatter(source.replaceAll('\r\n', '\n'));
  if (parts === undefined) {
    return fail(
      'front-matter',
      1,
      'the file does not begin with front matter',
      'Put its fields between two lines of three hyphens',
    );
  }
  const read = readYaml(parts.yaml, definition.texts, { file, firstLine: 2 });
  const parsed = parseBody(parts.body, { file, firstLine: parts.bodyLine });
  const errors = [...(read.errors ?? []), ...(parsed.errors ?? [])];
  if (errors.length > 0 || read.errors !== undefined || parsed.errors !== undefined) return { errors };
  const empty = parsed.body.children.length === 0;
  if (empty && definition.body === 'required') {
    return fail('body-missing', parts.bodyLine, 'the text is missing', 'Write it below the front matter');
  }
  if (!empty && definition.body === 'none') {
    return fail(
      'body-unwanted',
      parts.bodyLine,
      'this kind of entry has no text below its front matter',
      'Delete it',
    );
  }
  return { words: empty ? { texts: read.value } : { texts: read.value, body: parsed.body } };
}

type ParseFiles<E> = (files: readonly EntryFile[], place: EntryPlace) => ParsedEntry<E>;

const parserOf =
  <K extends Kind, F extends z.ZodRawShape, T extends z.ZodRawShape>(
    definition: KindDefinition<K, F, T>,
  ): ParseFiles<{
    kind: K;
    slug: string;
    facts: z.output<z.ZodObject<F, z.core.$strict>>;
    translations: Partial<Record<Lang, Words<z.output<z.ZodObject<T, z.core.$strict>>>>>;
  }> =>
  (files, { slug, path }) => {
    const facts = files.find(({ name }) => name === factsFile);
    const errors: ContentError[] = [];
    if (facts === undefined) {
      const place = { file: `${path}/${factsFile}` };
      errors.push(
        new ContentError({
          code: 'facts-missing',
          place,
          reason: 'the file is missing',
          remedy: 'Restore it from git, or delete the folder',
        }),
      );
    }
    const read = readYaml(facts?.source ?? '', definition.facts, {
      file: `${path}/${factsFile}`,
      firstLine: 1,
    });
    if (facts !== undefined) errors.push(...(read.errors ?? []));

    const translations: Partial<Record<Lang, Words<z.output<z.ZodObject<T, z.core.$strict>>>>> = {};
    for (const file of files) {
      const lang = langOfFile(file.name);
      if (lang === undefined) continue;
      const parsed = parseWords(definition, file, path);
      if (parsed.errors !== undefined) errors.push(...parsed.errors);
      else translations[lang] = parsed.words;
    }
    if (errors.length > 0 || read.errors !== undefined) return { errors };
    return { entry: { kind: definition.kind, slug, facts: read.value, translations } };
  };

/* A line a kind, so that facts and words keep the types of their kind. */
const parsers: { readonly [K in Kind]: ParseFiles<Entry<K>> } = {
  'knowledge-paper': parserOf(definitions['knowledge-paper']),
  factsheet: parserOf(definitions.factsheet),
  'evaluation-brief': parserOf(definitions['evaluation-brief']),
  series: parserOf(definitions.series),
  project: parserOf(definitions.project),
  news: parserOf(definitions.news),
  event: parserOf(definitions.event),
  organisation: parserOf(definitions.organisation),
  person: parserOf(definitions.person),
  topic: parserOf(definitions.topic),
  media: parserOf(definitions.media),
  document: parserOf(definitions.document),
};

/**
 * Reads an entry from its files. Nothing in them is ever run.
 *
 * @param files the folder's text files; others are left alone
 * @returns the entry, or everything that is wrong with it, each with file and line
 */
export const parseEntry = (kind: Kind, files: readonly EntryFile[], place: EntryPlace): ParsedEntry =>
  parsers[kind](files, place);

/** Like {@link parseEntry}, for a kind that is known beforehand. */
export const parseEntryOf = <K extends Kind>(
  kind: K,
  files: readonly EntryFile[],
  place: EntryPlace,
): ParsedEntry<Entry<K>> => parsers[kind](files, place);
