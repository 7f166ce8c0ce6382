import { LANGUAGE_STATES } from '../fields/language-states.ts';
import { nativeNames } from '@kmh/content/vocabulary';
import { LangSchema } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { PageDocument } from './page-document.ts';
import { SignOffRefusedError } from './sign-off-refused-error.ts';

/** A state for a language, and the digests of what whoever sends it has seen. */
export const ChangeSchema = z.object({
  lang: LangSchema,
  to: z.enum(LANGUAGE_STATES),
  seen: z.object({ words: z.string(), facts: z.string() }),
});
export type Change = z.output<typeof ChangeSchema>;

/** Refuses to sign off what somebody has not seen: it was changed after the page was opened. */
export const checkSeen = (
  req: PayloadRequest,
  page: PageDocument,
  { lang, seen }: Omit<Change, 'to'>,
): void => {
  if (seen.words !== page.digests[lang] || seen.facts !== page.digests.facts)
    throw new SignOffRefusedError(req, 'sign.moved', { language: nativeNames[lang] }, 409);
};

/** Takes a language to another state by the door that every save takes, as a draft. */
export const changeState = async (req: PayloadRequest, page: PageDocument, change: Change): Promise<void> => {
  checkSeen(req, page, change);
  req.context.isAutosave = false;
  await req.payload.update({
    ...page.ref,
    data: { languages: { [change.lang]: { state: change.to } } },
    depth: 0,
    draft: true,
    locale: change.lang,
    overrideAccess: false,
    req,
  });
};
