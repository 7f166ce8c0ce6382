import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SlugSchema } from '@kmh/content/schema';
import type { Endpoint } from 'payload';
import { isAllowed } from '../access/allow.ts';
import { renditionsFolder, widthsOf } from './renditions.ts';

const SMALLEST = '320.webp';

/**
 * Shows people who are signed in a small size of a picture, so that a list of pictures does not load them whole. It answers
 * `GET /api/media/thumbnail/<slug>`.
 */
export const serveRendition = (dataDir: string): Omit<Endpoint, 'root'> => ({
  path: '/thumbnail/:slug',
  method: 'get',
  handler: async (req) => {
    if (!isAllowed(req, 'read', 'uploads')) return new Response(null, { status: 401 });
    const slug = SlugSchema.safeParse(req.routeParams?.slug);
    if (!slug.success) return new Response(null, { status: 404 });
    const { docs } = await req.payload.find({
      collection: 'media',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      select: { width: true, filename: true, url: true },
      where: { slug: { equals: slug.data } },
    });
    const picture = docs[0];
    if (!picture) return new Response(null, { status: 404 });
    const file = picture.width && picture.width < 320 ? `${widthsOf(picture.width)[0]}.webp` : SMALLEST;
    const content = await readFile(join(renditionsFolder(dataDir, slug.data), file)).catch(() => undefined);
    if (!content) return new Response(null, { status: 302, headers: { location: picture.url ?? '/' } });
    return new Response(new Uint8Array(content), {
      headers: { 'content-type': 'image/webp', 'cache-control': 'private, max-age=31536000, immutable' },
    });
  },
});
