import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../sign-off/page-document.ts';
import type { BroughtUp } from '../staleness/settle-bases.ts';
import type { Translation } from './read-translation.ts';

/**
 * Saves words of a translation by the door that every save takes, as a draft, in the name of whoever asks.
 *
 * @param broughtUp what is translated now of what the source says
 * @throws {StaleUpdateError} when somebody has saved the document since it was read
 */
export const saveTranslation = (
  req: PayloadRequest,
  { lang, page }: Translation,
  data: Readonly<Record<string, unknown>>,
  broughtUp?: BroughtUp,
): Promise<void> =>
  inTransaction(req, async () => {
    req.context.broughtUp = broughtUp;
    const begins = page.states[lang] === 'missing';
    await req.payload.update({
      ...page.ref,
      data: {
        ...data,
        ...(begins && { languages: { [lang]: { state: 'draft' } } }),
        // The save that was read: another one in between would be undone.
        updatedAt: page.updatedAt,
      },
      depth: 0,
      draft: true,
      locale: lang,
      overrideAccess: false,
      req,
    });
    req.context.broughtUp = undefined;
  });
