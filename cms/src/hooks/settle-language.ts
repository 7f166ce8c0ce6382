import { langs } from '@kmh/content/vocabulary';
import { APIError } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';

const ADDRESSABLE = [...langs, 'all'] as const;

/**
 * Gives a request that names no language the main one, and refuses one that names a language there is not.
 * Without a fallback Payload lets both through: the first loses every text it sends, the second writes texts that
 * nobody can ever read again. A save names one language: of several at once Payload keeps none.
 */
export const settleLanguage: CollectionBeforeOperationHook = ({ operation, req }) => {
  const asked = req.locale ?? 'en';
  const language = ADDRESSABLE.find((known) => known === asked);
  if (language === undefined) throw new APIError(`There is no language "${asked}" here.`, 400, null, true);
  if (language === 'all' && (operation === 'create' || operation === 'update'))
    throw new APIError(
      'A document is saved in one language at a time. Name it, as in ?locale=en.',
      400,
      null,
      true,
    );
  req.locale = language;
};
