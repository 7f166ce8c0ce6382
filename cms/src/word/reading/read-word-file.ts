import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { WORD_LIMITS } from '../limits.ts';
import type { WordPackage } from '../package/open-word-package.ts';
import { WordRefusedError } from '../word-refused-error.ts';
import { readListStarts } from './list-starts.ts';
import { simplifyDocument } from './simplify-document.ts';
import { readStyles, type StyleBook } from './word-styles.ts';
import { WordTreeSchema, type WordTree } from './word-tree.ts';
import { textOf } from './words.ts';
import { findAll, readXml, writeXml, type XmlElement } from './xml-tree.ts';

/** What a Word file says of itself. */
export interface WordProperties {
  readonly title: string;
  readonly creator: string;
}

/** A Word file as it was read: its text as a tree, and what the tree does not say. */
export interface WordFile {
  readonly tree: WordTree;
  readonly styles: StyleBook;
  /** The number with which a list begins, by the list's id. */
  readonly listStarts: ReadonlyMap<string, number>;
  readonly properties: WordProperties;
  /** Everything that the text says, its notes by their id, as plain text: nothing of it may get lost. */
  readonly said: { readonly text: string; readonly notes: ReadonlyMap<string, string> };
  readonly hasHeaders: boolean;
  /** What the library remarked. */
  readonly remarks: readonly string[];
}

/** Parts that say nothing about the text: looks, settings, data behind charts, files within the file. */
const ASIDE =
  /(^|\/)(theme|glossary|customXml|charts?|diagrams|embeddings|activeX|media|printerSettings|webextensions)\/|(settings|fontTable|stylesWithEffects|comments\w*|people|webSettings|docMetadata\/.*)\.xml$/i;
const HEADER = /(^|\/)(header|footer)\d*\.xml$/i;
const PICTURE = /\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|emz|wmz|svg|webp|heic|pict?|wdp|ico)$/i;

interface Part {
  readonly source: string;
  readonly root: XmlElement;
}

async function readParts(file: WordPackage): Promise<Map<string, Part>> {
  const names = file.names.filter((name) => /\.(xml|rels)$/i.test(name) && !ASIDE.test(name));
  if (names.reduce((total, name) => total + file.size(name), 0) > WORD_LIMITS.textBytes)
    throw new WordRefusedError('word.refused.tooLong');
  const parts = new Map<string, Part>();
  for (const name of names) {
    const source = (await file.read(name))?.toString('utf8');
    if (source !== undefined) parts.set(name, { source, root: readXml(source, name) });
  }
  return parts;
}

const firstText = (root: XmlElement | undefined, name: string): string => {
  const [found] = root === undefined ? [] : findAll(root, name);
  return found?.children.join('').trim() ?? '';
};

/** The properties stand in namespaces that nothing else uses: `dc:title` and `dc:creator` of Dublin Core. */
const readProperties = (root: XmlElement | undefined): WordProperties => ({
  title: firstText(root, 'other-dc:title'),
  creator: firstText(root, 'other-dc:creator'),
});

const saysSomething = (root: XmlElement): boolean =>
  [...findAll(root, 'w:t')].some(({ children }) => /\p{L}/u.test(children.join('')));

const isText = (root: XmlElement): boolean => ['w:document', 'w:footnotes', 'w:endnotes'].includes(root.name);

/** Notes by their names, as `footnote-1`; the lines that part them from the text are no notes. */
function* notesIn(root: XmlElement): Generator<[name: string, text: string]> {
  for (const type of ['footnote', 'endnote'])
    for (const note of findAll(root, `w:${type}`))
      if ((note.attributes['w:type'] ?? 'normal') === 'normal')
        yield [`${type}-${note.attributes['w:id'] ?? ''}`, textOf(note)];
}

/** A ZIP of the parts that were looked over, and of nothing else; in place of each picture stands its name. */
function repack(
  parts: ReadonlyMap<string, Part>,
  texts: ReadonlyMap<string, XmlElement>,
  pictures: readonly string[],
): Buffer {
  const files: Record<string, Uint8Array> = {};
  for (const [name, { source }] of parts) {
    const text = texts.get(name);
    if (!HEADER.test(name)) files[name] = strToU8(text === undefined ? source : writeXml(text));
  }
  for (const name of pictures) files[name] = strToU8(name);
  return Buffer.from(zipSync(files, { level: 0 }));
}

async function readTree(zip: Buffer): Promise<{ tree: WordTree; remarks: string[] }> {
  let found: unknown;
  const { messages } = await mammoth.convertToHtml(
    { buffer: zip },
    {
      includeEmbeddedStyleMap: false,
      includeDefaultStyleMap: false,
      externalFileAccess: false,
      transformDocument: (document: unknown) => {
        found = document;
        return { type: 'document', children: [], notes: {}, comments: [] };
      },
    },
  );
  return { tree: WordTreeSchema.parse(found), remarks: messages.map(({ message }) => message) };
}

/** What is read of a file's parts before the library reads them: they are gone by then, to leave it the memory. */
async function prepare(
  file: WordPackage,
): Promise<{ zip: Buffer; said: Omit<WordFile, 'tree' | 'remarks'> }> {
  const parts = await readParts(file);
  const rootOf = (pattern: RegExp): XmlElement | undefined =>
    [...parts].find(([name]) => pattern.test(name))?.[1].root;
  const texts = new Map<string, XmlElement>();
  for (const [name, { root }] of parts) if (isText(root)) texts.set(name, simplifyDocument(root));
  const main = [...texts.values()].find(({ name }) => name === 'w:document');
  if (main === undefined) throw new WordRefusedError('word.refused.notWord');
  return {
    zip: repack(
      parts,
      texts,
      file.names.filter((name) => PICTURE.test(name)),
    ),
    said: {
      styles: readStyles(rootOf(/(^|\/)styles\d*\.xml$/i)),
      listStarts: readListStarts(rootOf(/(^|\/)numbering\d*\.xml$/i)),
      properties: readProperties(rootOf(/^docProps\/core\d*\.xml$/i)),
      said: { text: textOf(main), notes: new Map([...texts.values()].flatMap((root) => [...notesIn(root)])) },
      hasHeaders: [...parts].some(([name, { root }]) => HEADER.test(name) && saysSomething(root)),
    },
  };
}

/**
 * Reads a Word file, without its pictures: in their place stand their names in the file.
 * @throws {WordRefusedError} for everything that is not to be read
 */
export async function readWordFile(file: WordPackage): Promise<WordFile> {
  const { zip, said } = await prepare(file);
  const { tree, remarks } = await readTree(zip).catch((error: unknown) => {
    if (error instanceof RangeError || error instanceof WordRefusedError) throw error;
    throw new WordRefusedError('word.refused.damaged');
  });
  return { ...said, tree, remarks };
}
