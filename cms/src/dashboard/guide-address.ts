import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const SettingsSchema = z.looseObject({ siteUrl: z.url() });

/**
 * Where the guide for editors stands on the site, and in which language whoever asks gets it: it is written in English and French.
 *
 * @param settings of the CMS, `custom` of Payload's configuration
 * @param language of the interface
 */
export function guideAddress(
  settings: PayloadRequest['payload']['config']['custom'],
  language: string,
): { href: string; lang: 'en' | 'fr' } {
  const { siteUrl } = SettingsSchema.parse(settings);
  const lang = language === 'fr' ? 'fr' : 'en';
  return { href: `${siteUrl}/${lang}/guide/`, lang };
}
