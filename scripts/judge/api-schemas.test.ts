import { expect, test } from 'vitest';
import { apiFaults, compileSchema } from './api-schemas.ts';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { address: { type: 'string', format: 'uri' } },
  required: ['address'],
  additionalProperties: false,
};

test('judges an answer by its schema, the form of addresses included', () => {
  const validate = compileSchema(JSON.stringify(schema));
  expect(apiFaults(validate, '{"address":"https://hub.example/"}')).toEqual([]);
  expect(apiFaults(validate, '{"address":"over there"}')).toEqual(['/address must match format "uri"']);
  expect(apiFaults(validate, '{"address":"https://hub.example/","more":1}')).toHaveLength(1);
  expect(apiFaults(validate, '{}')).toHaveLength(1);
});

test('takes no schema that is none', () => {
  expect(() => compileSchema(JSON.stringify({ ...schema, type: 'thing' }))).toThrow();
});
