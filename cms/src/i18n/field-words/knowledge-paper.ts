import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of knowledge papers. */
export const KNOWLEDGE_PAPER_WORDS = {
  executiveSummary: {
    label: words(
      'Executive summary',
      'Synthèse',
      'Resumen ejecutivo',
      'الملخص التنفيذي',
      'Sumário executivo',
    ),
    help: words(
      'What was asked, what was found and what follows, on a page.',
      'Ce qu’on a demandé, trouvé et ce qui en découle, en une page.',
      'Qué se preguntó, qué se halló y qué se deduce, en una página.',
      'ما السؤال وما النتيجة وما يترتب عليها، في صفحة.',
      'O que se perguntou, o que se encontrou e o que daí decorre, numa página.',
    ),
  },
  knowledgeGap: {
    label: words(
      'Knowledge gap',
      'Lacune à combler',
      'Vacío de conocimiento',
      'الفجوة المعرفية',
      'Lacuna de conhecimento',
    ),
    help: words(
      'What nobody knew well enough before.',
      'Ce qu’on ne savait pas assez bien auparavant.',
      'Lo que antes no se sabía lo bastante bien.',
      'ما لم يكن معروفا بما يكفي من قبل.',
      'O que antes não se sabia suficientemente bem.',
    ),
  },
  researchQuestions: {
    label: words(
      'Research questions',
      'Questions de recherche',
      'Preguntas de investigación',
      'أسئلة البحث',
      'Perguntas de investigação',
    ),
    help: words(
      'As they were asked, one a row, each ending in a question mark.',
      'Telles qu’elles furent posées, une par ligne, chacune avec son point d’interrogation.',
      'Tal como se plantearon, una por fila, cada una con su signo de interrogación.',
      'كما طُرحت، سؤال في كل صف، وينتهي كل منها بعلامة استفهام.',
      'Tal como foram feitas, uma por linha, cada uma com o seu ponto de interrogação.',
    ),
  },
  methodology: {
    label: words('Methodology', 'Méthodologie', 'Metodología', 'المنهجية', 'Metodologia'),
    help: words(
      'How it was found out: who was asked, how many, when.',
      'Comment on l’a établi : qui, combien de personnes, quand.',
      'Cómo se averiguó: a quién, a cuántos y cuándo se preguntó.',
      'كيف عُرف ذلك: من سُئل وكم عددهم ومتى.',
      'Como se apurou: quem foi inquirido, quantos, quando.',
    ),
  },
  researchFund: {
    label: words(
      'Commissioned by the research fund',
      'Commandé par le fonds de recherche',
      'Encargado por el fondo de investigación',
      'بتكليف من صندوق البحوث',
      'Encomendado pelo fundo de investigação',
    ),
    help: words(
      'Tick it if the hub’s research fund paid for it; the page then says so.',
      'À cocher si le fonds de recherche l’a payé ; la page le dit alors.',
      'Márquelo si lo pagó el fondo de investigación; la página lo dirá.',
      'ضع علامة إن موّله صندوق البحوث؛ وستذكر الصفحة ذلك.',
      'Assinale se o fundo de investigação o pagou; a página dirá isso.',
    ),
  },
  findingsByLevel: {
    label: words(
      'Findings by level',
      'Constats par niveau',
      'Hallazgos por nivel',
      'النتائج بحسب المستوى',
      'Conclusões por nível',
    ),
    help: words(
      'What was found for people, for places, and for institutions. Leave a level empty that the work says nothing about.',
      'Ce qui a été constaté pour les personnes, les lieux, les institutions. Laissez vide un niveau dont le travail ne dit rien.',
      'Qué se encontró para las personas, los lugares y las instituciones. Deje vacío el nivel del que no se dice nada.',
      'ما تبيّن للأفراد والأماكن والمؤسسات. اترك فارغا ما لا يقول العمل عنه شيئا.',
      'O que se constatou para as pessoas, os lugares e as instituições. Deixe vazio o nível de que nada se diz.',
    ),
  },
  individual: {
    label: words('Individual', 'Individuel', 'Individual', 'الفرد', 'Individual'),
    help: words(
      'What changes for returnees and their families, with the figure or the case behind it.',
      'Ce qui change pour les personnes de retour et leur famille, avec le chiffre ou le cas à l’appui.',
      'Qué cambia para las personas retornadas y sus familias, con la cifra o el caso que lo respalda.',
      'ما يتغير للعائدين وأسرهم، مع الرقم أو الحالة الداعمة.',
      'O que muda para os retornados e as famílias, com o número ou o caso que o sustenta.',
    ),
  },
  community: {
    label: words('Community', 'Communautaire', 'Comunitario', 'المجتمع المحلي', 'Comunitário'),
    help: words(
      'What changes where they live: neighbours, services, work.',
      'Ce qui change là où ils vivent : voisins, services, travail.',
      'Qué cambia donde viven: vecinos, servicios, trabajo.',
      'ما يتغير حيث يعيشون: الجيران والخدمات والعمل.',
      'O que muda onde vivem: vizinhos, serviços, trabalho.',
    ),
  },
  structural: {
    label: words('Structural', 'Structurel', 'Estructural', 'البنى والأنظمة', 'Estrutural'),
    help: words(
      'What changes in laws, budgets and institutions.',
      'Ce qui change dans les lois, les budgets et les institutions.',
      'Qué cambia en leyes, presupuestos e instituciones.',
      'ما يتغير في القوانين والميزانيات والمؤسسات.',
      'O que muda nas leis, nos orçamentos e nas instituições.',
    ),
  },
  fieldExamples: {
    label: words(
      'Field examples',
      'Exemples de terrain',
      'Ejemplos sobre el terreno',
      'أمثلة ميدانية',
      'Exemplos no terreno',
    ),
    help: words(
      'What somebody did somewhere: who, where, and what came of it.',
      'Ce que quelqu’un a fait quelque part : qui, où, et ce qui en est sorti.',
      'Lo que alguien hizo en algún lugar: quién, dónde y con qué resultado.',
      'ما فعله أحدهم في مكان ما: من وأين وما النتيجة.',
      'O que alguém fez nalgum lugar: quem, onde e com que resultado.',
    ),
  },
  implementers: {
    label: words('Carried out by', 'Mis en œuvre par', 'Realizado por', 'الجهات المنفذة', 'Realizado por'),
    help: words(
      'Who did the work, those in the lead first.',
      'Qui a fait le travail, les responsables d’abord.',
      'Quién hizo el trabajo, primero quienes lo dirigieron.',
      'من نفّذ العمل، والقائدون أولا.',
      'Quem fez o trabalho, primeiro quem o dirigiu.',
    ),
  },
  implications: {
    label: words('Implications', 'Implications', 'Implicaciones', 'الآثار المترتبة', 'Implicações'),
    help: words(
      'What follows, and for whom.',
      'Ce qui en découle, et pour qui.',
      'Qué se deduce y para quién.',
      'ما يترتب على ذلك ولمن.',
      'O que daí decorre, e para quem.',
    ),
  },
  audience: {
    label: words('Addressed to', 'S’adresse à', 'Dirigido a', 'موجه إلى', 'Dirigido a'),
    help: words(
      'Who can act on it; the fewer, the likelier somebody will.',
      'Qui peut agir ; moins ils sont, plus il est probable que quelqu’un le fasse.',
      'Quién puede actuar; cuantos menos, más probable es que alguien lo haga.',
      'من يستطيع التصرف؛ وكلما قلّوا زاد احتمال أن يفعل أحدهم.',
      'Quem pode agir; quanto menos, mais provável é que alguém o faça.',
    ),
  },
  actionableInputs: {
    label: words('What to do', 'Que faire', 'Qué hacer', 'ما العمل', 'O que fazer'),
    help: words(
      'Steps that a programme can take on Monday.',
      'Des mesures qu’un programme peut prendre dès lundi.',
      'Pasos que un programa puede dar el lunes.',
      'خطوات يستطيع برنامج اتخاذها غدا.',
      'Passos que um programa pode dar na segunda-feira.',
    ),
  },
  peerReviewers: {
    label: words('Peer reviewers', 'Pairs relecteurs', 'Revisores', 'المحكّمون', 'Revisores'),
    help: words(
      'Who read it before it appeared and agreed to be named.',
      'Qui l’a lu avant parution et a accepté d’être nommé.',
      'Quién lo leyó antes de publicarse y aceptó ser nombrado.',
      'من قرأه قبل صدوره ووافق على ذكر اسمه.',
      'Quem o leu antes de sair e aceitou ser nomeado.',
    ),
  },
  datasets: {
    label: words(
      'Datasets',
      'Jeux de données',
      'Conjuntos de datos',
      'مجموعات البيانات',
      'Conjuntos de dados',
    ),
    help: words(
      'Data that others may use, with the address where it stays.',
      'Des données utilisables par d’autres, avec l’adresse où elles restent.',
      'Datos que otros pueden usar, con la dirección donde permanecen.',
      'بيانات يمكن لغيرك استعمالها، مع عنوان بقائها.',
      'Dados que outros podem usar, com o endereço onde ficam.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
