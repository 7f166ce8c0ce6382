import type { CollectionConfig } from 'payload';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestCms, DATABASES } from '../testing/index.ts';

/* Rows with a list within them that some leave empty, as findings have evidence. */
const reports: CollectionConfig = {
  slug: 'reports',
  access: {},
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text' },
    {
      name: 'findings',
      type: 'array',
      fields: [
        { name: 'statement', type: 'text', localized: true },
        { name: 'evidence', type: 'array', localized: true, fields: [{ name: 'text', type: 'text' }] },
      ],
    },
  ],
};

const texts = (words: string[]) => words.map((text) => ({ text }));
const findings = [
  { statement: 'without', evidence: [] },
  { statement: 'with', evidence: texts(['one', 'two']) },
  { statement: 'without again', evidence: [] },
  { statement: 'with more', evidence: texts(['three']) },
];
const ListSchema = z
  .array(z.object({ id: z.string(), text: z.string().nullish() }))
  .nullish()
  .transform((items) => items ?? []);
const ReportSchema = z.object({
  findings: z.array(z.object({ id: z.string(), statement: z.string(), evidence: ListSchema })),
});
const CreatedSchema = z.object({ doc: z.object({ id: z.number() }) });

describe.each(DATABASES)('lists within rows on %s', (database) => {
  it('stay with their rows, whatever else is saved and in whatever language', async () => {
    const cms = await createTestCms({ database, collections: [reports] });
    const send = async (path: string, method: string, data: object): Promise<unknown> => {
      const response = await cms.request(path, { as: 'admin', method, body: JSON.stringify(data) });
      return response.json();
    };
    const read = async (path: string) => {
      const response = await cms.request(path, { as: 'admin' });
      return ReportSchema.parse(await response.json()).findings;
    };
    const statements = async (path: string) =>
      (await read(path)).map(({ statement, evidence }) => [statement, ...evidence.map(({ text }) => text)]);
    const expected = [['without'], ['with', 'one', 'two'], ['without again'], ['with more', 'three']];
    try {
      const data = { title: 'A', findings, _status: 'published' };
      const { id } = CreatedSchema.parse(await send('/api/reports?locale=en', 'POST', data)).doc;
      const english = `/api/reports/${id}?locale=en`;
      expect(await statements(english)).toEqual(expected);

      await send(english, 'PATCH', { title: 'B', _status: 'published' });
      expect(await statements(english)).toEqual(expected);

      const french = (await read(english)).map((row) => ({ ...row, statement: 'fr', evidence: [] }));
      await send(`/api/reports/${id}?locale=fr`, 'PATCH', { findings: french, _status: 'published' });
      expect(await statements(english)).toEqual(expected);

      await send(`${english}&draft=true`, 'PATCH', { title: 'C' });
      expect(await statements(`${english}&draft=true`)).toEqual(expected);
    } finally {
      await cms.dispose();
    }
  });
});
