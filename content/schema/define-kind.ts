import { z } from 'zod';
import type { Kind } from '../vocabulary/kinds.ts';
import { folderOf, type Folder } from './folders.ts';

/** Whether a kind's `<lang>.mdx` has a text below its front matter. */
export type BodyRule = 'required' | 'optional' | 'none';

export interface KindDefinition<K extends Kind, F extends z.ZodRawShape, T extends z.ZodRawShape> {
  readonly kind: K;
  readonly folder: Folder;
  readonly body: BodyRule;
  /** What `entry.yaml` holds. */
  readonly facts: z.ZodObject<F, z.core.$strict>;
  /** What the front matter of `<lang>.mdx` holds; a kind without words has no such files. */
  readonly texts: z.ZodObject<T, z.core.$strict>;
}

/** Defines what an entry of a kind consists of; unknown fields are refused. */
export const defineKind = <K extends Kind, F extends z.ZodRawShape, T extends z.ZodRawShape>(definition: {
  kind: K;
  body: BodyRule;
  facts: F;
  texts: T;
}): KindDefinition<K, F, T> => ({
  kind: definition.kind,
  folder: folderOf[definition.kind],
  body: definition.body,
  facts: z.strictObject(definition.facts),
  texts: z.strictObject(definition.texts),
});
