import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of evaluation briefs. */
export const EVALUATION_BRIEF_WORDS = {
  evaluationType: {
    label: words('Evaluation', 'Évaluation', 'Evaluación', 'التقييم', 'Avaliação'),
    help: words(
      'When it was made and by whom; readers weigh it by that.',
      'Quand elle a été faite et par qui ; on la pèse d’après cela.',
      'Cuándo se hizo y por quién; así se valora.',
      'متى أُجري ومن أجراه؛ فبذلك يزنه القراء.',
      'Quando foi feita e por quem; é assim que se avalia.',
    ),
  },
  timing: {
    label: words('Timing', 'Moment', 'Momento', 'التوقيت', 'Momento'),
    help: words(
      'Before, during, at the end, or some time after the project.',
      'Avant, pendant, à la fin, ou quelque temps après le projet.',
      'Antes, durante, al final o algún tiempo después del proyecto.',
      'قبل المشروع أو أثناءه أو في نهايته أو بعده بمدة.',
      'Antes, durante, no fim, ou algum tempo depois do projeto.',
    ),
  },
  independence: {
    label: words('Independence', 'Indépendance', 'Independencia', 'الاستقلالية', 'Independência'),
    help: words(
      'Independent only if nobody who ran the project took part.',
      'Indépendante seulement si personne de l’équipe du projet n’y a pris part.',
      'Independiente solo si no participó nadie que dirigiera el proyecto.',
      'مستقل فقط إن لم يشارك فيه أحد ممن أداروا المشروع.',
      'Independente só se não participou ninguém que tenha dirigido o projeto.',
    ),
  },
  evaluators: {
    label: words('Evaluators', 'Évaluateurs', 'Evaluadores', 'المقيّمون', 'Avaliadores'),
    help: words(
      'Firms and people, as named in the report.',
      'Cabinets et personnes, comme nommés dans le rapport.',
      'Empresas y personas, como figuran en el informe.',
      'الشركات والأشخاص كما وردوا في التقرير.',
      'Empresas e pessoas, como nomeadas no relatório.',
    ),
  },
  fieldVisit: {
    label: words(
      'Field visits',
      'Visites de terrain',
      'Visitas sobre el terreno',
      'الزيارات الميدانية',
      'Visitas no terreno',
    ),
    help: words(
      'First and last day in the field; empty if all was done from afar.',
      'Premier et dernier jour sur place ; vide si tout s’est fait à distance.',
      'Primer y último día sobre el terreno; vacío si todo fue a distancia.',
      'أول يوم وآخر يوم في الميدان؛ فارغ إن تم كله عن بعد.',
      'Primeiro e último dia no terreno; vazio se tudo foi à distância.',
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
    help: words(
      'As on the title page of the final report.',
      'Comme sur la page de titre du rapport final.',
      'Como en la portada del informe final.',
      'كما في صفحة عنوان التقرير النهائي.',
      'Como na página de título do relatório final.',
    ),
  },
  commissionedBy: {
    label: words('Commissioned by', 'Commanditée par', 'Encargada por', 'بتكليف من', 'Encomendada por'),
    help: words(
      'Who wanted it and paid for it.',
      'Qui l’a voulue et payée.',
      'Quién la encargó y la pagó.',
      'من طلبه ودفع ثمنه.',
      'Quem a encomendou e pagou.',
    ),
  },
  managedBy: {
    label: words('Managed by', 'Gérée par', 'Gestionada por', 'بإدارة', 'Gerida por'),
    help: words(
      'Who looked after it day by day.',
      'Qui l’a suivie au quotidien.',
      'Quién la gestionó día a día.',
      'من تابعه يوميا.',
      'Quem a acompanhou no dia a dia.',
    ),
  },
  purpose: {
    label: words('Purpose', 'But', 'Finalidad', 'الغرض', 'Finalidade'),
    help: words(
      'The decision that it was to help with.',
      'La décision qu’elle devait éclairer.',
      'La decisión para la que debía servir.',
      'القرار الذي أُريد له أن يفيده.',
      'A decisão para a qual devia servir.',
    ),
  },
  intendedUse: {
    label: words('Intended use', 'Utilisation prévue', 'Uso previsto', 'الاستخدام المقصود', 'Uso previsto'),
    help: words(
      'Who was to use it, for what, and when.',
      'Qui devait s’en servir, pour quoi, et quand.',
      'Quién iba a usarla, para qué y cuándo.',
      'من سيستعمله ولأي غرض ومتى.',
      'Quem a iria usar, para quê e quando.',
    ),
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
    help: words(
      'Only for a criterion that OECD-DAC does not have.',
      'Seulement pour un critère que le CAD-OCDE n’a pas.',
      'Solo para un criterio que el CAD-OCDE no tenga.',
      'فقط لمعيار ليس لدى لجنة المساعدة الإنمائية.',
      'Só para um critério que o CAD-OCDE não tenha.',
    ),
  },
  label: {
    label: words('Name', 'Intitulé', 'Nombre', 'الاسم', 'Nome'),
    help: words(
      'A name of a few words.',
      'Un intitulé de quelques mots.',
      'Un nombre de pocas palabras.',
      'اسم من كلمات قليلة.',
      'Um nome de poucas palavras.',
    ),
  },
  questions: {
    label: words(
      'Evaluation questions',
      'Questions d’évaluation',
      'Preguntas de evaluación',
      'أسئلة التقييم',
      'Perguntas de avaliação',
    ),
    help: words(
      'The main ones, as in the terms of reference, one a row.',
      'Les principales, comme dans les termes de référence, une par ligne.',
      'Las principales, como en los términos de referencia, una por fila.',
      'الرئيسية كما في الاختصاصات، واحد في كل صف.',
      'As principais, como nos termos de referência, uma por linha.',
    ),
  },
  methods: {
    label: words('Methods', 'Méthodes', 'Métodos', 'الطرق', 'Métodos'),
    help: words(
      'Those that were really used, not those that were planned.',
      'Celles réellement employées, non celles prévues.',
      'Los que se usaron de verdad, no los previstos.',
      'المستعملة فعلا لا المخطط لها.',
      'Os que se usaram mesmo, não os previstos.',
    ),
  },
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
    help: words(
      'The regions that were looked at, by visits or from afar.',
      'Les régions examinées, sur place ou à distance.',
      'Las regiones examinadas, sobre el terreno o a distancia.',
      'المناطق التي شملها، ميدانيا أو عن بعد.',
      'As regiões examinadas, no terreno ou à distância.',
    ),
  },
  projectSnapshot: {
    label: words(
      'The project evaluated',
      'Le projet évalué',
      'El proyecto evaluado',
      'المشروع المقيَّم',
      'O projeto avaliado',
    ),
    help: words(
      'The project’s facts as the report gives them.',
      'Les faits du projet tels que le rapport les donne.',
      'Los datos del proyecto tal como los da el informe.',
      'حقائق المشروع كما يوردها التقرير.',
      'Os dados do projeto tal como o relatório os dá.',
    ),
  },
  donor: {
    label: words('Donor', 'Bailleur', 'Donante', 'الجهة المانحة', 'Doador'),
    help: words(
      'Who paid for most of the project.',
      'Qui a payé la plus grande part du projet.',
      'Quién pagó la mayor parte del proyecto.',
      'من موّل معظم المشروع.',
      'Quem pagou a maior parte do projeto.',
    ),
  },
  projectSummary: {
    label: words(
      'Project summary',
      'Résumé du projet',
      'Resumen del proyecto',
      'ملخص المشروع',
      'Resumo do projeto',
    ),
    help: words(
      'For somebody who has never heard of it: what it wanted, where, with whom. 150 words.',
      'Pour qui n’en a jamais entendu parler : ce qu’il voulait, où, avec qui. 150 mots.',
      'Para quien nunca oyó hablar de él: qué quería, dónde, con quién. 150 palabras.',
      'لمن لم يسمع به: ماذا أراد وأين ومع من. 150 كلمة.',
      'Para quem nunca ouviu falar dele: o que queria, onde, com quem. 150 palavras.',
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
  criterion: {
    label: words('Criterion', 'Critère', 'Criterio', 'المعيار', 'Critério'),
    help: words(
      'OECD-DAC’s criterion, or one of the evaluation’s own.',
      'Le critère du CAD-OCDE, ou un critère propre à l’évaluation.',
      'El criterio del CAD-OCDE o uno propio de la evaluación.',
      'معيار لجنة المساعدة الإنمائية أو معيار خاص بالتقييم.',
      'O critério do CAD-OCDE ou um próprio da avaliação.',
    ),
  },
  evidence: {
    label: words('Evidence', 'Preuves', 'Pruebas', 'الأدلة', 'Evidência'),
    help: words(
      'What the finding rests on: how many said so, which document shows it.',
      'Sur quoi repose le constat : combien l’ont dit, quel document le montre.',
      'En qué se apoya el hallazgo: cuántos lo dijeron, qué documento lo muestra.',
      'ما تستند إليه النتيجة: كم شخصا قالها وأي وثيقة تبيّنها.',
      'Em que assenta a constatação: quantos o disseram, que documento o mostra.',
    ),
  },
  crossCutting: {
    label: words(
      'Cross-cutting issues',
      'Questions transversales',
      'Cuestiones transversales',
      'قضايا مشتركة',
      'Questões transversais',
    ),
    help: words(
      'Only what the evaluation found on it, not what the project promised.',
      'Seulement ce que l’évaluation a constaté, non ce que le projet promettait.',
      'Solo lo que halló la evaluación, no lo que prometía el proyecto.',
      'ما وجده التقييم فقط لا ما وعد به المشروع.',
      'Só o que a avaliação constatou, não o que o projeto prometia.',
    ),
  },
  humanRights: {
    label: words('Human rights', 'Droits humains', 'Derechos humanos', 'حقوق الإنسان', 'Direitos humanos'),
    help: words(
      'Whose rights were strengthened or put at risk.',
      'Les droits de qui ont été renforcés ou mis en danger.',
      'Los derechos de quién se reforzaron o se pusieron en riesgo.',
      'حقوق من تعززت أو تعرضت للخطر.',
      'Os direitos de quem foram reforçados ou postos em risco.',
    ),
  },
  inclusion: {
    label: words('Inclusion', 'Inclusion', 'Inclusión', 'الشمول', 'Inclusão'),
    help: words(
      'Who was reached that is usually left out, and who was not.',
      'Qui a été atteint parmi ceux qu’on oublie d’ordinaire, et qui ne l’a pas été.',
      'A quién de los habitualmente excluidos se llegó y a quién no.',
      'من وُصل إليه ممن يُستبعدون عادة، ومن لم يُوصل إليه.',
      'Quem, dos habitualmente excluídos, foi alcançado e quem não foi.',
    ),
  },
  conclusions: {
    label: words('Conclusions', 'Conclusions', 'Conclusiones', 'الاستنتاجات', 'Conclusões'),
    help: words(
      'What follows from the findings, one a row, nothing new.',
      'Ce qui suit des constats, une par ligne, rien de nouveau.',
      'Lo que se sigue de los hallazgos, una por fila, nada nuevo.',
      'ما يترتب على النتائج، واحد في كل صف، دون جديد.',
      'O que decorre das constatações, uma por linha, nada de novo.',
    ),
  },
  goodPractices: {
    label: words(
      'Good practices found',
      'Bonnes pratiques relevées',
      'Buenas prácticas halladas',
      'ممارسات جيدة مرصودة',
      'Boas práticas encontradas',
    ),
    help: words(
      'Factsheets here on practices that the evaluation praises.',
      'Les fiches, ici, sur des pratiques que l’évaluation salue.',
      'Las fichas de aquí sobre prácticas que la evaluación elogia.',
      'صحائف هنا عن ممارسات يشيد بها التقييم.',
      'As fichas daqui sobre práticas que a avaliação elogia.',
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
    help: words(
      'The answer to the evaluation as a whole. Each recommendation has its own besides.',
      'La réponse à l’évaluation dans son ensemble. Chaque recommandation a en outre la sienne.',
      'La respuesta a la evaluación en conjunto. Cada recomendación tiene además la suya.',
      'الرد على التقييم ككل. ولكل توصية ردها أيضا.',
      'A resposta à avaliação no seu conjunto. Cada recomendação tem ainda a sua.',
    ),
  },
  overall: {
    label: words('Overall response', 'Réponse générale', 'Respuesta general', 'الرد العام', 'Resposta geral'),
    help: words(
      'What management makes of it, in a paragraph: what it will change and what not.',
      'Ce qu’en retient la direction, en un paragraphe : ce qu’elle changera et ce qu’elle ne changera pas.',
      'Qué concluye la dirección, en un párrafo: qué cambiará y qué no.',
      'موقف الإدارة في فقرة: ما ستغيره وما لن تغيره.',
      'O que a direção conclui, num parágrafo: o que vai mudar e o que não.',
    ),
  },
  fullReport: {
    label: words(
      'Full report',
      'Rapport complet',
      'Informe completo',
      'التقرير الكامل',
      'Relatório completo',
    ),
    help: words(
      'The report itself as a file.',
      'Le rapport lui-même, comme fichier.',
      'El propio informe, como archivo.',
      'التقرير نفسه ملفا.',
      'O próprio relatório, como ficheiro.',
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
    help: words(
      'What the evaluators were asked to do, as a file.',
      'Ce qui a été demandé aux évaluateurs, comme fichier.',
      'Lo que se pidió a los evaluadores, como archivo.',
      'ما طُلب من المقيّمين، ملفا.',
      'O que se pediu aos avaliadores, como ficheiro.',
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
    help: words(
      'As an independent reader of evaluations gave it, with the scale: 5 of 6.',
      'Telle que l’a donnée une relecture indépendante, avec l’échelle : 5 sur 6.',
      'La que dio una revisión independiente, con su escala: 5 de 6.',
      'كما منحتها مراجعة مستقلة، مع السلّم: 5 من 6.',
      'A que deu uma revisão independente, com a escala: 5 em 6.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
