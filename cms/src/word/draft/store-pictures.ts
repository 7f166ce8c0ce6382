import type { Lang } from '@kmh/content/vocabulary';
import { storeRenditions, type Rendition } from '../../media/renditions.ts';
import type { DocumentId } from '../../snapshot/rich-text/lexical-state.ts';
import type { ImportedPicture, WordImport } from '../import-word.ts';
import type { Finding } from '../report/findings.ts';
import { asMaker, mayUpload, type DraftMaker } from './draft-maker.ts';

/** Until somebody says otherwise, nobody may use a picture from a Word file. */
const LICENCE = 'all-rights-reserved';

const WORKING_NAME_LENGTH = 80;

async function knownPictures(slugs: readonly string[], maker: DraftMaker): Promise<Map<string, DocumentId>> {
  const { docs } = await maker.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { slug: true },
    where: { slug: { in: slugs } },
  });
  return new Map(docs.map(({ id, slug }) => [slug, id]));
}

async function store(
  slug: string,
  found: ImportedPicture,
  lang: Lang,
  name: string,
  renditions: Promise<Rendition[]>,
  maker: DraftMaker,
): Promise<DocumentId> {
  const { alt, isDecorative, picture } = found;
  const { id } = await maker.payload.create({
    collection: 'media',
    context: { source: 'word', renditions: await renditions },
    data: {
      workingName: alt === '' ? name : alt.slice(0, WORKING_NAME_LENGTH),
      alt,
      decorative: isDecorative,
      credit: '',
      licence: LICENCE,
      // The system fills these in from the file.
      slug,
      sha256: picture.sha256,
      renditions: [],
    },
    depth: 0,
    file: {
      data: picture.data,
      mimetype: picture.mime,
      name: `${slug}.${picture.extension}`,
      size: picture.data.length,
    },
    locale: lang,
    ...asMaker(maker),
  });
  return id;
}

/** How many pictures are in work at once: while one is saved, the processors have the next. */
const AT_ONCE = 2;

/**
 * Makes the finished sizes of pictures a little ahead of their being asked for, one after the other; outside of any save, which others wait for.
 * @returns the sizes of the next picture, each time it is called
 */
function makeAhead(pictures: readonly ImportedPicture[], dataDir: string): () => Promise<Rendition[]> {
  const waiting = [...pictures];
  const begun: Promise<Rendition[]>[] = [];
  return () => {
    while (begun.length < AT_ONCE) {
      const next = waiting.shift()?.picture;
      if (next === undefined) break;
      const made = storeRenditions(dataDir, next.slug, next.data, next.width);
      // Who asks for it hears of it; nobody may, when one before it fails.
      made.catch(() => undefined);
      begun.push(made);
    }
    return begun.shift() ?? Promise.reject(new Error('There are no more pictures.'));
  };
}

/**
 * Puts the pictures of a Word file into the library, as far as whoever asks may; those that are there already are used as they are.
 * @param name what they are called until somebody describes them
 * @returns their ids by their names in the record, and what could not be done
 */
export async function storePictures(
  { pictures, lang }: WordImport,
  name: string,
  maker: DraftMaker,
): Promise<{ ids: ReadonlyMap<string, DocumentId>; findings: Finding[] }> {
  if (pictures.size === 0) return { ids: new Map(), findings: [] };
  const ids = await knownPictures([...pictures.keys()], maker);
  const missing = [...pictures].flatMap(([slug, picture], index) =>
    ids.has(slug) ? [] : [{ slug, picture, name: `${name} ${index + 1}` }],
  );
  if (!mayUpload(maker))
    return { ids, findings: missing.map(() => ({ code: 'picture-not-allowed', place: '' })) };
  const sizes = makeAhead(
    missing.map(({ picture }) => picture),
    maker.dataDir,
  );
  for (const { slug, picture, name: own } of missing)
    ids.set(slug, await store(slug, picture, lang, own, sizes(), maker));
  return { ids, findings: [] };
}
