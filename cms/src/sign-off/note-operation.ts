import { APIError } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { say } from '../i18n/text.ts';

const ArgsSchema = z.looseObject({
  id: IdSchema.optional(),
  draft: z.boolean().optional(),
  autosave: z.union([z.boolean(), z.literal(['true', 'false'])]).optional(),
  publishSpecificLocale: z.unknown().optional(),
});

/**
 * Leaves for the hooks around a save what they are not told: whether the form saves itself, which version is being restored, and whether
 * as a draft.
 * Refuses to publish one language by Payload's own way, which would leave the states of the languages aside.
 */
export const noteOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return;
  const { autosave, draft, id, publishSpecificLocale } = ArgsSchema.parse(args);
  if (publishSpecificLocale) throw new APIError(say('sign.oneLanguage', req.i18n.language), 400, null, true);
  req.context.isAutosave = autosave === true || autosave === 'true';
  req.context.restoredVersion = operation === 'restoreVersion' ? id : undefined;
  req.context.isRestoringDraft = operation === 'restoreVersion' && draft === true;
};
