import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** The kinds of entry in the record, by their name for one of them. */
export const kinds = defineVocabulary({
  'knowledge-paper': {
    en: 'Knowledge paper',
    fr: 'Document de connaissance',
    es: 'Documento de conocimiento',
    ar: 'ورقة معرفية',
    pt: 'Documento de conhecimento',
  },
  factsheet: {
    en: 'Good-practice factsheet',
    fr: 'Fiche de bonne pratique',
    es: 'Ficha de buena práctica',
    ar: 'صحيفة ممارسة جيدة',
    pt: 'Ficha de boa prática',
  },
  'evaluation-brief': {
    en: 'Evaluation brief',
    fr: 'Note d’évaluation',
    es: 'Resumen de evaluación',
    ar: 'موجز تقييم',
    pt: 'Síntese de avaliação',
  },
  series: { en: 'Series', fr: 'Série', es: 'Serie', ar: 'سلسلة', pt: 'Série' },
  project: { en: 'Project', fr: 'Projet', es: 'Proyecto', ar: 'مشروع', pt: 'Projeto' },
  news: { en: 'News', fr: 'Actualité', es: 'Noticia', ar: 'خبر', pt: 'Notícia' },
  event: { en: 'Event', fr: 'Événement', es: 'Evento', ar: 'فعالية', pt: 'Evento' },
  organisation: {
    en: 'Organisation',
    fr: 'Organisation',
    es: 'Organización',
    ar: 'منظمة',
    pt: 'Organização',
  },
  person: { en: 'Person', fr: 'Personne', es: 'Persona', ar: 'شخص', pt: 'Pessoa' },
  topic: { en: 'Topic', fr: 'Thème', es: 'Tema', ar: 'موضوع', pt: 'Tema' },
  media: { en: 'Picture', fr: 'Image', es: 'Imagen', ar: 'صورة', pt: 'Imagem' },
  document: { en: 'Document', fr: 'Document', es: 'Documento', ar: 'وثيقة', pt: 'Documento' },
});

export const KindSchema = kinds.schema;
export type Kind = z.output<typeof KindSchema>;
