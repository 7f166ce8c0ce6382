import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFigure } from '../fields/testing/with-figure.ts';
import { publishNews, words } from '../jobs/testing/news.ts';
import { uploadPicture } from '../jobs/testing/pictures.ts';
import { createWorkplace, type Workplace } from '../jobs/testing/workplace.ts';
import type { Media } from '../payload-types.ts';

let place: Workplace;
beforeAll(async () => {
  place = await createWorkplace();
});
afterAll(() => place.dispose());

describe('pictures whose people agree no longer', () => {
  const given = { status: 'given' as const, uses: ['site' as const] };
  const people = { identifiable: true, consent: given };
  const record = async (id: number, consent: NonNullable<Media['consent']>) =>
    place.payload.update({
      collection: 'media',
      id,
      data: { consent },
      locale: 'en',
      ...(await place.doing('editor')),
    });
  const withdraw = (id: number) => record(id, { ...given, status: 'withdrawn' });
  const log = async (id: number) => {
    const where = { document: { equals: `media/${id}` } };
    const { docs } = await place.payload.find({ collection: 'activity', sort: 'id', where });
    return docs.map(({ action, who, note }) => ({ action, who, note }));
  };
  const ledger = () => place.file('../ledger/pictures.tsv') ?? '';

  it('go from languages that are being worked on too, and the log says who, why, and from where', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    const french = { ...words('Deux langues'), body: withFigure('En français.', image) };
    const { id, slug: item } = await publishNews(place, 'Two languages', {
      body: withFigure('In English.', image),
    });
    const doing = await place.doing('editor');
    await place.payload.update({ collection: 'media', id: image, data: { alt: 'Un champ' }, locale: 'fr' });
    const inFrench = (data: object) =>
      place.payload.update({ collection: 'news', id, data, locale: 'fr', ...doing });
    await inFrench({ ...french, languages: { fr: { state: 'approved' } }, _status: 'published' });
    await place.work();
    await inFrench({ languages: { fr: { state: 'draft' } }, _status: 'published' });
    await place.work();
    expect(place.file(`news/${item}/fr.mdx`)).toContain(slug);

    await withdraw(image);
    expect(await log(image)).toMatchObject([
      { action: 'consent-over', note: expect.stringContaining('“Two languages”') },
    ]);
    const releases = place.releases();
    await place.work();
    expect(place.releases()).toBe(releases + 1);
    for (const lang of ['en', 'fr']) {
      expect(place.file(`news/${item}/${lang}.mdx`)).not.toMatch(/Figure|A caption/);
      expect(place.file(`news/${item}/${lang}.mdx`)).toMatch(/In English|En français/);
    }
    expect(place.has(`media/${slug}`)).toBe(false);
    expect(existsSync(join(place.env.dataDir, 'cache/renditions', slug))).toBe(false);
    expect(ledger()).toMatch(new RegExp(`\\t${slug}\\twithheld\\n$`));
    const [over, gone, ...more] = await log(image);
    expect(over?.who).not.toBe('');
    expect(gone).toMatchObject({ action: 'picture-gone', who: null });
    expect(gone?.note).toMatch(
      /^Consent was withdrawn\. The picture “field” is off the site.*“Two languages”\.$/,
    );
    expect(more).toEqual([]);
  });

  it('can be shown again when they agree again', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    const { slug: item } = await publishNews(place, 'Back again', { image });
    await place.work();
    await withdraw(image);
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(false);
    await record(image, given);
    await place.work();
    expect(place.file(`news/${item}/entry.yaml`)).toContain(`image: ${slug}`);
    expect(existsSync(join(place.env.contentDir, 'media', slug, '320.avif'))).toBe(true);
    expect(ledger()).toMatch(new RegExp(`\\t${slug}\\tshown\\n$`));
  });

  it('go from an entry that cannot be written anew, without an index too', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    const { slug: item } = await publishNews(place, 'By hand', { image });
    await place.work();
    const strange = join(place.env.contentDir, 'news', 'strange');
    cpSync(join(place.env.contentDir, 'news', item), strange, { recursive: true });
    const facts = place.file('news/strange/entry.yaml') ?? '';
    writeFileSync(join(strange, 'entry.yaml'), facts.replace(/^permalinkId: .*$/m, 'permalinkId: 7k2map'));
    rmSync(join(place.env.dataDir, 'cache/record-index.json'));
    await withdraw(image);
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(false);
    expect(place.file('news/strange/entry.yaml')).not.toContain('image:');
    rmSync(strange, { recursive: true });
  });

  it('go from a kept release also when the record shows them no longer', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    await place.work();
    const kept = join(place.env.dataDir, 'releases', 'older', 'site', 'media', slug);
    mkdirSync(kept, { recursive: true });
    await withdraw(image);
    const releases = place.releases();
    await place.work();
    expect(place.releases()).toBe(releases + 1);
    expect(ledger()).toMatch(new RegExp(`\\t${slug}\\twithheld\\n$`));
    rmSync(join(place.env.dataDir, 'releases', 'older'), { recursive: true });

    const { id: never, slug: neverOut } = await uploadPicture(place, people);
    await withdraw(never);
    await place.work();
    expect(ledger()).not.toContain(neverOut);
  });
});
