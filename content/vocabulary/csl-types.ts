import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** Kinds of source, by their CSL names. */
export const cslTypes = defineVocabulary({
  report: { en: 'Report', fr: 'Rapport', es: 'Informe', ar: 'تقرير', pt: 'Relatório' },
  book: { en: 'Book', fr: 'Livre', es: 'Libro', ar: 'كتاب', pt: 'Livro' },
  chapter: { en: 'Chapter', fr: 'Chapitre', es: 'Capítulo', ar: 'فصل', pt: 'Capítulo' },
  'article-journal': {
    en: 'Journal article',
    fr: 'Article de revue',
    es: 'Artículo de revista',
    ar: 'مقال في مجلة',
    pt: 'Artigo de revista',
  },
  webpage: { en: 'Web page', fr: 'Page web', es: 'Página web', ar: 'صفحة ويب', pt: 'Página web' },
  legislation: { en: 'Legislation', fr: 'Législation', es: 'Legislación', ar: 'تشريع', pt: 'Legislação' },
  treaty: { en: 'Treaty', fr: 'Traité', es: 'Tratado', ar: 'معاهدة', pt: 'Tratado' },
  dataset: {
    en: 'Dataset',
    fr: 'Jeu de données',
    es: 'Conjunto de datos',
    ar: 'مجموعة بيانات',
    pt: 'Conjunto de dados',
  },
});

export const CslTypeSchema = cslTypes.schema;
export type CslType = z.output<typeof CslTypeSchema>;
