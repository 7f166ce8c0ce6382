import { z } from 'zod';
import { blocks } from '../../blocks/index.ts';
import { FolderSchema, type Folder } from '../../schema/folders.ts';
import { ReferenceMetaSchema } from '../../schema/reference.ts';
import { langs } from '../../vocabulary/lang.ts';
import { permalinkOf } from '../address.ts';
import type { AnyEntry } from '../entry.ts';
import type { BodyNode, FlowBlock, InlineBlock } from '../tree.ts';
import { walkBody } from '../walk-body.ts';
import type { Finding, RecordCheck, RecordIndex } from './finding.ts';

/** The folder whose entries an attribute names, where it names any. */
function folderOfAttribute(schema: z.core.$ZodType): Folder | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const meta = ReferenceMetaSchema.safeParse(z.globalRegistry.get(inner));
  return FolderSchema.safeParse(meta.data?.reference[0]).data;
}

/** Prepared once: `Figure.media` names entries of `media`. */
const folders = new Map(
  Object.entries(blocks).flatMap(([block, { attributes }]) =>
    Object.entries<z.core.$ZodType>(attributes.shape).flatMap(([attribute, schema]) => {
      const folder = folderOfAttribute(schema);
      return folder === undefined ? [] : [[`${block}.${attribute}`, folder] as const];
    }),
  ),
);

type Fault = Pick<Finding, 'code' | 'reason' | 'remedy'> & { readonly words: string };

const attributeFaults = (block: FlowBlock | InlineBlock, { has }: RecordIndex): Fault[] =>
  block.attributes.flatMap(({ name, value }) => {
    const folder = folders.get(`${block.name}.${name}`);
    if (folder === undefined) return [];
    return value
      .split(' ')
      .filter((slug) => !has(folder, slug))
      .map((slug) => ({
        code: 'reference-missing',
        words: `${name}="${value}"`,
        reason: `<${block.name}> names ${folder}/${slug}, which is not in the record`,
        remedy:
          folder === 'media'
            ? 'Put the picture into the media library, or correct its name'
            : `Add entries/${folder}/${slug}, or correct the name`,
      }));
  });

const citedKeys = (entry: AnyEntry): ReadonlySet<string> =>
  new Set('references' in entry.facts ? entry.facts.references.map(({ key }) => key) : []);

function citationFaults(block: InlineBlock, keys: ReadonlySet<string>): Fault[] {
  const key = block.attributes.find(({ name }) => name === 'key')?.value ?? '';
  if (block.name !== 'Cite' || keys.has(key)) return [];
  const reason = `the text cites “${key}”, which is not in the list of references`;
  const remedy = 'Add it to references in entry.yaml, or correct the key';
  return [{ code: 'citation-missing', words: `key="${key}"`, reason, remedy }];
}

function linkFaults(url: string, { hasPermalink }: RecordIndex): Fault[] {
  const permalinkId = permalinkOf(url);
  if (permalinkId === undefined || hasPermalink(permalinkId)) return [];
  const reason = `a link leads to the publication ${permalinkId}, which is not in the record`;
  const remedy = 'Correct its permalinkId, or take the link away';
  return [{ code: 'link-missing', words: url, reason, remedy }];
}

/** What bodies name, cite and link to must be there. */
export const checkBodyTargets: RecordCheck = (record) =>
  record.filed.flatMap(({ entry, folder }) => {
    const keys = citedKeys(entry);
    return langs.flatMap((lang): Finding[] => {
      const body = entry.translations[lang]?.body;
      const faults: Fault[] = [];
      const visit = (node: BodyNode) => {
        if (node.type === 'link') faults.push(...linkFaults(node.url, record));
        if (node.type === 'mdxJsxTextElement') faults.push(...citationFaults(node, keys));
        if (node.type === 'mdxJsxFlowElement') faults.push(...attributeFaults(node, record));
      };
      if (body !== undefined) walkBody(body, visit);
      return faults.map(({ words, ...fault }) => ({
        ...fault,
        folder,
        file: `${lang}.mdx`,
        spot: { words },
      }));
    });
  });
