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
  appliesTo: {
    label: words('Applies to', 'S’applique à', 'Se aplica a', 'ينطبق على', 'Aplica-se a'),
    help: words(
      'Topics under which others should find this lesson.',
      'Les thèmes sous lesquels d’autres devraient trouver cette leçon.',
      'Los temas en los que otros deberían encontrar esta lección.',
      'المواضيع التي ينبغي أن يجد الآخرون هذا الدرس تحتها.',
      'Os temas em que outros devem encontrar esta lição.',
    ),
  },
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
  horizon: {
    label: words('Horizon', 'Horizon', 'Horizonte', 'الأفق الزمني', 'Horizonte'),
    help: words(
      'By a date, or for projects to come.',
      'Pour une date, ou pour des projets futurs.',
      'Para una fecha o para proyectos futuros.',
      'بحلول تاريخ، أو لمشاريع قادمة.',
      'Até uma data, ou para projetos futuros.',
    ),
  },
  dueDate: {
    label: words('Due', 'Échéance', 'Plazo', 'الموعد', 'Prazo'),
    help: words(
      'The last day by which it should be done. It counts as overdue after that.',
      'Le dernier jour pour le faire. Ensuite, c’est en retard.',
      'El último día para hacerlo. Después se considera atrasado.',
      'آخر يوم لإنجازه، وبعده يُعد متأخرا.',
      'O último dia para o fazer. Depois conta como atrasado.',
    ),
  },
  due: {
    label: words('Due', 'Échéance', 'Plazo', 'الموعد', 'Prazo'),
    help: words(
      'The day by which it is done; reminders go out two weeks before.',
      'Le jour où ce sera fait ; des rappels partent deux semaines avant.',
      'El día en que estará hecho; los recordatorios salen dos semanas antes.',
      'يوم إنجازه؛ وتُرسل التذكيرات قبله بأسبوعين.',
      'O dia em que estará feito; os lembretes saem duas semanas antes.',
    ),
  },
  priority: {
    label: words('Priority', 'Priorité', 'Prioridad', 'الأولوية', 'Prioridade'),
    help: words(
      'As in the report; leave empty if it gives none.',
      'Comme dans le rapport ; vide s’il n’en donne pas.',
      'Como en el informe; vacío si no la da.',
      'كما في التقرير؛ فارغ إن لم يذكرها.',
      'Como no relatório; vazio se não a der.',
    ),
  },
  basedOnFindings: {
    label: words(
      'Rests on findings',
      'S’appuie sur les constats',
      'Se basa en los hallazgos',
      'تستند إلى النتائج',
      'Assenta nas constatações',
    ),
    help: words(
      'So that readers can go from the advice to what it rests on.',
      'Pour que l’on passe du conseil à ce qui le fonde.',
      'Para que se pueda ir del consejo a lo que lo sustenta.',
      'ليستطيع القارئ الانتقال من النصيحة إلى أساسها.',
      'Para que se possa ir do conselho àquilo em que assenta.',
    ),
  },
  response: {
    label: words('Response', 'Réponse', 'Respuesta', 'الرد', 'Resposta'),
    help: words(
      'Whether management takes it up. “Partly” needs words on which part.',
      'Si la direction la suit. « En partie » demande de dire laquelle.',
      'Si la dirección la asume. «En parte» exige decir cuál.',
      'هل تأخذ بها الإدارة. و«جزئيا» يلزم معها بيان الجزء.',
      'Se a direção a assume. «Em parte» exige dizer qual.',
    ),
  },
  responseText: {
    label: words(
      'Response in words',
      'Réponse détaillée',
      'Respuesta detallada',
      'نص الرد',
      'Resposta por palavras',
    ),
    help: words(
      'Why, and what follows, in two or three sentences. Readers see it.',
      'Pourquoi, et ce qui s’ensuit, en deux ou trois phrases. Les lecteurs le voient.',
      'Por qué y qué se sigue, en dos o tres frases. Los lectores lo ven.',
      'لماذا وما يترتب، في جملتين أو ثلاث. يراها القراء.',
      'Porquê e o que se segue, em duas ou três frases. Os leitores veem-no.',
    ),
  },
  actions: {
    label: words('Actions', 'Actions', 'Acciones', 'الإجراءات', 'Ações'),
    help: words(
      'What will be done, one step a row, each with somebody and a day.',
      'Ce qui sera fait, une étape par ligne, chacune avec un responsable et un jour.',
      'Lo que se hará, un paso por fila, cada uno con responsable y día.',
      'ما سيُفعل، خطوة في كل صف، لكل منها مسؤول ويوم.',
      'O que será feito, um passo por linha, cada um com responsável e dia.',
    ),
  },
  responsible: {
    label: words('Responsible', 'Responsable', 'Responsable', 'المسؤول', 'Responsável'),
    help: words(
      'Who answers for it; reminders go to the account of that name.',
      'Qui en répond ; les rappels vont au compte de ce nom.',
      'Quién responde; los recordatorios van a la cuenta con ese nombre.',
      'من المسؤول؛ وتُرسل التذكيرات إلى الحساب بهذا الاسم.',
      'Quem responde; os lembretes vão para a conta com esse nome.',
    ),
  },
  actionEvidence: {
    label: words('Evidence', 'Preuve', 'Prueba', 'الدليل', 'Evidência'),
    help: words(
      'A file that shows it was done.',
      'Un fichier qui montre que c’est fait.',
      'Un archivo que muestra que se hizo.',
      'ملف يبيّن أنه أُنجز.',
      'Um ficheiro que mostra que foi feito.',
    ),
  },
  implementation: {
    label: words('Implementation', 'Mise en œuvre', 'Ejecución', 'التنفيذ', 'Execução'),
    help: words(
      'How far it is today. Whether it is overdue is reckoned from the day.',
      'Où on en est aujourd’hui. Le retard se calcule d’après le jour prévu.',
      'Cómo está hoy. El atraso se calcula a partir del día fijado.',
      'أين وصلت اليوم. ويُحسب التأخر من اليوم المحدد.',
      'Em que ponto está hoje. O atraso calcula-se pelo dia fixado.',
    ),
  },
  statusHistory: {
    label: words('Progress', 'Suivi', 'Seguimiento', 'المتابعة', 'Seguimento'),
    help: words(
      'A row each time something moves, the newest last.',
      'Une ligne à chaque avancée, la plus récente en dernier.',
      'Una fila cada vez que algo avanza, la más reciente al final.',
      'صف في كل مرة يتقدم فيها شيء، والأحدث آخرا.',
      'Uma linha sempre que algo avança, a mais recente no fim.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
