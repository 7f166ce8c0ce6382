import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/* Women and men are counted by the same rule. */
const adults = words(
  'Of the total, aged 18 and over.',
  'Sur le total, de 18 ans et plus.',
  'Del total, de 18 años o más.',
  'من المجموع، بعمر 18 فما فوق.',
  'Do total, com 18 anos ou mais.',
);

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
    help: words(
      '“Good” only with evidence from outside, “institutionalised” only when others carry it on.',
      '« Bonne » seulement avec des preuves externes, « institutionnalisée » seulement si d’autres la poursuivent.',
      '«Buena» solo con pruebas externas, «institucionalizada» solo si otros la continúan.',
      '«جيدة» فقط بأدلة خارجية، و«مؤسسية» فقط إن واصلها آخرون.',
      '«Boa» só com provas externas, «institucionalizada» só se outros a continuarem.',
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
  locations: {
    label: words('Places', 'Lieux', 'Lugares', 'الأماكن', 'Lugares'),
    help: words(
      'Where it can be visited: country and place, one a row.',
      'Où l’on peut aller voir : pays et lieu, un par ligne.',
      'Dónde puede visitarse: país y lugar, uno por fila.',
      'أين يمكن زيارتها: البلد والمكان، واحد في كل صف.',
      'Onde pode ser visitada: país e lugar, um por linha.',
    ),
  },
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
  period: {
    label: words('Period', 'Période', 'Período', 'الفترة', 'Período'),
    help: words(
      'From the first activity to the last.',
      'De la première activité à la dernière.',
      'De la primera actividad a la última.',
      'من أول نشاط إلى آخره.',
      'Da primeira atividade à última.',
    ),
  },
  stakeholders: {
    label: words(
      'Also involved',
      'Autres parties prenantes',
      'También participan',
      'جهات مشاركة أخرى',
      'Também envolvidos',
    ),
    help: words(
      'Whose say mattered: authorities, employers, schools, associations.',
      'Ceux dont l’avis a compté : autorités, employeurs, écoles, associations.',
      'Aquellos cuya opinión contó: autoridades, empleadores, escuelas, asociaciones.',
      'من كان لرأيهم وزن: السلطات وأرباب العمل والمدارس والجمعيات.',
      'Aqueles cuja opinião contou: autoridades, empregadores, escolas, associações.',
    ),
  },
  targetGroup: {
    label: words('For whom', 'Pour qui', 'Para quién', 'الفئة المستهدفة', 'Para quem'),
    help: words(
      'Who took part and how they were chosen, in two or three sentences.',
      'Qui a participé et comment ces personnes ont été choisies, en deux ou trois phrases.',
      'Quiénes participaron y cómo se eligieron, en dos o tres frases.',
      'من شارك وكيف اختيروا، في جملتين أو ثلاث.',
      'Quem participou e como foi escolhido, em duas ou três frases.',
    ),
  },
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
  total: {
    label: words('Total', 'Total', 'Total', 'المجموع', 'Total'),
    help: words(
      'All who took part, each counted once.',
      'Toutes les personnes, chacune comptée une fois.',
      'Todas las personas, contadas una sola vez.',
      'جميع المشاركين، كل منهم مرة واحدة.',
      'Todas as pessoas, contadas uma só vez.',
    ),
  },
  women: {
    label: words('Women', 'Femmes', 'Mujeres', 'النساء', 'Mulheres'),
    help: adults,
  },
  men: {
    label: words('Men', 'Hommes', 'Hombres', 'الرجال', 'Homens'),
    help: adults,
  },
  children: {
    label: words('Children', 'Enfants', 'Niñas y niños', 'الأطفال', 'Crianças'),
    help: words(
      'Of the total, under 18.',
      'Sur le total, de moins de 18 ans.',
      'Del total, menores de 18 años.',
      'من المجموع، دون 18 عاما.',
      'Do total, com menos de 18 anos.',
    ),
  },
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
  resources: {
    label: words('Resources', 'Moyens', 'Recursos', 'الموارد', 'Recursos'),
    help: words(
      'What it takes to do it again: money, people, things.',
      'Ce qu’il faut pour la refaire : argent, personnes, matériel.',
      'Lo que hace falta para repetirla: dinero, personas, medios.',
      'ما يلزم لتكرارها: المال والأشخاص والأدوات.',
      'O que é preciso para a repetir: dinheiro, pessoas, meios.',
    ),
  },
  staff: {
    label: words('Staff', 'Personnel', 'Personal', 'الموظفون', 'Pessoal'),
    help: words(
      'How many people, with which skills, for how much of their time.',
      'Combien de personnes, avec quelles compétences, pour quelle part de leur temps.',
      'Cuántas personas, con qué competencias y qué parte de su tiempo.',
      'كم شخصا، وبأي مهارات، وكم من وقتهم.',
      'Quantas pessoas, com que competências e que parte do seu tempo.',
    ),
  },
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
  statement: {
    label: words('Statement', 'Énoncé', 'Enunciado', 'النص', 'Enunciado'),
    help: words(
      'One sentence with the fact in it, understood by somebody who was not there.',
      'Une phrase qui contient le fait, comprise par qui n’y était pas.',
      'Una frase con el hecho dentro, comprensible para quien no estuvo.',
      'جملة فيها الحقيقة، يفهمها من لم يكن حاضرا.',
      'Uma frase com o facto dentro, compreensível para quem lá não esteve.',
    ),
  },
  indicator: {
    label: words('Indicator', 'Indicateur', 'Indicador', 'المؤشر', 'Indicador'),
    help: words(
      'What was counted, such as “plots still worked after a year”.',
      'Ce qui a été compté, par exemple « parcelles encore cultivées après un an ».',
      'Qué se contó, por ejemplo «parcelas aún cultivadas al cabo de un año».',
      'ما عُدّ، مثل «قطع لا تزال تُزرع بعد سنة».',
      'O que se contou, por exemplo «parcelas ainda cultivadas ao fim de um ano».',
    ),
  },
  baseline: {
    label: words('Before', 'Avant', 'Antes', 'قبل', 'Antes'),
    help: words(
      'The figure before it began. Leave empty if nobody counted.',
      'Le chiffre avant le début. Vide si personne n’a compté.',
      'La cifra antes de empezar. Vacío si nadie contó.',
      'الرقم قبل البدء. اتركه فارغا إن لم يُعدّ.',
      'O número antes de começar. Vazio se ninguém contou.',
    ),
  },
  value: {
    label: words('After', 'Après', 'Después', 'بعد', 'Depois'),
    help: words(
      'The figure at the end, digits only.',
      'Le chiffre à la fin, en chiffres seuls.',
      'La cifra al final, solo dígitos.',
      'الرقم في النهاية، أرقام فقط.',
      'O número no fim, só algarismos.',
    ),
  },
  unit: {
    label: words('Unit', 'Unité', 'Unidad', 'الوحدة', 'Unidade'),
    help: words(
      'What the figures count: households, %, EUR.',
      'Ce que comptent les chiffres : ménages, %, EUR.',
      'Qué cuentan las cifras: hogares, %, EUR.',
      'ما تعدّه الأرقام: أسر، %، EUR.',
      'O que os números contam: agregados, %, EUR.',
    ),
  },
  source: {
    label: words('Source', 'Source', 'Fuente', 'المصدر', 'Fonte'),
    help: words(
      'Who counted, when, among how many.',
      'Qui a compté, quand, parmi combien.',
      'Quién contó, cuándo y entre cuántos.',
      'من عدّ ومتى وبين كم.',
      'Quem contou, quando e entre quantos.',
    ),
  },
  innovation: {
    label: words('What is new', 'Ce qui est nouveau', 'Qué es nuevo', 'الجديد فيها', 'O que é novo'),
    help: words(
      'What was not done like this before, here or elsewhere.',
      'Ce qui ne s’était pas fait ainsi, ici ou ailleurs.',
      'Lo que no se había hecho así antes, aquí o en otra parte.',
      'ما لم يُفعل هكذا من قبل، هنا أو في غير هذا المكان.',
      'O que não se tinha feito assim, aqui ou noutro lugar.',
    ),
  },
  enablingFactors: {
    label: words('What helped', 'Ce qui a aidé', 'Qué ayudó', 'عوامل النجاح', 'O que ajudou'),
    help: words(
      'What has to be there so that it works, one a row.',
      'Ce qui doit être là pour que cela marche, un par ligne.',
      'Lo que debe existir para que funcione, uno por fila.',
      'ما يجب توافره لتنجح، واحد في كل صف.',
      'O que tem de existir para funcionar, um por linha.',
    ),
  },
  obstacles: {
    label: words('Obstacles', 'Obstacles', 'Obstáculos', 'العقبات', 'Obstáculos'),
    help: words(
      'What went wrong or nearly did. This is what others learn most from.',
      'Ce qui a mal tourné, ou failli. C’est de cela que l’on apprend le plus.',
      'Lo que salió mal, o casi. Es de lo que más se aprende.',
      'ما أخفق أو كاد. ومنه يتعلم الآخرون أكثر.',
      'O que correu mal, ou quase. É do que mais se aprende.',
    ),
  },
  mitigation: {
    label: words(
      'How it was met',
      'Comment on y a répondu',
      'Cómo se afrontó',
      'كيف عولجت',
      'Como se respondeu',
    ),
    help: words(
      'What was done about it, and whether that helped.',
      'Ce que l’on a fait, et si cela a aidé.',
      'Qué se hizo y si ayudó.',
      'ما فُعل إزاءه، وهل نفع.',
      'O que se fez e se ajudou.',
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
    help: words(
      'Money, people and permits that it needs year by year, one a row.',
      'L’argent, les personnes et les autorisations nécessaires chaque année, un par ligne.',
      'El dinero, las personas y los permisos que necesita cada año, uno por fila.',
      'ما تحتاجه كل سنة من مال وأشخاص وتصاريح، واحد في كل صف.',
      'O dinheiro, as pessoas e as licenças de que precisa cada ano, um por linha.',
    ),
  },
  replicability: {
    label: words(
      'Doing it elsewhere',
      'La refaire ailleurs',
      'Hacerla en otro lugar',
      'تكرارها في مكان آخر',
      'Repeti-la noutro lugar',
    ),
    help: words(
      'For somebody who wants to do the same somewhere else.',
      'Pour qui veut faire de même ailleurs.',
      'Para quien quiera hacer lo mismo en otro lugar.',
      'لمن يريد أن يفعل مثلها في مكان آخر.',
      'Para quem quer fazer o mesmo noutro lugar.',
    ),
  },
  conditions: {
    label: words('Conditions', 'Conditions', 'Condiciones', 'الشروط', 'Condições'),
    help: words(
      'Without which it is better not to begin.',
      'Sans lesquelles mieux vaut ne pas commencer.',
      'Sin las cuales es mejor no empezar.',
      'التي بدونها يحسن ألا تبدأ.',
      'Sem as quais é melhor não começar.',
    ),
  },
  adaptation: {
    label: words('What to adapt', 'Ce qu’il faut adapter', 'Qué adaptar', 'ما يجب تكييفه', 'O que adaptar'),
    help: words(
      'What depends on the place: language, seasons, law, prices.',
      'Ce qui dépend du lieu : langue, saisons, droit, prix.',
      'Lo que depende del lugar: idioma, estaciones, leyes, precios.',
      'ما يتوقف على المكان: اللغة والمواسم والقانون والأسعار.',
      'O que depende do lugar: língua, estações, leis, preços.',
    ),
  },
  scaleUp: {
    label: words('Scaling up', 'Changement d’échelle', 'Ampliación', 'التوسيع', 'Ampliação'),
    help: words(
      'What changes when ten times as many take part.',
      'Ce qui change quand dix fois plus de gens participent.',
      'Qué cambia cuando participan diez veces más personas.',
      'ما يتغير حين يشارك عشرة أضعاف العدد.',
      'O que muda quando participam dez vezes mais pessoas.',
    ),
  },
  gender: {
    label: words('Gender', 'Genre', 'Género', 'النوع الاجتماعي', 'Género'),
    help: words(
      'Who gained and who could not take part, women and men apart.',
      'Qui y a gagné et qui n’a pu participer, femmes et hommes à part.',
      'Quién ganó y quién no pudo participar, mujeres y hombres por separado.',
      'من استفاد ومن لم يستطع المشاركة، النساء والرجال كل على حدة.',
      'Quem ganhou e quem não pôde participar, mulheres e homens em separado.',
    ),
  },
  environment: {
    label: words('Environment', 'Environnement', 'Medio ambiente', 'البيئة', 'Ambiente'),
    help: words(
      'What it does to water, soil, energy and waste, good or bad.',
      'Ce que cela fait à l’eau, au sol, à l’énergie et aux déchets, en bien ou en mal.',
      'Qué efecto tiene en el agua, el suelo, la energía y los residuos, bueno o malo.',
      'أثرها في الماء والتربة والطاقة والنفايات، خيرا أو شرا.',
      'O efeito na água, no solo, na energia e nos resíduos, bom ou mau.',
    ),
  },
  doNoHarm: {
    label: words('Do no harm', 'Ne pas nuire', 'No hacer daño', 'عدم الإضرار', 'Não causar dano'),
    help: words(
      'Whom it could have harmed, and how that was avoided.',
      'À qui cela aurait pu nuire, et comment on l’a évité.',
      'A quién podría haber perjudicado y cómo se evitó.',
      'من كان يمكن أن تضره، وكيف جُنّب ذلك.',
      'Quem poderia ter prejudicado e como se evitou.',
    ),
  },
  evidenceStrength: {
    label: words(
      'Strength of the evidence',
      'Solidité des preuves',
      'Solidez de las pruebas',
      'قوة الأدلة',
      'Solidez da evidência',
    ),
    help: words(
      'How sure a careful reader may be; when in doubt, the weaker.',
      'À quel point on peut en être sûr ; dans le doute, le plus faible.',
      'Hasta qué punto se puede estar seguro; en caso de duda, lo más débil.',
      'مدى يقين القارئ المتأني؛ وعند الشك فالأضعف.',
      'Até que ponto se pode ter certeza; na dúvida, o mais fraco.',
    ),
  },
  tools: {
    label: words('Tools', 'Outils', 'Herramientas', 'الأدوات', 'Ferramentas'),
    help: words(
      'Forms, manuals and publications that others can use as they are.',
      'Formulaires, manuels et publications utilisables tels quels.',
      'Formularios, manuales y publicaciones que otros pueden usar tal cual.',
      'استمارات وأدلة ومنشورات تُستعمل كما هي.',
      'Formulários, manuais e publicações que outros podem usar tal como estão.',
    ),
  },
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
    help: words(
      'A name that could be anybody’s there, never the real one, nor its initials.',
      'Un nom que chacun pourrait porter là-bas, jamais le vrai, ni ses initiales.',
      'Un nombre que allí podría tener cualquiera, nunca el verdadero ni sus iniciales.',
      'اسم قد يحمله أي شخص هناك، لا الحقيقي ولا أحرفه الأولى.',
      'Um nome que ali qualquer um poderia ter, nunca o verdadeiro nem as iniciais.',
    ),
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
  office: {
    label: words('Office', 'Bureau', 'Oficina', 'المكتب', 'Gabinete'),
    help: words(
      'The office and its town.',
      'Le bureau et sa ville.',
      'La oficina y su ciudad.',
      'المكتب ومدينته.',
      'O escritório e a sua cidade.',
    ),
  },
  email: {
    label: words('E-mail', 'Courriel', 'Correo electrónico', 'البريد الإلكتروني', 'Correio eletrónico'),
    help: words(
      'An address that several people read, not one person’s.',
      'Une adresse que plusieurs lisent, non celle d’une personne.',
      'Una dirección que lean varias personas, no la de una sola.',
      'عنوان يقرؤه عدة أشخاص، لا عنوان شخص واحد.',
      'Um endereço lido por várias pessoas, não o de uma só.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
