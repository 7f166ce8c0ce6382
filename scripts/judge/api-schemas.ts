import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { Judge } from './judge.ts';
import { judgeFiles, siteFiles } from './site-files.ts';

const SchemaSchema = z.record(z.string(), z.unknown());

/**
 * Prepares a published JSON Schema as those do who use it.
 *
 * @throws Error when it is no schema
 */
export function compileSchema(json: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(SchemaSchema.parse(JSON.parse(json)));
}

/** What an answer of the API lacks by its schema. */
export function apiFaults(validate: ValidateFunction, json: string): string[] {
  if (validate(JSON.parse(json))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** The API and the dump, by the schemas that are published with them. */
export const apiSchemas: Judge = {
  name: 'Ajv: every answer of the API, and every line of the dump, by its JSON Schema',
  judge: async (site) => {
    const schema = (name: string) =>
      compileSchema(readFileSync(join(site, `api/v1/schema/${name}.json`), 'utf8'));
    const [entry, list] = [schema('entry'), schema('list')];
    const files = (pattern: RegExp) => siteFiles(site, pattern);
    return [
      ...(await judgeFiles('entry', files(/^api\/v1\/entries\/.+\.json$/), (json) => apiFaults(entry, json))),
      ...(await judgeFiles('list', files(/^api\/v1\/list\/.+\.json$/), (json) => apiFaults(list, json))),
      ...(await judgeFiles('dump', files(/^api\/v1\/dump\/entries\.jsonl$/), (lines) =>
        lines
          .trimEnd()
          .split('\n')
          .flatMap((line) => apiFaults(entry, line)),
      )),
    ];
  },
};
