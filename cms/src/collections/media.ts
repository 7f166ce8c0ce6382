import { join } from 'node:path';
import { definitions } from '@kmh/content/schema';
import { kinds } from '@kmh/content/vocabulary';
import type { CollectionConfig, JSONField } from 'payload';
import type { Env } from '../env.ts';
import { amount } from '../fields/amounts.ts';
import { choice, country, yesNo } from '../fields/choices.ts';
import { followContract } from '../fields/contract/follow-contract.ts';
import { partialDate } from '../fields/dates.ts';
import { described } from '../fields/described.ts';
import { group, sideBySide } from '../fields/groups.ts';
import { consentRecord } from '../fields/picture-consent.ts';
import { slugOfPicture } from '../fields/slug.ts';
import { howItIsCut, whereUsed } from '../fields/picture-views.ts';
import { line, paragraphs } from '../fields/texts.ts';
import { workingName } from '../fields/working-name.ts';
import { spokenWords } from '../i18n/spoken.ts';
import { text, wordsOf } from '../i18n/text.ts';
import { preparePicture } from '../media/prepare-picture.ts';
import { logConsent } from '../media/log-consent.ts';
import { serveRendition } from '../media/serve-rendition.ts';
import { serveUses } from '../media/uses-endpoint.ts';
import { defineCollection } from './define-collection.ts';

const VERSIONS_KEPT = 20;

const hidden = { hidden: true, readOnly: true };

const renditions: JSONField = { ...described('renditions'), type: 'json', admin: hidden };

const sha256 = () => ({ ...line('sha256'), admin: hidden });

/** Pictures, with what they show, whose they are and whether the people in them agreed. */
export const createMedia = (env: Env): CollectionConfig =>
  defineCollection('uploads', {
    slug: 'media',
    labels: { singular: spokenWords(kinds.labels('media')), plural: text('media.plural') },
    admin: {
      useAsTitle: 'workingName',
      defaultColumns: ['workingName', 'filename', 'alt', 'credit', 'identifiable', 'updatedAt'],
      listSearchableFields: ['workingName', 'alt', 'caption', 'credit', 'filename'],
      group: wordsOf('group.library'),
    },
    defaultSort: '-createdAt',
    trash: true,
    versions: { drafts: false, maxPerDoc: VERSIONS_KEPT },
    upload: {
      staticDir: join(env.dataDir, 'uploads', 'media'),
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
      crop: false,
      focalPoint: false,
      pasteURL: false,
      displayPreview: true,
      adminThumbnail: ({ doc }) => (typeof doc.slug === 'string' ? `/api/media/thumbnail/${doc.slug}` : null),
    },
    endpoints: [serveRendition(env.dataDir), serveUses],
    fields: followContract(
      definitions.media,
      [
        workingName(),
        paragraphs('alt', { rows: 2 }),
        yesNo('decorative'),
        paragraphs('caption', { rows: 2 }),
        sideBySide(line('credit', { width: '50%' }), choice('licence', 'licence', { width: '50%' })),
        sideBySide(partialDate('takenAt', { width: '50%' }), country('country', { width: '50%' })),
        sideBySide(yesNo('identifiable', { width: '50%' }), yesNo('minors', { width: '50%' })),
        consentRecord(),
        group('focalPoint', [
          sideBySide(
            { ...amount('x', { width: '50%' }), defaultValue: 50 },
            { ...amount('y', { width: '50%' }), defaultValue: 50 },
          ),
        ]),
        howItIsCut(),
        whereUsed(),
        slugOfPicture(),
        sha256(),
        renditions,
      ],
      false,
    ),
    hooks: { beforeOperation: [preparePicture(env.dataDir)], afterChange: [logConsent] },
  });
