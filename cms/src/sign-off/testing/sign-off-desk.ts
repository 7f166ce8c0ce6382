import { z } from 'zod';
import type { Role } from '../../access/roles.ts';
import { words } from '../../jobs/testing/news.ts';
import type { TestCms } from '../../testing/index.ts';

const DocSchema = z.looseObject({
  id: z.number(),
  title: z.string().nullish(),
  _status: z.string(),
  languages: z.record(z.string(), z.looseObject({ state: z.string() })),
});
const AnswerSchema = z.looseObject({
  doc: DocSchema.optional(),
  docs: z.array(DocSchema).optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});
const SignOffSchema = z.record(
  z.string(),
  z.looseObject({
    digest: z.string().optional(),
    approved: z.object({ by: z.looseObject({ name: z.string() }), at: z.string() }).optional(),
  }),
);

export const facts = { date: '2022-03-01T12:00:00.000Z', originalLanguage: 'en' };
export const english = words('Market day');
export const approveEnglish = { languages: { en: { state: 'approved' } } };

/**
 * News on the way through sign-off, as somebody at the desk handles them: by requests, and by what the CMS then holds.
 *
 * @param cms gives the CMS once the test has opened it
 */
export function signOffDesk(cms: () => TestCms) {
  const send = async (method: string, path: string, data: object, role: Role = 'editor') => {
    const body = JSON.stringify(data);
    const response = await cms().request(`/api/${path}`, { as: role, method, body });
    const { doc, docs, errors } = AnswerSchema.parse(await response.json());
    return { status: response.status, doc, docs, sentence: errors?.[0]?.message ?? '' };
  };
  const draft = async (data: object = {}, role: Role = 'editor'): Promise<number> => {
    const { doc } = await send('POST', 'news?locale=en&draft=true', { ...facts, ...english, ...data }, role);
    return DocSchema.parse(doc).id;
  };
  const save = (id: number, data: object, role?: Role, query = 'locale=en&draft=true') =>
    send('PATCH', `news/${id}?${query}`, data, role);
  const publish = (id: number, data: object = {}) =>
    save(id, { ...data, _status: 'published' }, 'editor', 'locale=en');
  const read = async (id: number, isDraft = true) =>
    DocSchema.parse(
      await cms().payload.findByID({
        collection: 'news',
        id,
        depth: 0,
        draft: isDraft,
        locale: 'en',
        disableErrors: true,
      }),
    );
  const stateOf = async (id: number, lang = 'en') => (await read(id)).languages[lang]?.state;
  const remembered = async (id: number) => {
    const doc = await cms().payload.findByID({ collection: 'news', id, draft: true, showHiddenFields: true });
    return SignOffSchema.parse(doc.signOff);
  };
  const approved = async (): Promise<number> => {
    const id = await draft();
    await save(id, approveEnglish);
    return id;
  };
  const published = async (): Promise<number> => {
    const id = await approved();
    await publish(id);
    return id;
  };
  const versionWith = async (id: number, title: string) => {
    const { docs } = await cms().payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
    });
    return docs.find(({ version }) => version.title === title)?.id;
  };
  return { send, draft, save, publish, read, stateOf, remembered, approved, published, versionWith };
}
