import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { ContentError } from './errors.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

/** Where a piece of YAML stands: its file, and the line on which it begins. */
export interface YamlPlace {
  readonly file: string;
  readonly firstLine: number;
}

export type ReadYaml<T> = { value: T; errors?: never } | { errors: ContentError[]; value?: never };

/** The line of a field; of the nearest thing around it when the field itself is missing. */
export function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key
      : undefined;
    const node = key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The lines on which aliases stand. */
function aliasLines(document: Document, lines: LineCounter): number[] {
  const found: number[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      found.push(range ? lines.linePos(range[0]).line : 1);
    },
  });
  return found;
}

/** For a field that is unknown, its own line; for every other fault, the line of what is at fault. */
const pathsOf = (issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/**
 * Reads YAML 1.2 by a schema. Aliases are refused: a file says each thing where it stands.
 *
 * @returns the value, or every fault with its line
 */
export function readYaml<T>(
  source: string,
  schema: z.ZodType<T>,
  { file, firstLine }: YamlPlace,
): ReadYaml<T> {
  // Machine-written files take the quick way; what is wrong or unusual needs the parser that knows its lines.
  const plain = readPlainYaml(source);
  const quick = plain === undefined ? undefined : schema.safeParse(plain.value);
  if (quick?.success) return { value: quick.data };
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (line: number, field?: string) => ({
    file,
    line: line + firstLine - 1,
    ...(field === undefined ? {} : { field }),
  });
  const broken = [...document.errors, ...document.warnings].map(
    (error) =>
      new ContentError({
        code: 'yaml-syntax',
        place: place(lines.linePos(error.pos[0]).line),
        reason: `the YAML cannot be read: ${error.message.replace(/\.$/, '')}`,
        remedy: 'Correct it; words with a colon or a quotation mark stand safely between double quotes',
      }),
  );
  if (broken.length > 0) return { errors: broken };
  const aliases = aliasLines(document, lines).map(
    (line) =>
      new ContentError({
        code: 'yaml-alias',
        place: place(line),
        reason: 'an alias stands for something written elsewhere',
        remedy: 'Write out what it stands for',
      }),
  );
  if (aliases.length > 0) return { errors: aliases };
  const data: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  const errors = parsed.error.issues.flatMap((issue) => {
    const described = describeIssue(issue);
    return pathsOf(issue).map(
      (path) =>
        new ContentError({
          ...described,
          place: place(lineOf(document, path, lines), path.map(String).join('.')),
        }),
    );
  });
  return { errors };
}
