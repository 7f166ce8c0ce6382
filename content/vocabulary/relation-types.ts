import type { z } from 'zod';
import { defineVocabulary } from './define-vocabulary.ts';

/** How one publication relates to another (Dublin Core terms). */
export const relationTypes = defineVocabulary({
  relation: { en: 'Related', fr: 'En lien', es: 'Relacionado', ar: 'ذو صلة', pt: 'Relacionado' },
  isPartOf: { en: 'Part of', fr: 'Fait partie de', es: 'Forma parte de', ar: 'جزء من', pt: 'Faz parte de' },
  hasPart: { en: 'Has part', fr: 'Comprend', es: 'Incluye', ar: 'يتضمن', pt: 'Inclui' },
  isVersionOf: { en: 'Version of', fr: 'Version de', es: 'Versión de', ar: 'نسخة من', pt: 'Versão de' },
  replaces: { en: 'Replaces', fr: 'Remplace', es: 'Sustituye a', ar: 'يحل محل', pt: 'Substitui' },
  isReplacedBy: {
    en: 'Replaced by',
    fr: 'Remplacé par',
    es: 'Sustituido por',
    ar: 'حل محله',
    pt: 'Substituído por',
  },
  references: { en: 'Refers to', fr: 'Cite', es: 'Hace referencia a', ar: 'يشير إلى', pt: 'Refere' },
  isReferencedBy: {
    en: 'Referred to by',
    fr: 'Cité par',
    es: 'Citado por',
    ar: 'مشار إليه في',
    pt: 'Referido por',
  },
  requires: { en: 'To be read with', fr: 'À lire avec', es: 'Leer junto con', ar: 'يُقرأ مع', pt: 'Ler com' },
});

export const RelationTypeSchema = relationTypes.schema;
export type RelationType = z.output<typeof RelationTypeSchema>;
