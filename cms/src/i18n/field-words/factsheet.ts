import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of good-practice factsheets. */
export const FACTSHEET_WORDS = {
  practiceStage: {
    label: words(
      'Stage of the practice',
      'Stade de la pratique',
      'Etapa de la práctica',
      'مرحلة الممارسة',
      'Fase da prática',
    ),
  },
  objective: {
    label: words('Objective', 'Objectif', 'Objetivo', 'الهدف', 'Objetivo'),
    help: words(
      'What it set out to change, in one or two sentences.',
      'Ce qu’elle voulait changer, en une ou deux phrases.',
      'Qué quería cambiar, en una o dos frases.',
      'ما أرادت تغييره، في جملة أو جملتين.',
      'O que pretendia mudar, numa ou duas frases.',
    ),
  },
  context: {
    label: words('Context', 'Contexte', 'Contexto', 'السياق', 'Contexto'),
    help: words(
      'Where it began and what made it necessary.',
      'D’où elle est partie et ce qui l’a rendue nécessaire.',
      'De dónde partió y qué la hizo necesaria.',
      'من أين بدأت وما الذي جعلها لازمة.',
      'De onde partiu e o que a tornou necessária.',
    ),
  },
  locations: { label: words('Places', 'Lieux', 'Lugares', 'الأماكن', 'Lugares') },
  area: {
    label: words('Area', 'Zone', 'Zona', 'المنطقة', 'Zona'),
    help: words(
      'The district, town or community.',
      'Le district, la ville ou la communauté.',
      'El distrito, la ciudad o la comunidad.',
      'المقاطعة أو المدينة أو المجتمع المحلي.',
      'O distrito, a cidade ou a comunidade.',
    ),
  },
  period: { label: words('Period', 'Période', 'Período', 'الفترة', 'Período') },
  stakeholders: {
    label: words(
      'Also involved',
      'Autres parties prenantes',
      'También participan',
      'جهات مشاركة أخرى',
      'Também envolvidos',
    ),
  },
  targetGroup: { label: words('For whom', 'Pour qui', 'Para quién', 'الفئة المستهدفة', 'Para quem') },
  reach: {
    label: words(
      'People reached',
      'Personnes touchées',
      'Personas alcanzadas',
      'عدد المستفيدين',
      'Pessoas alcançadas',
    ),
    help: words(
      'How many took part. Leave out what was not counted.',
      'Combien ont participé. Laissez vide ce qui n’a pas été compté.',
      'Cuántas participaron. Deje vacío lo que no se contó.',
      'عدد المشاركين. اترك فارغا ما لم يُحصَ.',
      'Quantas participaram. Deixe vazio o que não foi contado.',
    ),
  },
  total: { label: words('Total', 'Total', 'Total', 'المجموع', 'Total') },
  women: { label: words('Women', 'Femmes', 'Mujeres', 'النساء', 'Mulheres') },
  men: { label: words('Men', 'Hommes', 'Hombres', 'الرجال', 'Homens') },
  children: { label: words('Children', 'Enfants', 'Niñas y niños', 'الأطفال', 'Crianças') },
  steps: {
    label: words('Steps', 'Étapes', 'Pasos', 'الخطوات', 'Passos'),
    help: words(
      'In order, each beginning with what is done, so that others can follow.',
      'Dans l’ordre, chacune commençant par ce que l’on fait, pour que d’autres puissent suivre.',
      'En orden, cada uno empieza por lo que se hace, para que otros puedan seguirlo.',
      'بالترتيب، تبدأ كل منها بما يُفعل ليتبعها الآخرون.',
      'Por ordem, cada um começa pelo que se faz, para que outros possam seguir.',
    ),
  },
  resources: { label: words('Resources', 'Moyens', 'Recursos', 'الموارد', 'Recursos') },
  staff: { label: words('Staff', 'Personnel', 'Personal', 'الموظفون', 'Pessoal') },
  validation: {
    label: words('Validation', 'Validation', 'Validación', 'التحقق', 'Validação'),
    help: words(
      'Who confirmed that it works, and how.',
      'Qui a confirmé que cela marche, et comment.',
      'Quién confirmó que funciona y cómo.',
      'من أكد نجاحها وكيف.',
      'Quem confirmou que funciona, e como.',
    ),
  },
  results: {
    label: words('Results', 'Résultats', 'Resultados', 'النتائج', 'Resultados'),
    help: words(
      'What changed, with the figure and where it comes from.',
      'Ce qui a changé, avec le chiffre et sa source.',
      'Qué cambió, con la cifra y su fuente.',
      'ما تغيّر، مع الرقم ومصدره.',
      'O que mudou, com o número e a sua fonte.',
    ),
  },
  statement: { label: words('Statement', 'Énoncé', 'Enunciado', 'النص', 'Enunciado') },
  indicator: { label: words('Indicator', 'Indicateur', 'Indicador', 'المؤشر', 'Indicador') },
  baseline: { label: words('Before', 'Avant', 'Antes', 'قبل', 'Antes') },
  value: { label: words('After', 'Après', 'Después', 'بعد', 'Depois') },
  unit: { label: words('Unit', 'Unité', 'Unidad', 'الوحدة', 'Unidade') },
  source: { label: words('Source', 'Source', 'Fuente', 'المصدر', 'Fonte') },
  innovation: {
    label: words('What is new', 'Ce qui est nouveau', 'Qué es nuevo', 'الجديد فيها', 'O que é novo'),
  },
  enablingFactors: {
    label: words('What helped', 'Ce qui a aidé', 'Qué ayudó', 'عوامل النجاح', 'O que ajudou'),
  },
  obstacles: { label: words('Obstacles', 'Obstacles', 'Obstáculos', 'العقبات', 'Obstáculos') },
  mitigation: {
    label: words(
      'How it was met',
      'Comment on y a répondu',
      'Cómo se afrontó',
      'كيف عولجت',
      'Como se respondeu',
    ),
  },
  sustainability: {
    label: words(
      'What keeps it going',
      'Ce qui la fait durer',
      'Qué la sostiene',
      'الاستدامة',
      'O que a mantém',
    ),
    help: words(
      'Who carries it on after the project, with what.',
      'Qui la poursuit après le projet, et avec quoi.',
      'Quién la continúa después del proyecto y con qué.',
      'من يواصلها بعد المشروع وبماذا.',
      'Quem a continua depois do projeto, e com quê.',
    ),
  },
  sustainabilityInputs: {
    label: words('What that takes', 'Ce qu’il y faut', 'Qué hace falta', 'ما يلزم لذلك', 'O que é preciso'),
  },
  replicability: {
    label: words(
      'Doing it elsewhere',
      'La refaire ailleurs',
      'Hacerla en otro lugar',
      'تكرارها في مكان آخر',
      'Repeti-la noutro lugar',
    ),
  },
  conditions: { label: words('Conditions', 'Conditions', 'Condiciones', 'الشروط', 'Condições') },
  adaptation: {
    label: words('What to adapt', 'Ce qu’il faut adapter', 'Qué adaptar', 'ما يجب تكييفه', 'O que adaptar'),
  },
  scaleUp: { label: words('Scaling up', 'Changement d’échelle', 'Ampliación', 'التوسيع', 'Ampliação') },
  gender: { label: words('Gender', 'Genre', 'Género', 'النوع الاجتماعي', 'Género') },
  environment: { label: words('Environment', 'Environnement', 'Medio ambiente', 'البيئة', 'Ambiente') },
  doNoHarm: { label: words('Do no harm', 'Ne pas nuire', 'No hacer daño', 'عدم الإضرار', 'Não causar dano') },
  evidenceStrength: {
    label: words(
      'Strength of the evidence',
      'Solidité des preuves',
      'Solidez de las pruebas',
      'قوة الأدلة',
      'Solidez da evidência',
    ),
  },
  tools: { label: words('Tools', 'Outils', 'Herramientas', 'الأدوات', 'Ferramentas') },
  testimony: {
    label: words('Testimony', 'Témoignage', 'Testimonio', 'شهادة', 'Testemunho'),
    help: words(
      'A returnee’s own words. Only with consent, and never under the real name.',
      'Les mots d’une personne de retour. Seulement avec son consentement, et jamais sous son vrai nom.',
      'Palabras de una persona retornada. Solo con su consentimiento y nunca con su nombre verdadero.',
      'كلام عائد أو عائدة. بموافقته فقط، ولا يُذكر اسمه الحقيقي أبدا.',
      'Palavras de uma pessoa retornada. Só com consentimento e nunca com o nome verdadeiro.',
    ),
  },
  alias: {
    label: words('Protected name', 'Nom d’emprunt', 'Nombre ficticio', 'اسم مستعار', 'Nome fictício'),
  },
  testimonyConsent: {
    label: words(
      'Consent to be quoted',
      'Consentement à être cité',
      'Consentimiento para ser citado',
      'الموافقة على الاقتباس',
      'Consentimento para citação',
    ),
    help: words(
      'Stays in the CMS. Without consent the factsheet cannot be published with the testimony.',
      'Reste dans le CMS. Sans consentement, la fiche ne peut paraître avec le témoignage.',
      'Queda en el CMS. Sin consentimiento la ficha no puede publicarse con el testimonio.',
      'تبقى في نظام إدارة المحتوى. بدون موافقة لا تُنشر الصحيفة مع الشهادة.',
      'Fica no CMS. Sem consentimento a ficha não pode sair com o testemunho.',
    ),
  },
  contact: {
    label: words('Contact', 'Contact', 'Contacto', 'جهة الاتصال', 'Contacto'),
    help: words(
      'A role and an office, not a person: people move on.',
      'Une fonction et un bureau, pas une personne : les gens changent de poste.',
      'Una función y una oficina, no una persona: las personas cambian.',
      'وظيفة ومكتب لا شخص: فالأشخاص يتغيرون.',
      'Uma função e um gabinete, não uma pessoa: as pessoas mudam.',
    ),
  },
  office: { label: words('Office', 'Bureau', 'Oficina', 'المكتب', 'Gabinete') },
  email: {
    label: words('E-mail', 'Courriel', 'Correo electrónico', 'البريد الإلكتروني', 'Correio eletrónico'),
  },
} as const satisfies Record<string, FieldWords>;
