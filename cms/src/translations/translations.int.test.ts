import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signOffDesk } from '../sign-off/testing/sign-off-desk.ts';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { readBoardQuery } from './board/board-query.ts';
import { readBoard } from './board/read-board.ts';
import { XLIFF } from './xliff/xliff-type.ts';

const PreviewSchema = z.looseObject({ taken: z.number(), total: z.number(), changed: z.number() });
const RefusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })) });
const BesideSchema = z.looseObject({
  state: z.string(),
  sections: z.array(
    z.looseObject({ field: z.string(), isBehind: z.boolean(), copied: z.number(), empty: z.number() }),
  ),
});

/** What a translator does: every source, in another case, as its target. */
const translate = (file: string): string =>
  file.replaceAll(
    /<source xml:space="preserve">(.*?)<\/source>(?:\n<target.*?<\/target>)?/gs,
    (whole, source: string) =>
      `${whole.split('\n<target')[0]}<target>${source.replaceAll(/>[^<]+|^[^<]+/g, (words) => words.toUpperCase())}</target>`,
  );

describe.each(DATABASES)('translations on %s', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ database, env: { RELEASE_WORKER: '0' } });
  });
  afterAll(() => cms.dispose());
  const { draft, save, published } = signOffDesk(() => cms);

  const ask = (id: number, rest = '', init: RequestInit & { as?: 'contributor' | 'editor' } = {}) =>
    cms.request(`/api/translations/news/${id}/fr${rest}`, { as: 'editor', ...init });
  const send = (id: number, body: string, rest = '/xliff', as: 'contributor' | 'editor' = 'editor') =>
    ask(id, rest, { as, method: 'POST', body: new Blob([body]), headers: { 'Content-Type': XLIFF } });
  const exported = async (id: number) => (await ask(id, '/xliff')).text();
  const read = (id: number, locale: 'en' | 'fr' = 'fr') =>
    cms.payload.findByID({ collection: 'news', id, draft: true, depth: 0, locale, showHiddenFields: true });
  const beside = async (id: number) => BesideSchema.parse(await (await ask(id)).json());
  const behindIn = async (id: number) =>
    (await beside(id)).sections.filter(({ isBehind }) => isBehind).map(({ field }) => field);
  const board = async (query: object) => {
    const { user } = await cms.as('editor');
    const { createLocalReq } = await import('payload');
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
    return readBoard(req, readBoardQuery(query));
  };

  it('go out as a file and come back as a draft, with nothing lost', async () => {
    const id = await draft();
    const file = translate(await exported(id));
    const preview = PreviewSchema.parse(await (await send(id, file, '/xliff/preview')).json());
    expect(preview).toMatchObject({ taken: 3, total: 3, changed: 3, lines: [] });
    expect((await read(id)).title).toBeFalsy();

    expect((await send(id, file, '/xliff', 'contributor')).status).toBe(201);
    const french = await read(id);
    expect(french).toMatchObject({
      title: 'MARKET DAY',
      summary: 'ABOUT: MARKET DAY.',
      _status: 'draft',
      languages: { fr: { state: 'draft' } },
    });
    expect(JSON.stringify(french.body)).toContain('MARKET DAY, AT LENGTH.');
    expect((await read(id, 'en')).title).toBe('Market day');
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
    });
    expect(docs.length).toBeGreaterThan(1);
  });

  it('are refused with a reason, whole or in part', async () => {
    const [id, other] = [await draft(), await draft()];
    const file = translate(await exported(id));
    const sentence = async (response: Response) =>
      RefusalSchema.parse(await response.json())
        .errors.map(({ message }) => message)
        .join(' ');
    expect(await sentence(await send(other, file))).toMatch(/^The file belongs to another document/);
    expect(await sentence(await send(id, `<!DOCTYPE x []>${file}`))).toMatch(/document type \(DOCTYPE\)/);
    expect(await sentence(await send(id, ''))).toMatch(/^No file came along/);
    await save(id, { title: 'Market days' });
    const report = await (await send(id, file)).json();
    expect(report).toMatchObject({
      taken: 2,
      lines: [{ outcome: 'left', code: 'changed', units: [{ id: 'title' }] }],
    });
    expect((await read(id)).title).toBeFalsy();
    expect((await cms.request(`/api/translations/news/${id}/fr/xliff`)).status).toBe(401);
    expect((await cms.request(`/api/translations/news/${id}/en`, { as: 'editor' })).status).toBe(404);
  });

  it('lose their approval when something else comes in, and not when it is the same', async () => {
    const id = await draft();
    await send(id, translate(await exported(id)));
    await save(id, { languages: { fr: { state: 'approved' } } }, 'editor', 'locale=fr&draft=true');
    await send(id, translate(await exported(id)));
    expect((await read(id)).languages?.fr?.state).toBe('approved');
    await send(id, translate(await exported(id)).replace('ABOUT:', 'ON:'));
    expect((await read(id)).languages?.fr?.state).toBe('in-review');
  });

  it('are begun with the words of the original, which show as such', async () => {
    const id = await draft();
    await save(id, { title: 'Jour de marché' }, 'editor', 'locale=fr&draft=true');
    const start = () => ask(id, '/start', { method: 'POST', body: '{}' });
    expect(await (await start()).json()).toEqual({ copied: 2 });
    expect(await read(id)).toMatchObject({ title: 'Jour de marché', summary: 'About: Market day.' });
    expect((await start()).status).toBe(400);
    const { sections, state } = await beside(id);
    expect(state).toBe('draft');
    expect(sections.map(({ copied, empty, field }) => [field, copied, empty])).toEqual([
      ['title', 0, 0],
      ['summary', 0, 0],
      ['body', 1, 0],
    ]);
  });

  it('are behind section by section when the original changes, until they are approved or come back', async () => {
    const id = await published();
    await send(id, translate(await exported(id)));
    await save(id, { languages: { fr: { state: 'approved' } } }, 'editor', 'locale=fr&draft=true');
    expect(await behindIn(id)).toEqual([]);
    await save(id, { summary: 'Otherwise.' });
    expect(await behindIn(id)).toEqual(['summary']);
    const { rows } = await board({ kind: 'news', lang: 'fr', state: 'behind' });
    expect(rows.map((row) => [row.id, row.cells.find(({ lang }) => lang === 'fr')?.behind])).toEqual([
      [id, ['Summary']],
    ]);
    expect(await exported(id)).toMatch(/<unit id="summary"[^>]*>\n<notes><note>The original was changed/);
    await send(id, translate(await exported(id)));
    expect(await behindIn(id)).toEqual([]);
    expect((await board({ kind: 'news', lang: 'fr', state: 'behind' })).rows).toEqual([]);
    await save(id, { summary: 'Otherwise again.' });
    await save(id, { languages: { fr: { state: 'approved' } } }, 'editor', 'locale=fr&draft=true');
    expect(await behindIn(id)).toEqual([]);
  });

  it('stand on the board with their states', async () => {
    const id = await draft({ title: 'Only here' });
    const { kind, rows, total } = await board({ kind: 'news', lang: 'en', state: 'draft' });
    expect(kind).toBe('news');
    expect(total).toBe(rows.length);
    expect(rows.find((row) => row.id === id)).toMatchObject({
      collection: 'news',
      title: 'Only here',
      titleLang: 'en',
      cells: [
        { lang: 'en', state: 'draft', isOriginal: true, behind: [] },
        { lang: 'fr', state: 'missing', isOriginal: false, behind: [] },
        { lang: 'es' },
        { lang: 'ar' },
        { lang: 'pt' },
      ],
    });
    expect(await board({ kind: 'event' })).toMatchObject({ total: 0, kind: undefined });
    expect((await board({})).total).toBeGreaterThanOrEqual(total);
  });
});
