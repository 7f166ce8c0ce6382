import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { namePicture } from './clean-picture.ts';

const AnswerSchema = z.object({
  doc: z
    .looseObject({
      slug: z.string(),
      sha256: z.string(),
      filename: z.string(),
      width: z.number(),
      height: z.number(),
      renditions: z.array(z.looseObject({ file: z.string(), width: z.number() })),
    })
    .optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A file of a few kilobytes that unpacks to a picture of 400 million pixels. */
const makeBomb = (): Buffer => {
  const side = 20_000;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * 1000), { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#864' } });

describe('uploading a picture', () => {
  let cms: TestCms;

  beforeAll(async () => {
    cms = await createTestCms();
  });
  afterAll(() => cms.dispose());

  const upload = async (
    data: Uint8Array,
    name: string,
    type: string,
    { role = 'editor', language = 'en' }: { role?: Role; language?: string } = {},
  ) => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ credit: '© KMH', licence: 'CC-BY-4.0', slug: 'chosen-by-me' }));
    form.set('file', new Blob([new Uint8Array(data)], { type }), name);
    const response = await cms.request('/api/media', {
      as: role,
      method: 'POST',
      body: form,
      headers: { 'accept-language': language },
    });
    const { doc, errors } = AnswerSchema.parse(await response.json());
    return { status: response.status, doc, sentence: errors?.[0]?.message ?? '' };
  };

  it('takes place, camera and names out, and turns the picture upright', async () => {
    const data = await photo(900, 600)
      .withExif({ IFD0: { Artist: 'Somebody', Model: 'Camera' }, IFD3: { GPSLatitude: '13/1 5/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(data.includes('Somebody')).toBe(true);
    const { doc } = await upload(data, 'IMG_0001.JPG', 'image/jpeg');
    expect(doc).toMatchObject({ width: 600, height: 900 });
    const kept = readFileSync(join(cms.env.dataDir, 'uploads', 'media', doc?.filename ?? ''));
    const metadata = await sharp(kept).metadata();
    expect([metadata.exif, metadata.icc, metadata.iptc, metadata.xmp, metadata.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(kept.includes('Somebody')).toBe(false);
    const sizes = join(cms.env.dataDir, 'cache', 'renditions', doc?.slug ?? '');
    for (const file of readdirSync(sizes)) {
      const size = readFileSync(join(sizes, file));
      expect([file, size.includes('Somebody'), size.includes('Exif')]).toEqual([file, false, false]);
    }
  });

  it.each([
    ['image/png', 'IMG_0002.PNG', 'png'],
    ['image/webp', 'IMG_0003.WEBP', 'webp'],
  ] as const)('takes them out of other formats too (%s)', async (type, name, format) => {
    const data = await photo(700, 500)
      .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '13/1 5/1 0/1' } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(data).metadata()).exif?.includes('Somebody')).toBe(true);
    const { doc } = await upload(data, name, type);
    const kept = readFileSync(join(cms.env.dataDir, 'uploads', 'media', doc?.filename ?? ''));
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(kept.includes('Somebody')).toBe(false);
  });

  it('names the picture by its bytes, whatever the request says, and makes every finished size', async () => {
    const { doc } = await upload(await photo(1000, 500).png().toBuffer(), 'a b.png', 'image/png');
    expect(doc?.sha256.slice(0, 16)).toBe(doc?.slug);
    expect(doc?.filename).toBe(`${doc?.slug}.png`);
    const files = ['320', '640', '960'].flatMap((width) =>
      ['avif', 'webp', 'jpg'].map((end) => `${width}.${end}`),
    );
    expect(doc?.renditions.map(({ file }) => file)).toEqual(files);
    const folder = join(cms.env.dataDir, 'cache', 'renditions', doc?.slug ?? '');
    expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
    const avif = readFileSync(join(folder, '320.avif'));
    expect(avif.toString('latin1', 4, 12)).toBe('ftypavif');
  });

  it('takes the sizes of a picture from Word that were made before it is saved, and makes none', async () => {
    const data = await photo(640, 480).jpeg().toBuffer();
    const { slug, sha256 } = namePicture(data);
    const renditions = [{ file: '320.webp', mime: 'image/webp', width: 320, height: 240, bytes: 7 } as const];
    const doc = await cms.payload.create({
      collection: 'media',
      context: { source: 'word', renditions },
      data: { workingName: 'A', alt: 'A', credit: '', licence: 'CC-BY-4.0', slug, sha256, renditions: [] },
      file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length },
      locale: 'en',
    });
    expect(doc.renditions).toMatchObject(renditions);
    expect(existsSync(join(cms.env.dataDir, 'cache', 'renditions', slug))).toBe(false);
  });

  it('makes a huge picture smaller', async () => {
    const { doc } = await upload(await photo(5000, 3000).jpeg().toBuffer(), 'big.jpg', 'image/jpeg');
    expect(doc).toMatchObject({ width: 2560, height: 1536 });
    expect(doc?.renditions.at(-1)?.width).toBe(1920);
  });

  it('keeps a picture that is smaller than the smallest size in its own', async () => {
    const { doc } = await upload(await photo(100, 80).webp().toBuffer(), 'small.webp', 'image/webp');
    expect(doc?.renditions.map(({ file }) => file)).toEqual(['100.avif', '100.webp', '100.jpg']);
  });

  it('refuses a text that calls itself a picture, in the language of the editor', async () => {
    const text = Buffer.from('This is a letter, not a picture.');
    const english = await upload(text, 'photo.jpg', 'image/jpeg');
    const french = await upload(text, 'photo.jpg', 'image/jpeg', { language: 'fr' });
    expect(english.status).toBe(400);
    expect(english.sentence).toMatch(/^This file is not a JPEG, PNG or WebP picture/);
    expect(french.sentence).toMatch(/^Ce fichier n’est pas une image JPEG, PNG ou WebP/);
  });

  it('refuses other formats, even those the library could read', async () => {
    const gif = await photo(50, 50).gif().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect((await upload(gif, 'a.png', 'image/png')).sentence).toMatch(/^This file is not/);
    expect((await upload(svg, 'a.png', 'image/png')).sentence).toMatch(/^This file is not/);
  });

  it('refuses a small file that unpacks to more pixels than fit', async () => {
    const bomb = makeBomb();
    expect(bomb.length).toBeLessThan(20_000);
    const { status, sentence } = await upload(bomb, 'bomb.png', 'image/png');
    expect(status).toBe(400);
    expect(sentence).toMatch(/^This picture has .* million pixels; at most 50 million can be used/);
  });

  it('refuses a picture that breaks off in the middle', async () => {
    const whole = await photo(800, 800).png({ compressionLevel: 0 }).toBuffer();
    const { sentence } = await upload(whole.subarray(0, whole.length / 2), 'torn.png', 'image/png');
    expect(sentence).toMatch(/^This picture is damaged/);
  });

  it('refuses the same picture twice, and says where it is', async () => {
    const data = await photo(333, 222).png().toBuffer();
    await upload(data, 'one.png', 'image/png');
    const again = await upload(data, 'two.png', 'image/png');
    expect(again.status).toBe(400);
    expect(again.sentence).toMatch(/^This picture is in the library already, as number \d+/);
  });

  it('shows its small size to people who are signed in, and to nobody else', async () => {
    const { doc } = await upload(await photo(640, 480).png().toBuffer(), 'c.png', 'image/png');
    const signedIn = await cms.request(`/api/media/thumbnail/${doc?.slug}`, { as: 'contributor' });
    const stranger = await cms.request(`/api/media/thumbnail/${doc?.slug}`);
    const outside = await cms.request('/api/media/thumbnail/..%2F..%2Fsecret', { as: 'admin' });
    expect([signedIn.status, signedIn.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(stranger.status).toBe(401);
    expect(outside.status).toBe(404);
  });

  it('leaves nothing behind of a picture that was refused', async () => {
    const before = readdirSync(join(cms.env.dataDir, 'uploads', 'media')).length;
    await upload(Buffer.from('nothing'), 'x.png', 'image/png');
    expect(readdirSync(join(cms.env.dataDir, 'uploads', 'media')).length).toBe(before);
    expect(existsSync(join(cms.env.dataDir, 'cache', 'renditions', 'undefined'))).toBe(false);
  });
});
