import { join } from 'node:path';
import { definitions } from '@kmh/content/schema';
import { kinds } from '@kmh/content/vocabulary';
import type { CollectionConfig } from 'payload';
import type { Env } from '../env.ts';
import { amount } from '../fields/amounts.ts';
import { language, yesNo } from '../fields/choices.ts';
import { followContract } from '../fields/contract/follow-contract.ts';
import { described } from '../fields/described.ts';
import { sideBySide } from '../fields/groups.ts';
import { slug } from '../fields/slug.ts';
import { line } from '../fields/texts.ts';
import { title } from '../fields/title.ts';
import { checkOneLanguage } from '../hooks/check-one-language.ts';
import { spokenWords } from '../i18n/spoken.ts';
import { text, wordsOf } from '../i18n/text.ts';
import { prepareDocument, requireFileOrAddress } from '../media/prepare-document.ts';
import { defineCollection } from './define-collection.ts';

const VERSIONS_KEPT = 20;

/** What readers download beside the pages: reports, terms of reference, tools. Nothing that can run. */
const MIME_TYPES = [
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'text/csv',
];

const shown = { hidden: false, readOnly: false };
const mimeType = line('mimeType', { as: 'mime' });
const filesize = amount('filesize', { as: 'bytes' });
const sha256 = () => ({ ...line('sha256'), admin: { hidden: true, readOnly: true } });

/** Files to download, uploaded here or published elsewhere. */
export const createDocuments = (env: Env): CollectionConfig =>
  defineCollection('uploads', {
    slug: 'documents',
    labels: { singular: spokenWords(kinds.labels('document')), plural: text('documents.plural') },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'language', 'filename', 'updatedAt'],
      listSearchableFields: ['title', 'filename', 'slug'],
      group: wordsOf('group.library'),
    },
    defaultSort: '-createdAt',
    trash: true,
    versions: { drafts: false, maxPerDoc: VERSIONS_KEPT },
    upload: {
      staticDir: join(env.dataDir, 'uploads', 'documents'),
      mimeTypes: MIME_TYPES,
      filesRequiredOnCreate: false,
      crop: false,
      focalPoint: false,
      pasteURL: false,
    },
    fields: followContract(
      definitions.document,
      [
        title(),
        line('externalUrl'),
        sideBySide(
          language('language', { width: '50%' }),
          { ...described('pages', { width: '25%' }), type: 'number' },
          yesNo('tagged', { width: '25%' }),
        ),
        { ...mimeType, admin: { ...mimeType.admin, ...shown } },
        { ...filesize, admin: { ...filesize.admin, ...shown } },
        sha256(),
        slug('title'),
      ],
      false,
    ),
    hooks: {
      beforeOperation: [prepareDocument],
      beforeValidate: [requireFileOrAddress],
      afterChange: [checkOneLanguage('document', 'title')],
    },
  });
