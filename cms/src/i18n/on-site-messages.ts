import { words, type Words } from './words.ts';

/** Whether a publication is on the site, beside the publication. */
export const ON_SITE_MESSAGES = {
  'onSite.label': words('On the site', 'Sur le site', 'En el sitio', 'على الموقع', 'No site'),
  'onSite.none': words('Not published', 'Pas publié', 'Sin publicar', 'غير منشور', 'Não publicado'),
  'onSite.open': words(
    'Open the page:',
    'Ouvrir la page :',
    'Abrir la página:',
    'افتح الصفحة:',
    'Abrir a página:',
  ),
  'onSite.before': words(
    'Readers have the version before:',
    'Les lecteurs ont la version précédente :',
    'Los lectores tienen la versión anterior:',
    'لدى القراء النسخة السابقة:',
    'Os leitores têm a versão anterior:',
  ),
} as const satisfies Record<string, Words>;
