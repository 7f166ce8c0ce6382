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

async function takePicture(
  file: WordPackage,
  { part, place }: WordPicture,
  known: Map<string, CleanPicture>,
): Promise<CleanPicture | Finding> {
  if (part === undefined) return { code: 'picture-linked', place };
  const found = known.get(part);
  if (found !== undefined) return found;
  if (file.size(part) > WORD_LIMITS.pictureBytes) return { code: 'picture-refused', place };
  const content = await file.read(part);
  if (content === undefined) return { code: 'picture-linked', place };
  try {
    const clean = await cleanPicture(content);
    known.set(part, clean);
    return clean;
  } catch (error) {
    if (!(error instanceof PictureRefusedError)) throw error;
    return { code: error.key === 'upload.notAPicture' ? 'picture-format' : 'picture-refused', place };
  }
}

/** Makes the pictures fit for the library, one after the other: each may fill much memory while it is unpacked. */
async function takePictures(file: WordPackage, wanted: readonly WordPicture[]): Promise<TakenPictures> {
  const slugs = new Map<string, string | undefined>();
  const pictures = new Map<string, ImportedPicture>();
  const findings: Finding[] = [];
  const known = new Map<string, CleanPicture>();
  for (const [index, found] of wanted.entries()) {
    const { alt, isDecorative, name, place } = found;
    const taken: CleanPicture | Finding =
      index < WORD_LIMITS.pictures
        ? await takePicture(file, found, known)
        : { code: 'picture-too-many', place };
    if ('code' in taken) {
      findings.push(taken);
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
