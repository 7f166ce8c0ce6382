import { langs } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { CONSENT_GAPS } from '../media/consent.ts';
import { LONGEST_ADDRESS, toAddress } from '../links/to-address.ts';
import { pointerKey } from '../snapshot/rich-text/lexical-state.ts';
import type { DocumentId, DocumentPointer } from '../snapshot/rich-text/lexical-state.ts';

const WordsSchema = z.partialRecord(z.enum(langs), z.string());

/** What the library knows of a picture, as far as the checks ask. */
export const PictureFactsSchema = z.object({
  id: IdSchema,
  /** Its file's name. */
  name: z.string(),
  alt: WordsSchema,
  caption: WordsSchema,
  decorative: z.boolean(),
  hasCredit: z.boolean(),
  hasLicence: z.boolean(),
  /** What is in the way of showing the people in it. */
  consent: z.enum(CONSENT_GAPS).nullable(),
});
export type PictureFacts = z.output<typeof PictureFactsSchema>;

/** What becomes of a link to a document: a page that readers have, one they do not have yet, or nothing any more. */
export const PageFactsSchema = z.object({
  relationTo: z.string(),
  value: IdSchema,
  state: z.enum(['public', 'draft', 'gone']),
});

/** An address outside that did not answer when it was tried last, and how: a status, or a fault. */
export const LinkFactsSchema = z.object({ address: z.string(), answer: z.string() });
export type LinkFacts = z.output<typeof LinkFactsSchema>;

/** What only the database knows of what a document points to. */
export const CheckFactsSchema = z.object({
  pictures: z.array(PictureFactsSchema),
  pages: z.array(PageFactsSchema),
  brokenLinks: z.array(LinkFactsSchema),
});
export type CheckFacts = z.output<typeof CheckFactsSchema>;
export type PageState = z.output<typeof PageFactsSchema>['state'];

/** More pictures or links than any publication has. */
export const MOST_TARGETS = 500;

const SentIdSchema = z.union([z.number(), z.string().min(1).max(100)]);

/** What a document points to. */
export const TargetsSchema = z.object({
  pictures: z.array(SentIdSchema).max(MOST_TARGETS),
  pages: z.array(z.object({ relationTo: z.string().max(100), value: SentIdSchema })).max(MOST_TARGETS),
  addresses: z.array(z.string().max(LONGEST_ADDRESS)).max(MOST_TARGETS).default([]),
});
export type Targets = z.output<typeof TargetsSchema>;

/** What the checks know beside the document itself. Of what they do not know they say nothing. */
export interface CheckContext {
  /** What came back when an address outside failed; undefined while nothing is known against it. */
  readonly brokenLink: (url: string | undefined) => LinkFacts | undefined;
  readonly picture: (id: DocumentId) => PictureFacts | undefined;
  readonly page: (target: DocumentPointer) => PageState | undefined;
  /** Of a translation: whether its original has these very words somewhere. */
  readonly isInOriginal: (words: string) => boolean;
}

/** White space is no difference: a footnote within a line may leave some. */
const bare = (words: string): string => words.replaceAll(/\s+/g, '');

/**
 * Makes facts findable.
 *
 * @param original the texts of the original, for a translation
 */
export function createContext(
  { brokenLinks, pictures, pages }: CheckFacts,
  original: readonly string[] = [],
): CheckContext {
  const texts = new Set(original.map(bare));
  const byId = new Map(pictures.map((picture) => [String(picture.id), picture]));
  const byTarget = new Map(pages.map((page) => [pointerKey(page), page.state]));
  const byAddress = new Map(brokenLinks.map((link) => [link.address, link]));
  return {
    picture: (id) => byId.get(String(id)),
    page: (target) => byTarget.get(pointerKey(target)),
    isInOriginal: (words) => texts.has(bare(words)),
    brokenLink: (url) => byAddress.get(toAddress(url) ?? ''),
  };
}
