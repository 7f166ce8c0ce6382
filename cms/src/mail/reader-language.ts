import type { CollectionAfterLoginHook, TextField } from 'payload';
import { interfaceLanguages } from '../i18n/languages.ts';

const nobody = () => false;

/** The language that somebody's admin spoke when they signed in last: letters to them are written in it. */
export const readerLanguage = (): TextField => ({
  name: 'language',
  type: 'text',
  hidden: true,
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
});

/** Notes the language of the admin at sign-in. */
export const noteLanguage: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const { language } = req.i18n;
  if (!Object.hasOwn(interfaceLanguages, language) || user.language === language) return user;
  await req.payload.db.updateOne({ collection: collection.slug, id: user.id, data: { language }, req });
  return user;
};
