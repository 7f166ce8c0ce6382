import { isLang, langs, nativeNames } from '@kmh/content/vocabulary';
import type { CollectionBeforeChangeHook } from 'payload';
import { isAllowed } from '../access/allow.ts';
import { goesOut } from '../fields/language-states.ts';
import { say } from '../i18n/text.ts';
import { changeLanguages, readLanguageDetails } from './language-details.ts';
import { DocumentRefusedError } from './document-refused-error.ts';

/**
 * Keeps the states of languages to those who may set them. Who may not publish can neither approve a language nor change what
 * is approved: a language that such a person writes in goes back into review. Nobody sets “published” by hand.
 */
export const checkLanguages: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (!req.user) return data;
  const before = readLanguageDetails(originalDoc);
  const after = readLanguageDetails(data);
  const maySignOff = isAllowed(req, 'publish', 'publications');
  const refusals = langs.flatMap((lang) => {
    const [was, is] = [before[lang].state, after[lang].state];
    if (was === is || !goesOut(is)) return [];
    const path = `languages.${lang}.state`;
    const language = nativeNames[lang];
    if (!maySignOff) return [{ path, message: say('state.notYours', req.i18n.language, { language }) }];
    const byHand = is !== 'approved' && was !== 'published' && was !== 'stale';
    return byHand ? [{ path, message: say('state.byPublishing', req.i18n.language, { language }) }] : [];
  });
  if (refusals.length > 0) throw new DocumentRefusedError(collection.slug, refusals, req);
  if (maySignOff || !req.locale || !isLang(req.locale)) return data;
  return changeLanguages(data, (lang, details) =>
    lang === req.locale && goesOut(details.state) ? { ...details, state: 'in-review' } : details,
  );
};
