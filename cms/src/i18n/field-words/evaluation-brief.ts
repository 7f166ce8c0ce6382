import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of evaluation briefs. */
export const EVALUATION_BRIEF_WORDS = {
  evaluationType: { label: words('Evaluation', 'Évaluation', 'Evaluación', 'التقييم', 'Avaliação') },
  timing: { label: words('Timing', 'Moment', 'Momento', 'التوقيت', 'Momento') },
  independence: {
    label: words('Independence', 'Indépendance', 'Independencia', 'الاستقلالية', 'Independência'),
  },
  evaluators: { label: words('Evaluators', 'Évaluateurs', 'Evaluadores', 'المقيّمون', 'Avaliadores') },
  fieldVisit: {
    label: words(
      'Field visits',
      'Visites de terrain',
      'Visitas sobre el terreno',
      'الزيارات الميدانية',
      'Visitas no terreno',
    ),
  },
  reportDate: {
    label: words(
      'Date of the report',
      'Date du rapport',
      'Fecha del informe',
      'تاريخ التقرير',
      'Data do relatório',
    ),
  },
  commissionedBy: {
    label: words('Commissioned by', 'Commanditée par', 'Encargada por', 'بتكليف من', 'Encomendada por'),
  },
  managedBy: { label: words('Managed by', 'Gérée par', 'Gestionada por', 'بإدارة', 'Gerida por') },
  purpose: { label: words('Purpose', 'But', 'Finalidad', 'الغرض', 'Finalidade') },
  intendedUse: {
    label: words('Intended use', 'Utilisation prévue', 'Uso previsto', 'الاستخدام المقصود', 'Uso previsto'),
  },
  criteria: {
    label: words('Criteria', 'Critères', 'Criterios', 'المعايير', 'Critérios'),
    help: words(
      'In the order of the report. A criterion of the evaluation’s own needs a name.',
      'Dans l’ordre du rapport. Un critère propre à l’évaluation doit être nommé.',
      'En el orden del informe. Un criterio propio de la evaluación necesita un nombre.',
      'بترتيب التقرير. المعيار الخاص بالتقييم يحتاج إلى اسم.',
      'Pela ordem do relatório. Um critério próprio da avaliação precisa de nome.',
    ),
  },
  criterionLabel: {
    label: words(
      'Name of the criterion',
      'Nom du critère',
      'Nombre del criterio',
      'اسم المعيار',
      'Nome do critério',
    ),
  },
  label: { label: words('Name', 'Intitulé', 'Nombre', 'الاسم', 'Nome') },
  questions: {
    label: words(
      'Evaluation questions',
      'Questions d’évaluation',
      'Preguntas de evaluación',
      'أسئلة التقييم',
      'Perguntas de avaliação',
    ),
  },
  methods: { label: words('Methods', 'Méthodes', 'Métodos', 'الطرق', 'Métodos') },
  limitations: {
    label: words('Limitations', 'Limites', 'Limitaciones', 'القيود', 'Limitações'),
    help: words(
      'What the evaluation could not see, so that readers know how far to trust it.',
      'Ce que l’évaluation n’a pas pu voir, pour que le lecteur sache jusqu’où s’y fier.',
      'Lo que la evaluación no pudo ver, para saber hasta dónde fiarse.',
      'ما لم يستطع التقييم رؤيته، ليعرف القارئ مدى الثقة به.',
      'O que a avaliação não pôde ver, para se saber até onde confiar.',
    ),
  },
  geographicCoverage: {
    label: words('Coverage', 'Couverture', 'Cobertura', 'التغطية الجغرافية', 'Cobertura'),
  },
  projectSnapshot: {
    label: words(
      'The project evaluated',
      'Le projet évalué',
      'El proyecto evaluado',
      'المشروع المقيَّم',
      'O projeto avaliado',
    ),
  },
  donor: { label: words('Donor', 'Bailleur', 'Donante', 'الجهة المانحة', 'Doador') },
  projectSummary: {
    label: words(
      'Project summary',
      'Résumé du projet',
      'Resumen del proyecto',
      'ملخص المشروع',
      'Resumo do projeto',
    ),
  },
  findings: {
    label: words('Findings', 'Constats', 'Hallazgos', 'النتائج', 'Constatações'),
    help: words(
      'What the evaluation saw, each under its criterion, with its evidence.',
      'Ce que l’évaluation a constaté, chaque constat sous son critère, avec ses preuves.',
      'Lo que la evaluación vio, cada hallazgo bajo su criterio y con sus pruebas.',
      'ما رآه التقييم، كل نتيجة تحت معيارها ومع أدلتها.',
      'O que a avaliação viu, cada constatação sob o seu critério e com a sua evidência.',
    ),
  },
  criterion: { label: words('Criterion', 'Critère', 'Criterio', 'المعيار', 'Critério') },
  evidence: { label: words('Evidence', 'Preuves', 'Pruebas', 'الأدلة', 'Evidência') },
  crossCutting: {
    label: words(
      'Cross-cutting issues',
      'Questions transversales',
      'Cuestiones transversales',
      'قضايا مشتركة',
      'Questões transversais',
    ),
  },
  humanRights: {
    label: words('Human rights', 'Droits humains', 'Derechos humanos', 'حقوق الإنسان', 'Direitos humanos'),
  },
  inclusion: { label: words('Inclusion', 'Inclusion', 'Inclusión', 'الشمول', 'Inclusão') },
  conclusions: { label: words('Conclusions', 'Conclusions', 'Conclusiones', 'الاستنتاجات', 'Conclusões') },
  goodPractices: {
    label: words(
      'Good practices found',
      'Bonnes pratiques relevées',
      'Buenas prácticas halladas',
      'ممارسات جيدة مرصودة',
      'Boas práticas encontradas',
    ),
  },
  managementResponse: {
    label: words(
      'Management response',
      'Réponse de la direction',
      'Respuesta de la dirección',
      'رد الإدارة',
      'Resposta da direção',
    ),
  },
  overall: {
    label: words('Overall response', 'Réponse générale', 'Respuesta general', 'الرد العام', 'Resposta geral'),
  },
  fullReport: {
    label: words(
      'Full report',
      'Rapport complet',
      'Informe completo',
      'التقرير الكامل',
      'Relatório completo',
    ),
  },
  termsOfReference: {
    label: words(
      'Terms of reference',
      'Termes de référence',
      'Términos de referencia',
      'الاختصاصات',
      'Termos de referência',
    ),
  },
  qualityRating: {
    label: words(
      'Quality rating',
      'Note de qualité',
      'Calificación de calidad',
      'تقدير الجودة',
      'Classificação de qualidade',
    ),
  },
} as const satisfies Record<string, FieldWords>;
