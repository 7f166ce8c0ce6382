import { parse } from 'node:path';
import { definitions } from '@kmh/content/schema';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { comesFromRecord, comesFromWord } from '../hooks/record-source.ts';
import { cleanPicture, readCleanPicture } from './clean-picture.ts';
import { PictureRefusedError, toAnswer } from './picture-refused-error.ts';
import { storeRenditions, type Rendition } from './renditions.ts';

/** What the system alone knows of a picture. */
const OWN_KEYS = ['slug', 'sha256', 'renditions'];

const ReadySchema = z.array(z.custom<Rendition>((value) => typeof value === 'object'));

/** The finished sizes of a picture of a Word file, which were made before it is saved. */
const readyRenditions = (req: PayloadRequest): Rendition[] | undefined =>
  comesFromWord(req) ? ReadySchema.safeParse(req.context.renditions).data : undefined;

/**
 * Takes an uploaded picture, cleans it, names it by its bytes and makes its finished sizes, before anything is saved. A
 * picture that comes from the record is taken byte for byte: it was cleaned when it was first uploaded.
 */
export const preparePicture =
  (dataDir: string): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args;
    if (comesFromRecord(req)) return args;
    const file = req.file;
    const data = Object.fromEntries(Object.entries(args.data).filter(([key]) => !OWN_KEYS.includes(key)));
    if (!file) return { ...args, data };
    try {
      const picture = comesFromWord(req) ? await readCleanPicture(file.data) : await cleanPicture(file.data);
      const { docs } = await req.payload.find({
        collection: definitions.media.folder,
        depth: 0,
        limit: 1,
        overrideAccess: true,
        pagination: false,
        req,
        trash: true,
        where: { slug: { equals: picture.slug } },
      });
      const known = docs[0]?.id;
      if (known !== undefined && !('id' in args && String(args.id) === String(known))) {
        throw new PictureRefusedError('upload.known', { id: known });
      }
      const renditions =
        readyRenditions(req) ?? (await storeRenditions(dataDir, picture.slug, picture.data, picture.width));
      const named = { workingName: data.workingName ?? parse(file.name).name };
      req.file = {
        ...file,
        data: picture.data,
        mimetype: picture.mime,
        name: `${picture.slug}.${picture.extension}`,
        size: picture.data.length,
      };
      return { ...args, data: { ...data, ...named, slug: picture.slug, sha256: picture.sha256, renditions } };
    } catch (error) {
      if (error instanceof PictureRefusedError) throw toAnswer(error, req.i18n.language);
      throw error;
    }
  };
