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
  },
  findingsByLevel: {
    label: words(
      'Findings by level',
      'Constats par niveau',
      'Hallazgos por nivel',
      'النتائج بحسب المستوى',
      'Conclusões por nível',
    ),
  },
  individual: { label: words('Individual', 'Individuel', 'Individual', 'الفرد', 'Individual') },
  community: { label: words('Community', 'Communautaire', 'Comunitario', 'المجتمع المحلي', 'Comunitário') },
  structural: { label: words('Structural', 'Structurel', 'Estructural', 'البنى والأنظمة', 'Estrutural') },
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
  audience: { label: words('Addressed to', 'S’adresse à', 'Dirigido a', 'موجه إلى', 'Dirigido a') },
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
  peerReviewers: { label: words('Peer reviewers', 'Pairs relecteurs', 'Revisores', 'المحكّمون', 'Revisores') },
  datasets: {
    label: words(
      'Datasets',
      'Jeux de données',
      'Conjuntos de datos',
      'مجموعات البيانات',
      'Conjuntos de dados',
    ),
  },
} as const satisfies Record<string, FieldWords>;
