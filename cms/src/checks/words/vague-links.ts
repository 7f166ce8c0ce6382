import type { Lang } from '@kmh/content/vocabulary';

/** Texts of links that say nothing of where they lead, without accents and in small letters. */
const VAGUE: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    ...['click', 'click here', 'here', 'see here', 'read here', 'this', 'this link', 'this page', 'the link'],
    ...[
      'link',
      'more',
      'read more',
      'learn more',
      'see more',
      'find out more',
      'more information',
      'more info',
    ],
    ...[
      'details',
      'more details',
      'download',
      'download here',
      'website',
      'this website',
      'web page',
      'page',
    ],
    ...[
      'document',
      'this document',
      'report here',
      'continue',
      'go',
      'go here',
      'see',
      'view',
      'open',
      'source',
    ],
  ],
  fr: [
    ...['cliquez ici', 'cliquer ici', 'clic', 'ici', 'voir ici', 'lire ici', 'ce lien', 'le lien', 'lien'],
    ...[
      'en savoir plus',
      'savoir plus',
      'lire la suite',
      'la suite',
      'suite',
      'plus',
      'lire plus',
      'voir plus',
    ],
    ...[
      'plus d informations',
      'plus d infos',
      'details',
      'telecharger',
      'telechargez ici',
      'telecharger ici',
    ],
    ...['cette page', 'page', 'site', 'site web', 'ce site', 'ce document', 'document', 'voir', 'source'],
  ],
  es: [
    ...['haga clic aqui', 'haz clic aqui', 'clic aqui', 'pulse aqui', 'aqui', 'ver aqui', 'leer aqui'],
    ...['este enlace', 'el enlace', 'enlace', 'mas', 'leer mas', 'ver mas', 'saber mas', 'mas informacion'],
    ...['detalles', 'mas detalles', 'descargar', 'descargar aqui', 'descargue aqui', 'esta pagina', 'pagina'],
    ...['sitio', 'sitio web', 'este sitio', 'este documento', 'documento', 'ver', 'fuente', 'seguir leyendo'],
  ],
  ar: [
    ...['اضغط هنا', 'انقر هنا', 'هنا', 'من هنا', 'اقرا هنا', 'انظر هنا', 'هذا الرابط', 'الرابط', 'رابط'],
    ...['المزيد', 'اقرا المزيد', 'للمزيد', 'لمزيد من المعلومات', 'مزيد من المعلومات', 'التفاصيل', 'تحميل'],
    ...[
      'تنزيل',
      'حمل من هنا',
      'هذه الصفحة',
      'الصفحة',
      'الموقع',
      'هذا الموقع',
      'هذه الوثيقة',
      'الوثيقة',
      'المصدر',
    ],
  ],
  pt: [
    ...['clique aqui', 'clicar aqui', 'carregue aqui', 'aqui', 'ver aqui', 'ler aqui', 'esta ligacao'],
    ...['este link', 'o link', 'link', 'ligacao', 'mais', 'ler mais', 'leia mais', 'ver mais', 'saiba mais'],
    ...[
      'saber mais',
      'mais informacao',
      'mais informacoes',
      'detalhes',
      'descarregar',
      'baixar',
      'transferir',
    ],
    ...['descarregar aqui', 'esta pagina', 'pagina', 'sitio', 'site', 'este documento', 'documento', 'fonte'],
  ],
};

const known = new Set(Object.values(VAGUE).flat());

/** Letters and digits only, without accents, vowel signs and the forms that Arabic writes alef in. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True for the text of a link that says nothing of where it leads, in any of the five languages. */
export const isVague = (text: string): boolean => known.has(plain(text));
