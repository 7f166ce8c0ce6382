import type { Folder } from '@kmh/content/schema';
import type { DataField } from './data-fields.ts';

/** Where a relation to a collection may stand, as a query names it. */
export interface RelationPath {
  readonly path: string;
  readonly isPolymorphic: boolean;
}

/** Every place of a document where it may point to a document of a collection; what its texts point to is another matter. */
export const relationPaths = (fields: readonly DataField[], target: Folder, before = ''): RelationPath[] =>
  fields.flatMap(({ fields: inside, name, polymorphic, relationTo, type }): RelationPath[] => {
    const path = `${before}${name}`;
    if (type === 'group' || type === 'list') return relationPaths(inside, target, `${path}.`);
    return type === 'relation' && relationTo.includes(target) ? [{ path, isPolymorphic: polymorphic }] : [];
  });
