import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';

const AnswerSchema = z.object({ errors: z.array(z.looseObject({ message: z.string() })).optional() });

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString();

describe('pictures in a publication', () => {
  let cms: TestCms;
  let shade = 0;

  beforeAll(async () => {
    cms = await createTestCms();
  });
  afterAll(() => cms.dispose());

  const upload = async (data: object) => {
    shade += 1;
    const file = await sharp({
      create: { width: 400, height: 300, channels: 3, background: { r: shade, g: 0, b: 0 } },
    })
      .png()
      .toBuffer();
    const picture = await cms.payload.create({
      collection: 'media',
      locale: 'en',
      data: { credit: 'KMH', licence: 'CC-BY-4.0', slug: '', sha256: '', renditions: [], ...data },
      file: { data: file, mimetype: 'image/png', name: 'p.png', size: file.length },
    });
    return picture.id;
  };

  /** Tries to publish a note with a figure, and gives the sentence of the refusal, or nothing. */
  const publishWith = async (media: number, inBody = true): Promise<string> => {
    const figure = {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: '65f1f1f1f1f1f1f1f1f1f1f1', blockType: 'figure', blockName: '', media },
    };
    const detail = {
      type: 'block',
      version: 2,
      format: '',
      fields: {
        id: '65f1f1f1f1f1f1f1f1f1f1f2',
        blockType: 'moreDetail',
        blockName: '',
        title: 'More',
        content: { root: { type: 'root', version: 1, children: [figure] } },
      },
    };
    const words = { type: 'text', version: 1, format: 0, text: 'Words' };
    const children = [{ type: 'paragraph', version: 1, children: [words] }, ...(inBody ? [detail] : [])];
    const response = await cms.request('/api/news?locale=en', {
      as: 'editor',
      method: 'POST',
      body: JSON.stringify({
        title: 'With a picture',
        summary: 'S',
        date: '2022-03-01',
        originalLanguage: 'en',
        languages: { en: { state: 'approved' } },
        body: { root: { type: 'root', version: 1, children } },
        ...(!inBody && { image: media }),
        _status: 'published',
      }),
    });
    return AnswerSchema.parse(await response.json()).errors?.[0]?.message ?? '';
  };

  it('refuses a figure without alternative text, however deep it stands', async () => {
    expect(await publishWith(await upload({}))).toMatch(/has no alternative text in English/);
  });

  it('refuses a picture beside the text without alternative text', async () => {
    expect(await publishWith(await upload({}), false)).toMatch(/has no alternative text in English/);
  });

  it('takes a picture that is described, or decorative', async () => {
    expect(await publishWith(await upload({ alt: 'A market.' }))).toBe('');
    expect(await publishWith(await upload({ decorative: true }))).toBe('');
  });

  it('refuses people who can be recognised and of whom no consent is recorded', async () => {
    const id = await upload({ alt: 'A woman at a market.', identifiable: true });
    expect(await publishWith(id)).toMatch(/no valid consent is recorded/);
  });

  it('refuses consent that is over or withdrawn, and takes consent that holds', async () => {
    const people = { alt: 'A woman at a market.', identifiable: true };
    const over = await upload({ ...people, consent: { status: 'given', uses: ['site'], expires: day(-2) } });
    const withdrawn = await upload({
      ...people,
      consent: { status: 'given', uses: ['site'], withdrawnAt: day(-1) },
    });
    const valid = await upload({ ...people, consent: { status: 'given', uses: ['site'], expires: day(2) } });
    expect(await publishWith(over)).toMatch(/no valid consent/);
    expect(await publishWith(withdrawn)).toMatch(/no valid consent/);
    expect(await publishWith(valid)).toBe('');
  });

  it('refuses consent that is for something else than the site, and minors without a parent', async () => {
    const people = { alt: 'A girl at a market.', identifiable: true };
    const print = await upload({ ...people, consent: { status: 'given', uses: ['print'] } });
    const unsaid = await upload({ ...people, consent: { status: 'given' } });
    const given = { status: 'given', uses: ['print', 'site'] };
    const alone = await upload({ ...people, minors: true, consent: given });
    const accompanied = await upload({ ...people, minors: true, consent: { ...given, guardian: true } });
    expect(await publishWith(print)).toMatch(/agreed, but not to the site/);
    expect(await publishWith(unsaid, false)).toMatch(/agreed, but not to the site/);
    expect(await publishWith(alone)).toMatch(/no parent or guardian agreed/);
    expect(await publishWith(accompanied)).toBe('');
  });

  it('tells the checks beside a text what the library knows, and nobody who is not signed in', async () => {
    const over = { status: 'given', uses: ['site'], expires: day(-2) };
    const picture = await upload({ alt: 'A market.', identifiable: true, consent: over });
    const note = await cms.payload.create({
      collection: 'news',
      locale: 'en',
      draft: true,
      data: { title: 'A note', summary: 'S', date: '2022-03-01', slug: '', permalinkId: '' },
    });
    const pages = [note.id, 4711].map((value) => ({ relationTo: 'news', value }));
    const ask = (as?: 'contributor') =>
      cms.request('/api/check-facts', {
        ...(as && { as }),
        method: 'POST',
        body: JSON.stringify({ pictures: [picture], pages }),
      });
    expect(await (await ask('contributor')).json()).toMatchObject({
      pictures: [{ id: picture, alt: { en: 'A market.' }, hasCredit: true, consent: 'expired' }],
      pages: [{ state: 'draft' }, { state: 'gone' }],
    });
    expect((await ask()).status).toBe(401);
  });

  it('answers a question about the library that it cannot read with a sentence', async () => {
    const response = await cms.request('/api/check-facts', {
      as: 'editor',
      method: 'POST',
      body: JSON.stringify({ pictures: 'all' }),
    });
    expect(response.status).toBe(400);
    expect(AnswerSchema.parse(await response.json()).errors?.[0]?.message).toMatch(/at most 500/);
  });
});
