import { definitions, isPublicationKind } from '@kmh/content/schema';
import type { PageKind } from '@kmh/content/schema';
import { kinds } from '@kmh/content/vocabulary';
import type { CollectionConfig, UnnamedTab } from 'payload';
import { checksBeside } from '../checks/checks-field.ts';
import { language, yesNo } from '../fields/choices.ts';
import { followContract } from '../fields/contract/follow-contract.ts';
import { tabs } from '../fields/groups.ts';
import { languageStates } from '../fields/languages.ts';
import { permalinkId } from '../fields/permalink-id.ts';
import { slug } from '../fields/slug.ts';
import { checkPublication } from '../hooks/check-publication.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { spokenWords } from '../i18n/spoken.ts';
import { text, wordsOf } from '../i18n/text.ts';
import { previewAdmin } from '../preview/preview-admin.ts';
import { onTheSite } from '../release/on-site-field.ts';
import { logResponse } from '../response/log-response.ts';
import { checkApproved } from '../sign-off/check-approved.ts';
import { guardLanguages } from '../sign-off/guard-languages.ts';
import { logSignOff } from '../sign-off/log-sign-off.ts';
import { noteOperation } from '../sign-off/note-operation.ts';
import { publishLanguages } from '../sign-off/publish-languages.ts';
import { signOffField } from '../sign-off/sign-off-field.ts';
import { translationBeside } from '../translations/beside/beside-field.ts';
import { translationsBehind } from '../translations/staleness/translations-behind.ts';
import { defineCollection } from './define-collection.ts';

/** How long nobody may type before a draft is saved by itself, in milliseconds. */
const AUTOSAVE_INTERVAL = 2000;
const VERSIONS_KEPT = 50;

interface PageOptions {
  plural: MessageKey;
  /** Columns of the list beside the title. */
  columns: string[];
  /** What the list is sorted by, the newest first with `-`. */
  sort: string;
  /** A short name for the tables: PostgreSQL takes names of 63 bytes. */
  dbName?: string;
}

/**
 * Makes the collection of a kind that has a page of its own: drafts that save themselves, versions, a language at a time,
 * publishing now or at a set hour, and a trash.
 */
export const definePage = (kind: PageKind, options: PageOptions, content: UnnamedTab[]): CollectionConfig => {
  const definition = definitions[kind];
  const group = isPublicationKind(kind) ? 'group.publications' : 'group.around';
  const fields = followContract(
    definition,
    [
      tabs(...content),
      languageStates(),
      signOffField(),
      translationsBehind(),
      onTheSite(),
      slug('title'),
      permalinkId(),
      { ...language('originalLanguage', { sidebar: true }), defaultValue: 'en' },
      yesNo('sample', { sidebar: true }),
    ],
    true,
  );
  return defineCollection('publications', {
    slug: definition.folder,
    ...(options.dbName && { dbName: options.dbName }),
    labels: { singular: spokenWords(kinds.labels(kind)), plural: text(options.plural) },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', ...options.columns, '_status', 'updatedAt'],
      listSearchableFields: ['title', 'slug', 'permalinkId'],
      group: wordsOf(group),
      components: {
        // It would take a document off the site without asking why.
        edit: { UnpublishButton: '/safe-delete/admin/no-button.tsx#NoButton' },
        views: { edit: previewAdmin },
      },
    },
    defaultSort: options.sort,
    trash: true,
    versions: {
      maxPerDoc: VERSIONS_KEPT,
      // A time is set in the panel of sign-off, which pins what was approved; Payload's own drawer would not.
      drafts: { autosave: { interval: AUTOSAVE_INTERVAL }, schedulePublish: false },
    },
    fields: [translationBeside(fields), checksBeside(fields), ...fields],
    hooks: {
      beforeOperation: [noteOperation],
      beforeChange: [guardLanguages, publishLanguages],
      afterChange: [checkPublication(kind), checkApproved, logSignOff, logResponse],
    },
  });
};
