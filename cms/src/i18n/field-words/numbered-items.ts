import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of recommendations and lessons. */
export const NUMBERED_ITEM_WORDS = {
  lessons: {
    label: words('Lessons', 'Enseignements', 'Lecciones', 'الدروس', 'Lições'),
    help: words(
      'What others can learn from it. Each gets a page of its own.',
      'Ce que d’autres peuvent en apprendre. Chacun a sa page.',
      'Lo que otros pueden aprender. Cada una tiene su página.',
      'ما يمكن للآخرين تعلمه. لكل درس صفحته.',
      'O que outros podem aprender. Cada uma tem a sua página.',
    ),
  },
  appliesTo: { label: words('Applies to', 'S’applique à', 'Se aplica a', 'ينطبق على', 'Aplica-se a') },
  recommendations: {
    label: words('Recommendations', 'Recommandations', 'Recomendaciones', 'التوصيات', 'Recomendações'),
    help: words(
      'Numbered as printed. Each gets a page of its own and says to whom and by when.',
      'Numérotées comme imprimé. Chacune a sa page et dit à qui et pour quand.',
      'Numeradas como en el impreso. Cada una tiene su página y dice a quién y para cuándo.',
      'مرقمة كما طُبعت. لكل توصية صفحتها وتذكر المعني والموعد.',
      'Numeradas como no impresso. Cada uma tem a sua página e diz a quem e até quando.',
    ),
  },
  horizon: { label: words('Horizon', 'Horizon', 'Horizonte', 'الأفق الزمني', 'Horizonte') },
  dueDate: { label: words('Due', 'Échéance', 'Plazo', 'الموعد', 'Prazo') },
  due: { label: words('Due', 'Échéance', 'Plazo', 'الموعد', 'Prazo') },
  priority: { label: words('Priority', 'Priorité', 'Prioridad', 'الأولوية', 'Prioridade') },
  basedOnFindings: {
    label: words(
      'Rests on findings',
      'S’appuie sur les constats',
      'Se basa en los hallazgos',
      'تستند إلى النتائج',
      'Assenta nas constatações',
    ),
  },
  response: { label: words('Response', 'Réponse', 'Respuesta', 'الرد', 'Resposta') },
  responseText: {
    label: words(
      'Response in words',
      'Réponse détaillée',
      'Respuesta detallada',
      'نص الرد',
      'Resposta por palavras',
    ),
  },
  actions: { label: words('Actions', 'Actions', 'Acciones', 'الإجراءات', 'Ações') },
  responsible: { label: words('Responsible', 'Responsable', 'Responsable', 'المسؤول', 'Responsável') },
  actionEvidence: { label: words('Evidence', 'Preuve', 'Prueba', 'الدليل', 'Evidência') },
  implementation: { label: words('Implementation', 'Mise en œuvre', 'Ejecución', 'التنفيذ', 'Execução') },
  statusHistory: { label: words('Progress', 'Suivi', 'Seguimiento', 'المتابعة', 'Seguimento') },
} as const satisfies Record<string, FieldWords>;
