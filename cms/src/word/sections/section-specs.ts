import type { PublicationKind } from '@kmh/content/schema';
import type { FieldWord } from '../../i18n/field-words/index.ts';

/** How the words of a section become the value of a field. */
export type SectionForm =
  | 'text'
  | 'items'
  | 'summary'
  | 'lessons'
  | 'recommendations'
  | 'results'
  | 'obstacles'
  | 'locations'
  | 'criteria'
  | 'findings'
  | 'group';

/** A section that fills a field, known by its heading. */
export interface SectionSpec {
  /** The field's word: its label in five languages is a name of the section. */
  readonly word: FieldWord;
  /** Where the value goes, from the texts of the entry. */
  readonly path: readonly string[];
  readonly form: SectionForm;
  /** Other names of the section, in any language. */
  readonly names?: readonly string[];
  /** The publication cannot go out without it. */
  readonly isNeeded?: boolean;
  /** Sections within a group; the words of the group itself go to the first of them. */
  readonly parts?: readonly SectionSpec[];
}

const spec = (word: FieldWord, form: SectionForm, more: Partial<SectionSpec> = {}): SectionSpec => ({
  word,
  path: [word],
  form,
  ...more,
});

const within = (group: FieldWord, word: FieldWord, more: Partial<SectionSpec> = {}): SectionSpec =>
  spec(word, 'text', { path: [group, word], ...more });

const summary = spec('summary', 'summary', {
  isNeeded: true,
  names: [
    'Abstract',
    'In brief',
    'At a glance',
    'En bref',
    'En résumé',
    'Abrégé',
    'En breve',
    'Sumario',
    'Em resumo',
    'Sumário',
    'ملخص',
    'خلاصة',
    'بإيجاز',
  ],
});

const keyMessages = spec('keyMessages', 'items', {
  names: [
    'Key points',
    'Main messages',
    'Key takeaways',
    'Points clés',
    'Points essentiels',
    'Messages principaux',
    'Puntos clave',
    'Mensajes principales',
    'Pontos-chave',
    'Mensagens principais',
    'رسائل رئيسية',
    'أهم الرسائل',
    'النقاط الرئيسية',
  ],
});

const lessons = spec('lessons', 'lessons', {
  names: [
    'Lessons learned',
    'Lessons learnt',
    'Key lessons',
    'Leçons apprises',
    'Leçons',
    'Enseignements tirés',
    'Lecciones aprendidas',
    'Enseñanzas',
    'Lições aprendidas',
    'Ensinamentos',
    'الدروس المستفادة',
    'دروس مستفادة',
  ],
});

const recommendations = spec('recommendations', 'recommendations', {
  names: [
    'Key recommendations',
    'Principales recommandations',
    'Recomendaciones principales',
    'Principais recomendações',
    'توصيات',
  ],
});

const methodologyNames = [
  'Method',
  'Methods',
  'Approach and methodology',
  'Méthode',
  'Méthodologie de l’évaluation',
  'Método',
  'Métodos',
  'منهجية',
  'المنهج',
];

