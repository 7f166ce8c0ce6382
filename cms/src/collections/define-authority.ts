import { definitions } from '@kmh/content/schema';
import { kinds } from '@kmh/content/vocabulary';
import type { CollectionConfig, Field } from 'payload';
import { followContract } from '../fields/contract/follow-contract.ts';
import { slug } from '../fields/slug.ts';
import { checkOneLanguage } from '../hooks/check-one-language.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { spokenWords } from '../i18n/spoken.ts';
import { text, wordsOf } from '../i18n/text.ts';
import { defineCollection } from './define-collection.ts';

const VERSIONS_KEPT = 50;

interface AuthorityOptions {
  plural: MessageKey;
  /** The field that names an entry. */
  title: string;
  columns: string[];
}

/**
 * Makes the collection of a kind that publications refer to by name. It has versions but no drafts: what an editor saves
 * is what the next release shows.
 */
export const defineAuthority = (
  kind: 'organisation' | 'person' | 'topic',
  options: AuthorityOptions,
  fields: Field[],
): CollectionConfig => {
  const definition = definitions[kind];
  return defineCollection('names', {
    slug: definition.folder,
    labels: { singular: spokenWords(kinds.labels(kind)), plural: text(options.plural) },
    admin: {
      useAsTitle: options.title,
      defaultColumns: [options.title, ...options.columns, 'updatedAt'],
      listSearchableFields: [options.title, 'slug'],
      group: wordsOf('group.names'),
    },
    defaultSort: 'slug',
    trash: true,
    versions: { drafts: false, maxPerDoc: VERSIONS_KEPT },
    fields: followContract(definition, [...fields, slug(options.title)], false),
    hooks: { afterChange: kind === 'person' ? [] : [checkOneLanguage(kind, options.title)] },
  });
};
