import { spec, within, type SectionSpec } from './section-spec.ts';
import { summary, keyMessages, lessons, recommendations, methodologyNames } from './shared-sections.ts';

/** The sections of an evaluation brief that fill a field, in the order in which a template has them. */
export const EVALUATION_BRIEF_SECTIONS: readonly SectionSpec[] = [
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
