import { initI18n } from '@payloadcms/translations';
import { getClientSchemaMap } from '@payloadcms/ui/utilities/getClientSchemaMap';
import { getSchemaMap } from '@payloadcms/ui/utilities/getSchemaMap';
import { createClientConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import type { InterfaceLanguage } from './words.ts';

describe('labels on the way to a reader', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms();
  });
  afterAll(() => cms.dispose());

  /** What a reader's page gets of the fields of a factsheet, as JSON by their paths. */
  const fieldsIn = async (language: InterfaceLanguage): Promise<Map<string, string>> => {
    const { config, importMap } = cms.payload;
    const i18n = await initI18n({ config: config.i18n, context: 'client', language });
    const about = { collectionSlug: 'factsheets', i18n } as const;
    const map = getClientSchemaMap({
      ...about,
      config: createClientConfig({ config, i18n, importMap, user: true }),
      payload: cms.payload,
      schemaMap: getSchemaMap({ ...about, config }),
    });
    return new Map([...map].map(([path, field]) => [path, JSON.stringify(field)]));
  };
  const find = (fields: Map<string, string>, end: string) =>
    [...fields].find(([path]) => path.endsWith(end))?.[1];

  it('are in the language of each, also in blocks of a text, whoever came first', async () => {
    const english = await fieldsIn('en');
    const french = await fieldsIn('fr');
    expect(find(english, '.callout.fields._index-0.type')).toContain('"Example"');
    expect(find(french, '.callout.fields._index-0.type')).toContain('"Exemple"');
    expect(find(french, '.locator')).toContain('Où dans l’ouvrage');
  });

  it('carry no other language; views beside the fields and tabs alone do', async () => {
    const fields = await fieldsIn('ar');
    const [views, others] = [/"type":"(?:ui|tabs?)"|^\{"fields":/, /"fr":/];
    const heavy = [...fields].filter(([, json]) => others.test(json) && !views.test(json));
    expect(fields.size).toBeGreaterThan(100);
    expect(heavy.map(([path]) => path)).toEqual([]);
  });
});
