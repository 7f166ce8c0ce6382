import { parseBody, type Body } from '@kmh/content/entry';
import type { PublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { slugify } from '../fields/slugify.ts';
import { cleanPicture, type CleanPicture } from '../media/clean-picture.ts';
import { PictureRefusedError } from '../media/picture-refused-error.ts';
import { WORD_LIMITS } from './limits.ts';
import { openWordPackage, type WordPackage } from './package/open-word-package.ts';
import { WordReaderFailedError, runReader } from './reading/run-reader.ts';
import type { WordPicture } from './reading/reader-answer.ts';
import type { Finding } from './report/findings.ts';
import { withPictures } from './draft/place-pictures.ts';

/** A picture that is fit for the library, with what Word says of it. */
export interface ImportedPicture {
  readonly picture: CleanPicture;
  readonly alt: string;
  readonly isDecorative: boolean;
}

/** An entry as far as a Word file can say it: facts that are missing are left to the editor. */
export interface DraftEntry {
  readonly kind: PublicationKind;
  /** The name it would have in the record; empty for a title without Latin letters. */
  readonly slug: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

/** What becomes of a Word file. */
export interface WordImport {
  readonly entry: DraftEntry;
  readonly lang: Lang;
  readonly authors: readonly string[];
  /** By their names in the record; the figures of the text point to them. */
  readonly pictures: ReadonlyMap<string, ImportedPicture>;
  readonly findings: readonly Finding[];
}

export interface WordSource {
  readonly file: Uint8Array;
  readonly kind: PublicationKind;
  readonly lang: Lang;
  /** The folder of the whole project. */
  readonly projectRoot: string;
}

interface TakenPictures {
  /** The picture in the record of each picture of the text; undefined for one that cannot be taken. */
  readonly slugs: ReadonlyMap<string, string | undefined>;
  readonly pictures: Map<string, ImportedPicture>;
  readonly findings: Finding[];
}

/** A picture of the file, fit for the library, or why it cannot be taken. */
async function takePart(file: WordPackage, part: string): Promise<CleanPicture | Finding['code']> {
  if (file.size(part) > WORD_LIMITS.pictureBytes) return 'picture-refused';
  const content = await file.read(part);
  if (content === undefined) return 'picture-linked';
  try {
    return await cleanPicture(content);
  } catch (error) {
    if (!(error instanceof PictureRefusedError)) throw error;
    return error.key === 'upload.notAPicture' ? 'picture-format' : 'picture-refused';
  }
}

/** Each may fill much memory while it is unpacked. */
const PICTURES_AT_ONCE = 2;

async function takeParts(
  file: WordPackage,
  parts: readonly string[],
): Promise<ReadonlyMap<string, CleanPicture | Finding['code']>> {
  const taken = new Map<string, CleanPicture | Finding['code']>();
  const waiting = [...new Set(parts)];
  while (waiting.length > 0) {
    const some = waiting.splice(0, PICTURES_AT_ONCE);
    await Promise.all(some.map(async (part) => taken.set(part, await takePart(file, part))));
  }
  return taken;
}

/** Makes the pictures fit for the library. */
async function takePictures(file: WordPackage, wanted: readonly WordPicture[]): Promise<TakenPictures> {
  const slugs = new Map<string, string | undefined>();
  const pictures = new Map<string, ImportedPicture>();
  const findings: Finding[] = [];
  const within = wanted.slice(0, WORD_LIMITS.pictures);
  const parts = await takeParts(
    file,
    within.flatMap(({ part }) => part ?? []),
  );
  for (const [index, { alt, isDecorative, name, part, place }] of wanted.entries()) {
    const taken = index < within.length ? (parts.get(part ?? '') ?? 'picture-linked') : 'picture-too-many';
    if (typeof taken === 'string') {
      findings.push({ code: taken, place });
      slugs.set(name, undefined);
      continue;
    }
    slugs.set(name, taken.slug);
    const described = pictures.get(taken.slug);
    if (described === undefined || (described.alt === '' && alt !== ''))
      pictures.set(taken.slug, { picture: taken, alt, isDecorative });
    if (described !== undefined) continue;
    findings.push({ code: 'picture-credit', place });
    if (alt === '' && !isDecorative) findings.push({ code: 'picture-without-alt', place });
  }
  return { slugs, pictures, findings };
}

/**
 * Reads a Word file as a publication: nothing is saved.
 * @throws {WordRefusedError} for a file that is not to be read
 * @throws {WordReaderFailedError} when the reader itself fails
 */
export async function importWord({ file, kind, lang, projectRoot }: WordSource): Promise<WordImport> {
  const answer = await runReader(projectRoot, file, kind, lang);
  const { body, errors } = parseBody(answer.body, { file: 'Word' });
  if (body === undefined) throw new WordReaderFailedError(errors.map(({ message }) => message).join('\n'));
  const taken = await takePictures(await openWordPackage(file), answer.pictures);
  const { title } = answer.texts;
  return {
    entry: {
      kind,
      slug: typeof title === 'string' ? slugify(title) : '',
      facts: answer.facts,
      texts: answer.texts,
      body: withPictures(body, taken.slugs),
    },
    lang,
    authors: answer.authors,
    pictures: taken.pictures,
    findings: [...answer.findings, ...taken.findings],
  };
}
