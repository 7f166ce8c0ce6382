import { z } from 'zod';

/** The tags of a preview: what the text of a publication can be, without anything that does something. */
export const PREVIEW_TAGS = [
  'a',
  'aside',
  'blockquote',
  'br',
  'caption',
  'code',
  'del',
  'em',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'hr',
  'img',
  'li',
  'ol',
  'p',
  'section',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'th',
  'tr',
  'ul',
] as const;

/** An element of a preview. `img` names a picture of the file; `a` says where it leads and leads nowhere itself. */
export interface PreviewElement {
  tag: (typeof PREVIEW_TAGS)[number];
  /** A picture's name in the record. */
  picture?: string | undefined;
  title?: string | undefined;
  start?: number | undefined;
  colSpan?: number | undefined;
  rowSpan?: number | undefined;
  children: PreviewNode[];
}
export type PreviewNode = string | PreviewElement;

const ElementSchema = z.object({
  tag: z.enum(PREVIEW_TAGS),
  picture: z.string().optional(),
  title: z.string().optional(),
  start: z.number().optional(),
  colSpan: z.number().optional(),
  rowSpan: z.number().optional(),
  get children(): z.ZodArray<z.ZodUnion<[z.ZodString, typeof ElementSchema]>> {
    return z.array(z.union([z.string(), ElementSchema]));
  },
});

export const PreviewNodeSchema: z.ZodType<PreviewNode> = z.union([z.string(), ElementSchema]);
