import { definitions } from '@kmh/content/schema';
import { buildConfig } from 'payload';
import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCmsConfig } from '../cms-config.ts';
import { createDatabase } from '../database/index.ts';
import { parseEnv } from '../env.ts';
import { findProjectRoot } from '../project-root.ts';
import { createCollections } from './index.ts';

/** Kept in a way of their own: each language's state, and what Payload knows of a file. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'media.file': 'filename',
  'media.mime': 'mimeType',
  'media.bytes': 'filesize',
  'document.file': 'filename',
  'document.mime': 'mimeType',
  'document.bytes': 'filesize',
  'document.url': 'externalUrl',
};

const ownName = (key: string): string =>
  ({ 'container-title': 'containerTitle', URL: 'url', DOI: 'doi' })[key] ?? key;

const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;

/** The objects within a schema: itself, its items, its values, its alternatives. */
const objectsIn = (schema: z.core.$ZodType): z.ZodObject[] => {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return [inner];
  if (inner instanceof z.ZodArray) return objectsIn(inner.element);
  if (inner instanceof z.ZodRecord) return objectsIn(inner.valueType);
  return inner instanceof z.ZodUnion ? inner.options.flatMap(objectsIn) : [];
};

type Side = 'fact' | 'text';

/** Says what of a schema the fields do not have, or have on the wrong side, as sentences. */
const findDeviations = (
  place: string,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  fields: readonly FlattenedField[],
  side: Side,
  localised: boolean,
): string[] =>
  Object.entries(shape).flatMap(([key, schema]): string[] => {
    const path = `${place}.${key}`;
    const name = OTHERWISE[path] ?? ownName(key);
    if (key === 'id' || name === 'languages') return [];
    const field = fields.find((known) => known.name === name);
    if (!field) return [`${path} has no field`];
    const here = localised || ('localized' in field && field.localized === true);
    const children = 'flattenedFields' in field ? field.flattenedFields : undefined;
    const inside = objectsIn(schema).flatMap((object) =>
      children && field.type !== 'json'
        ? findDeviations(path, object.shape, children, side, here)
        : field.type === 'json'
          ? []
          : [`${path} has no fields inside`],
    );
    if (inside.length > 0 || objectsIn(schema).length > 0) {
      return side === 'fact' && here ? [`${path} is localised`, ...inside] : inside;
    }
    if (side === 'fact' && here) return [`${path} is localised`];
    if (side === 'text' && !here) return [`${path} is not localised`];
    return [];
  });

describe('the fields of the CMS and the record', () => {
  let collections: Map<string, SanitizedCollectionConfig>;

  beforeAll(async () => {
    const env = parseEnv({ KMH_OFFLINE: '1', DATA_DIR: '/nowhere' }, findProjectRoot());
    const config = await buildConfig(
      createCmsConfig(env, { db: createDatabase(env.database), collections: createCollections(env) }),
    );
    collections = new Map(config.collections.map((collection) => [collection.slug, collection]));
  });

  const fieldsOf = (folder: string) => collections.get(folder)?.flattenedFields ?? [];

  it.each(Object.values(definitions))('keep every fact of a $kind once', ({ kind, folder, facts }) => {
    expect(findDeviations(kind, facts.shape, fieldsOf(folder), 'fact', false)).toEqual([]);
  });

  it.each(Object.values(definitions))(
    'keep every text of a $kind in each language',
    ({ kind, folder, texts }) => {
      expect(findDeviations(kind, texts.shape, fieldsOf(folder), 'text', false)).toEqual([]);
    },
  );

  it.each(Object.values(definitions))('give a $kind a body where the record has one', ({ folder, body }) => {
    const field = fieldsOf(folder).find(({ name }) => name === 'body');
    expect(field?.type).toBe(body === 'none' ? undefined : 'richText');
  });

  it.each(Object.values(definitions))(
    'demand of a $kind what the record demands',
    ({ kind, folder, facts }) => {
      const demanded = Object.entries(facts.shape)
        .filter(
          ([key, schema]) =>
            !z.safeParse(schema, undefined).success &&
            !(bare(schema) instanceof z.ZodObject) &&
            key !== 'languages',
        )
        .map(([key]) => OTHERWISE[`${kind}.${key}`] ?? key)
        // Made by the system, before anybody could leave them out.
        .filter((name) => !['permalinkId', 'filename', 'width', 'height'].includes(name))
        .filter((name) => (kind === 'media' ? !['mimeType', 'filesize'].includes(name) : true));
      const required = fieldsOf(folder).flatMap((field) =>
        'required' in field && field.required ? [field.name] : [],
      );
      expect(required).toEqual(expect.arrayContaining(demanded));
    },
  );
});
