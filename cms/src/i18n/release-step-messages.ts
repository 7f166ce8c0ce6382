import { words, type Words } from './words.ts';

/** What a release is doing, as the end of a sentence. */
export const RELEASE_STEP_MESSAGES = {
  'site.step.record': words(
    'writing what was published',
    'écriture de ce qui est publié',
    'escritura de lo publicado',
    'كتابة ما نُشر',
    'escrita do que foi publicado',
  ),
  'site.step.prepare': words('getting ready', 'préparatifs', 'preparativos', 'التحضير', 'preparativos'),
  'site.step.build': words(
    'making the pages',
    'fabrication des pages',
    'creación de las páginas',
    'بناء الصفحات',
    'criação das páginas',
  ),
  'site.step.files': words(
    'making PDF, EPUB and other files',
    'création des fichiers PDF, EPUB et autres',
    'creación de los archivos PDF, EPUB y otros',
    'إعداد ملفات PDF وEPUB وغيرها',
    'criação dos ficheiros PDF, EPUB e outros',
  ),
  'site.step.inventory': words(
    'finding what changed',
    'recherche de ce qui a changé',
    'búsqueda de lo que cambió',
    'حصر ما تغيّر',
    'procura do que mudou',
  ),
  'site.step.check': words(
    'checking links and pages',
    'contrôle des liens et des pages',
    'comprobación de enlaces y páginas',
    'فحص الروابط والصفحات',
    'verificação de ligações e páginas',
  ),
  'site.step.compress': words(
    'compressing files',
    'compression des fichiers',
    'compresión de archivos',
    'ضغط الملفات',
    'compressão de ficheiros',
  ),
  'site.step.seal': words(
    'sealing the release',
    'scellement de la version',
    'sellado de la versión',
    'ختم الإصدار',
    'selagem da versão',
  ),
  'site.step.switch': words(
    'switching the site over',
    'bascule du site',
    'cambio del sitio',
    'تحويل الموقع',
    'mudança do site',
  ),
  'site.step.search': words(
    'updating the search',
    'mise à jour de la recherche',
    'actualización de la búsqueda',
    'تحديث البحث',
    'atualização da pesquisa',
  ),
} as const satisfies Record<string, Words>;
