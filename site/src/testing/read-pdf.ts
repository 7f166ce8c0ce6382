import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { linesOf } from './pdf-lines.ts';

/** A node of a PDF's structure tree, as far as tests ask. */
export interface StructureNode {
  readonly role: string;
  readonly alt?: string | undefined;
  readonly children: readonly StructureNode[];
}

const NodeSchema: z.ZodType<StructureNode> = z.lazy(() =>
  z.object({
    role: z.string().default(''),
    alt: z.string().optional(),
    children: z.array(NodeSchema).default([]),
  }),
);
const InfoSchema = z.looseObject({ Title: z.string().default(''), Language: z.string().nullish() });
const MarksSchema = z.map(z.string(), z.boolean()).nullish();
type Outline = { title: string; items: Outline[] };

/** What a reading program finds in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  readonly title: string;
  readonly lang: string;
  readonly isTagged: boolean;
  readonly showsTitle: boolean;
  /** The metadata as XML. */
  readonly xmp: string;
  readonly bookmarks: readonly string[];
  /** Of each page. */
  readonly structure: readonly StructureNode[];
  /** The words of each page, in the order of reading. */
  readonly texts: readonly string[];
  /** The fonts it carries, without the letters that mark a part of a font. */
  readonly fonts: readonly string[];
  readonly links: readonly string[];
}

/** Every node of a structure. */
export const walkStructure = (node: StructureNode): StructureNode[] => [
  node,
  ...node.children.flatMap(walkStructure),
];

const titlesIn = (outline: readonly Outline[]): string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesIn(items)]);

async function fontsIn(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const names = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const name = object instanceof PDFDict ? object.lookup(PDFName.of('BaseFont')) : undefined;
    return name instanceof PDFName ? [name.decodeText().replace(/^[A-Z]{6}\+|-Identity-H$/g, '')] : [];
  });
  return [...new Set(names)].sort();
}

/** Reads a PDF with Mozilla's reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const { info, metadata } = await document.getMetadata();
    const { Title, Language } = InfoSchema.parse(info);
    const structure: StructureNode[] = [];
    const texts: string[] = [];
    const links: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      structure.push(NodeSchema.parse(await page.getStructTree()));
      const { items } = await page.getTextContent();
      const inOrder = items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('');
      // Whether a mark repeats its letter depends on the letter, so Arabic lines are read both ways.
      const arabic = [linesOf(items, { marks: true }), linesOf(items, { marks: false }), inOrder].join('\n');
      texts.push(Language === 'ar' ? arabic : inOrder);
      for (const annotation of await page.getAnnotations()) {
        const { url } = z.looseObject({ url: z.string().optional() }).parse(annotation);
        if (url !== undefined) links.push(url);
      }
    }
    return {
      pages: document.numPages,
      title: Title,
      lang: Language ?? '',
      isTagged: MarksSchema.parse(await document.getMarkInfo())?.get('Marked') === true,
      showsTitle: (await document.getViewerPreferences())?.get('DisplayDocTitle') === true,
      xmp: z.string().catch('').parse(metadata?.getRaw()),
      bookmarks: titlesIn((await document.getOutline()) ?? []),
      structure,
      texts,
      links,
      fonts: await fontsIn(bytes),
    };
  } finally {
    await task.destroy();
  }
}
