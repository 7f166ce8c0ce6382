import { spec } from './section-spec.ts';

/* Sections that several kinds have. */

export const summary = spec('summary', 'summary', {
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

export const keyMessages = spec('keyMessages', 'items', {
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

export const lessons = spec('lessons', 'lessons', {
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

export const recommendations = spec('recommendations', 'recommendations', {
  names: [
    'Key recommendations',
    'Principales recommandations',
    'Recomendaciones principales',
    'Principais recomendações',
    'توصيات',
  ],
});

export const methodologyNames = [
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