const PAPER: readonly SectionSpec[] = [
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

const FACTSHEET: readonly SectionSpec[] = [
  summary,
  keyMessages,
  spec('objective', 'text', {
    isNeeded: true,
    names: ['Objectives', 'Aim', 'Goal', 'Objectifs', 'But', 'Objetivos', 'الأهداف', 'هدف'],
  }),
  spec('context', 'text', {
    isNeeded: true,
    names: [
      'Background',
      'Introduction',
      'Contexte et justification',
      'Antecedentes',
      'Antecedentes y contexto',
      'Enquadramento',
      'خلفية',
      'الخلفية',
    ],
  }),
  spec('targetGroup', 'text', {
    isNeeded: true,
    names: [
      'Target group',
      'Target groups',
      'Beneficiaries',
      'Groupe cible',
      'Groupes cibles',
      'Bénéficiaires',
      'Grupo destinatario',
      'Grupo meta',
      'Beneficiarios',
      'Grupo-alvo',
      'Beneficiários',
      'المستفيدون',
      'المجموعة المستهدفة',
    ],
  }),
  spec('locations', 'locations', {
    names: [
      'Locations',
      'Location',
      'Where',
      'Lieu',
      'Localisation',
      'Où',
      'Ubicación',
      'Dónde',
      'Localização',
      'Locais',
      'Onde',
      'المواقع',
      'المكان',
    ],
  }),
  spec('steps', 'items', {
    names: [
      'Implementation',
      'Implementation steps',
      'How it was done',
      'Activities',
      'Mise en œuvre',
      'Comment faire',
      'Activités',
      'Ejecución',
      'Cómo se hizo',
      'Actividades',
      'Implementação',
      'Como se fez',
      'Atividades',
      'خطوات التنفيذ',
      'التنفيذ',
      'الأنشطة',
    ],
  }),
  spec('resources', 'group', {
    parts: [
      spec('staff', 'text', {
        path: ['resources', 'staff'],
        names: ['Human resources', 'Ressources humaines', 'Recursos humanos', 'الموارد البشرية'],
      }),
    ],
    names: [
      'Resources needed',
      'Ressources',
      'Moyens nécessaires',
      'Recursos necesarios',
      'Recursos necessários',
      'الموارد اللازمة',
    ],
  }),
  spec('innovation', 'text', {
    names: ['Innovation', 'Innovación', 'Inovação', 'Innovative elements', 'الابتكار'],
  }),
  spec('results', 'results', {
    names: [
      'Results and impact',
      'Outcomes',
      'Achievements',
      'Résultats et impact',
      'Resultados e impacto',
      'Logros',
      'Resultados e impactos',
      'نتائج',
      'الإنجازات',
    ],
  }),
  spec('validation', 'text', {
    names: ['Evidence', 'How it was validated', 'Preuves', 'Pruebas', 'Evidência', 'Evidências', 'تحقق'],
  }),
  spec('enablingFactors', 'items', {
    names: [
      'Enabling factors',
      'Success factors',
      'Factors of success',
      'Facteurs de succès',
      'Facteurs de réussite',
      'Facteurs favorables',
      'Factores de éxito',
      'Factores favorables',
      'Fatores de sucesso',
      'Fatores favoráveis',
      'العوامل المساعدة',
    ],
  }),
  spec('obstacles', 'obstacles', {
    names: [
      'Challenges',
      'Constraints',
      'Difficulties',
      'Défis',
      'Difficultés',
      'Contraintes',
      'Desafíos',
      'Retos',
      'Dificultades',
      'Desafios',
      'Dificuldades',
      'التحديات',
      'تحديات',
      'الصعوبات',
    ],
  }),
  lessons,
  spec('testimony', 'text', {
    path: ['testimony', 'text'],
    names: ['Testimonial', 'A voice', 'Voix', 'Voces', 'Vozes', 'شهادات'],
  }),
  spec('sustainability', 'text', {
    isNeeded: true,
    names: [
      'Sustainability',
      'Durabilité',
      'Pérennité',
      'Sostenibilidad',
      'Sustentabilidade',
      'Sustainability of results',
      'استدامة',
    ],
  }),
  spec('sustainabilityInputs', 'items', {
    names: [
      'Inputs for sustainability',
      'Inputs required for sustainability',
      'Ce que demande la durabilité',
      'Insumos para la sostenibilidad',
      'Contributos para a sustentabilidade',
      'متطلبات الاستدامة',
    ],
  }),
  spec('replicability', 'group', {
    names: [
      'Replicability',
      'Replication',
      'Reproductibilité',
      'Réplication',
      'Replicabilidad',
      'Replicação',
      'Replicabilidade',
      'قابلية التكرار',
      'التكرار',
    ],
    parts: [
      within('replicability', 'conditions', {
        names: [
          'Conditions for replication',
          'Conditions de réplication',
          'Condiciones para replicarla',
          'Condições para repetir',
          'شروط التكرار',
        ],
      }),
      within('replicability', 'adaptation', {
        names: ['Adaptation', 'Adaptations', 'Adaptación', 'Adaptação', 'التكييف'],
      }),
      within('replicability', 'scaleUp', {
        names: [
          'Scale-up',
          'Upscaling',
          'Passage à l’échelle',
          'Mise à l’échelle',
          'Escalamiento',
          'Ampliación de escala',
          'Expansão',
          'توسيع النطاق',
        ],
      }),
    ],
  }),
  spec('gender', 'text', {
    names: [
      'Gender equality',
      'Égalité des genres',
      'Égalité de genre',
      'Igualdad de género',
      'Igualdade de género',
      'المساواة بين الجنسين',
    ],
  }),
  spec('environment', 'text', {
    names: [
      'Environmental aspects',
      'Aspects environnementaux',
      'Aspectos ambientales',
      'Meio ambiente',
      'Aspetos ambientais',
      'الجوانب البيئية',
    ],
  }),
  spec('doNoHarm', 'text', {
    names: ['Protection and do no harm', 'Acción sin daño', 'Não fazer mal', 'عدم إلحاق الضرر'],
  }),
];

const BRIEF: readonly SectionSpec[] = [
  summary,
  keyMessages,
  spec('purpose', 'text', {
    isNeeded: true,
    names: [
      'Purpose of the evaluation',
      'Evaluation purpose',
      'Objectif de l’évaluation',
      'But de l’évaluation',
      'Objetivo de la evaluación',
      'Finalidad de la evaluación',
      'Propósito',
      'Objetivo da avaliação',
      'غرض التقييم',
      'الغرض من التقييم',
    ],
  }),
  spec('intendedUse', 'text', {
    names: [
      'Intended use and audience',
      'Use of the evaluation',
      'Utilisation',
      'Uso de la evaluación',
      'Utilização prevista',
      'استخدام التقييم',
    ],
  }),
  spec('projectSummary', 'text', {
    isNeeded: true,
    names: [
      'The project',
      'Project description',
      'Description du projet',
      'Le projet',
      'El proyecto',
      'Descripción del proyecto',
      'O projeto',
      'Descrição do projeto',
      'وصف المشروع',
      'المشروع',
    ],
  }),
  spec('criteria', 'criteria', {
    names: [
      'Evaluation criteria',
      'Critères d’évaluation',
      'Criterios de evaluación',
      'Critérios de avaliação',
      'معايير التقييم',
    ],
  }),
  spec('questions', 'items', {
    names: ['Questions', 'Key questions', 'Questions clés', 'Preguntas clave', 'Perguntas-chave', 'الأسئلة'],
  }),
  spec('methodology', 'text', { path: ['methodology', 'text'], names: methodologyNames }),
  spec('limitations', 'text', {
    names: [
      'Limitations of the evaluation',
      'Limites de l’évaluation',
      'Limitaciones de la evaluación',
      'Limitações',
      'القيود والحدود',
    ],
  }),
  spec('findings', 'findings', {
    names: [
      'Key findings',
      'Main findings',
      'Principaux constats',
      'Résultats',
      'Hallazgos principales',
      'Resultados',
      'Principais constatações',
      'أهم النتائج',
      'الاستنتاجات الرئيسية',
    ],
  }),
  spec('crossCutting', 'group', {
    names: [
      'Cross-cutting themes',
      'Thèmes transversaux',
      'Temas transversales',
      'Temas transversais',
      'مواضيع مشتركة',
    ],
    parts: [
      within('crossCutting', 'gender', {
        names: ['Gender equality', 'Égalité des genres', 'Igualdad de género', 'Igualdade de género'],
      }),
      within('crossCutting', 'humanRights', { names: ['Rights', 'Droits de l’homme', 'Derechos'] }),
      within('crossCutting', 'inclusion', {
        names: [
          'Disability inclusion',
          'Inclusion du handicap',
          'Inclusión de la discapacidad',
          'Inclusão',
          'الإدماج',
        ],
      }),
      within('crossCutting', 'environment', { names: ['Environmental sensitivity', 'Meio ambiente'] }),
    ],
  }),
  spec('conclusions', 'items', {
    names: ['Conclusion', 'Conclusión', 'Conclusão', 'Conclusões', 'الخاتمة', 'خلاصة التقييم'],
  }),
  lessons,
  recommendations,
  spec('managementResponse', 'text', {
    path: ['managementResponse', 'overall'],
    names: ['Réponse de l’administration', 'Respuesta de la administración', 'Resposta da administração'],
  }),
];

/** The sections of each kind that fill a field, in the order in which a template has them. */
export const SECTION_SPECS: Readonly<Record<PublicationKind, readonly SectionSpec[]>> = {
  'knowledge-paper': PAPER,
  factsheet: FACTSHEET,
  'evaluation-brief': BRIEF,
};
