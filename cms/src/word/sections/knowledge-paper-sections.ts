import { spec, within, type SectionSpec } from './section-spec.ts';
import { summary, keyMessages, lessons, recommendations, methodologyNames } from './shared-sections.ts';

/** The sections of a knowledge paper that fill a field, in the order in which a template has them. */
export const KNOWLEDGE_PAPER_SECTIONS: readonly SectionSpec[] = [
  summary,
  keyMessages,
  spec('executiveSummary', 'text', {
    names: [
      'Résumé exécutif',
      'Résumé analytique',
      'Note de synthèse',
      'Resumen analítico',
      'Resumo executivo',
      'موجز تنفيذي',
      'خلاصة تنفيذية',
    ],
  }),
  spec('knowledgeGap', 'text', {
    names: [
      'Gap in knowledge',
      'Lacune de connaissances',
      'Lacunas de conocimiento',
      'Lacuna do conhecimento',
      'فجوة معرفية',
    ],
  }),
  spec('researchQuestions', 'items', {
    names: [
      'Research question',
      'Question de recherche',
      'Pregunta de investigación',
      'Pergunta de investigação',
      'سؤال البحث',
    ],
  }),
  spec('methodology', 'text', { names: methodologyNames }),
  spec('findingsByLevel', 'group', {
    parts: [
      within('findingsByLevel', 'individual', {
        names: [
          'Individual level',
          'Niveau individuel',
          'Nivel individual',
          'Nível individual',
          'المستوى الفردي',
          'مستوى الفرد',
        ],
      }),
      within('findingsByLevel', 'community', {
        names: [
          'Community level',
          'Niveau communautaire',
          'Nivel comunitario',
          'Nível comunitário',
          'مستوى المجتمع المحلي',
          'المستوى المجتمعي',
        ],
      }),
      within('findingsByLevel', 'structural', {
        names: [
          'Structural level',
          'Niveau structurel',
          'Nivel estructural',
          'Nível estrutural',
          'المستوى الهيكلي',
        ],
      }),
    ],
  }),
  spec('actionableInputs', 'items', {
    names: [
      'Actionable inputs',
      'Next steps',
      'Pistes d’action',
      'Propuestas de acción',
      'Propostas de ação',
      'خطوات عملية',
    ],
  }),
  lessons,
  recommendations,
];
