import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields that every knowledge product has. */
export const PUBLICATION_WORDS = {
  subtitle: {
    label: words('Subtitle', 'Sous-titre', 'Subtítulo', 'العنوان الفرعي', 'Subtítulo'),
    help: words(
      'What the title leaves open: the place, the years, the question. Not the title again.',
      'Ce que le titre laisse ouvert : le lieu, les années, la question. Pas le titre répété.',
      'Lo que el título deja abierto: el lugar, los años, la pregunta. No el título otra vez.',
      'ما يتركه العنوان مفتوحا: المكان والسنوات والسؤال، لا العنوان مكررا.',
      'O que o título deixa em aberto: o lugar, os anos, a pergunta. Não o título outra vez.',
    ),
  },
  keyMessages: {
    label: words('Key messages', 'Messages clés', 'Mensajes clave', 'الرسائل الرئيسية', 'Mensagens-chave'),
    help: words(
      'Three to five sentences a reader should take away, each true on its own.',
      'Trois à cinq phrases que le lecteur doit retenir, chacune vraie à elle seule.',
      'De tres a cinco frases que el lector debe recordar, cada una cierta por sí sola.',
      'ثلاث إلى خمس جمل يحتفظ بها القارئ، كل منها صحيحة وحدها.',
      'Três a cinco frases que o leitor deve reter, cada uma verdadeira por si.',
    ),
  },
  contributors: {
    label: words('Contributors', 'Contributeurs', 'Contribuciones', 'المساهمون', 'Contributos'),
    help: words(
      'In the order in which they are named.',
      'Dans l’ordre où ils sont nommés.',
      'En el orden en que se nombran.',
      'بترتيب ذكرهم.',
      'Pela ordem em que são nomeados.',
    ),
  },
  publisher: {
    label: words('Publisher', 'Éditeur', 'Editorial', 'الناشر', 'Editor'),
    help: words(
      'The organisation that answers for it, as it should be cited.',
      'L’organisation qui en répond, telle qu’il faut la citer.',
      'La organización que responde de ello, tal como debe citarse.',
      'المنظمة المسؤولة عنه كما ينبغي الاستشهاد بها.',
      'A organização que responde por isto, como deve ser citada.',
    ),
  },
  datePublished: {
    label: words(
      'Publication date',
      'Date de publication',
      'Fecha de publicación',
      'تاريخ النشر',
      'Data de publicação',
    ),
    help: words(
      'The day it appears here.',
      'Le jour où il paraît ici.',
      'El día en que aparece aquí.',
      'يوم صدوره هنا.',
      'O dia em que aparece aqui.',
    ),
  },
  dateOriginal: {
    label: words(
      'First published elsewhere',
      'Première parution ailleurs',
      'Publicado antes en otro lugar',
      'تاريخ صدوره الأول في مكان آخر',
      'Primeira publicação noutro lugar',
    ),
    help: words(
      'The date on its cover, where it appeared before. Leave empty if it is new.',
      'La date de sa couverture, si elle a déjà paru. Vide si c’est nouveau.',
      'La fecha de su portada, si apareció antes. Vacío si es nuevo.',
      'التاريخ على غلافه إن صدر من قبل. اتركه فارغا إن كان جديدا.',
      'A data da capa, se já tinha sido publicado. Vazio se for novo.',
    ),
  },
  dateModified: {
    label: words(
      'Last published',
      'Dernière publication',
      'Última publicación',
      'آخر نشر',
      'Última publicação',
    ),
    help: words(
      'Set by itself when you publish.',
      'Inscrite d’elle-même à la publication.',
      'Se anota sola al publicar.',
      'يُسجَّل تلقائيا عند النشر.',
      'Fica registada ao publicar.',
    ),
  },
  version: {
    label: words('Version', 'Version', 'Versión', 'الإصدار', 'Versão'),
    help: words(
      'Raise it by one when readers should know that something changed, and say what in the change notes.',
      'À augmenter de un quand les lecteurs doivent savoir que quelque chose a changé ; dites quoi dans les notes de modification.',
      'Súbala en uno cuando los lectores deban saber que algo cambió y dígalo en las notas de cambios.',
      'زده واحدا عندما يلزم أن يعرف القراء أن شيئا تغيّر، واذكره في ملاحظات التغيير.',
      'Aumente um quando os leitores devam saber que algo mudou e diga o quê nas notas de alteração.',
    ),
  },
  changeNotes: {
    label: words(
      'Change notes',
      'Notes de modification',
      'Notas de cambios',
      'ملاحظات التغيير',
      'Notas de alteração',
    ),
    help: words(
      'What changed since it first appeared, for readers who have the older version.',
      'Ce qui a changé depuis la parution, pour qui a l’ancienne version.',
      'Qué cambió desde su aparición, para quien tiene la versión anterior.',
      'ما تغيّر منذ الصدور، لمن لديه الإصدار الأقدم.',
      'O que mudou desde a publicação, para quem tem a versão antiga.',
    ),
  },
  minor: {
    label: words('Minor', 'Mineure', 'Menor', 'طفيف', 'Menor'),
    help: words(
      'A slip that changes nothing for anybody.',
      'Une coquille qui ne change rien pour personne.',
      'Una errata que no cambia nada para nadie.',
      'زلة لا تغيّر شيئا لأحد.',
      'Uma gralha que nada muda para ninguém.',
    ),
  },
  lifecycle: {
    label: words('Standing', 'Validité', 'Vigencia', 'السريان', 'Validade'),
    help: words(
      'Whether readers may still rely on it. “Historical” stays readable and says so.',
      'Si l’on peut encore s’y fier. « Historique » reste lisible et le dit.',
      'Si aún se puede confiar en ello. «Histórico» sigue legible y lo dice.',
      'هل لا يزال يُعتمد عليه. «التاريخي» يبقى مقروءا ويُذكر ذلك.',
      'Se ainda se pode confiar nisto. «Histórico» continua legível e diz isso.',
    ),
  },
  withdrawal: {
    label: words('Withdrawal', 'Retrait', 'Retirada', 'السحب', 'Retirada'),
    help: words(
      'Only when readers must no longer rely on it: when, why, and what to read instead.',
      'Seulement quand les lecteurs ne doivent plus s’y fier : quand, pourquoi, et que lire à la place.',
      'Solo cuando ya no hay que fiarse de él: cuándo, por qué y qué leer en su lugar.',
      'فقط عندما لا يجوز الاعتماد عليه: متى ولماذا وما البديل.',
      'Só quando já não se deve confiar nele: quando, porquê e o que ler em vez dele.',
    ),
  },
  reason: {
    label: words('Reason', 'Motif', 'Motivo', 'السبب', 'Motivo'),
    help: words(
      'What is wrong, in one sentence that harms nobody. Readers see it.',
      'Ce qui ne va pas, en une phrase qui ne nuit à personne. Les lecteurs la voient.',
      'Qué está mal, en una frase que no perjudique a nadie. Los lectores la ven.',
      'ما الخطأ، في جملة لا تضر أحدا. يراها القراء.',
      'O que está errado, numa frase que não prejudique ninguém. Os leitores veem-na.',
    ),
  },
  replacedBy: {
    label: words('Replaced by', 'Remplacé par', 'Sustituido por', 'حل محله', 'Substituído por'),
    help: words(
      'What to read instead, if there is anything.',
      'Ce qu’il faut lire à la place, s’il y a quelque chose.',
      'Qué leer en su lugar, si hay algo.',
      'ما يُقرأ بدلا منه إن وُجد.',
      'O que ler em vez disto, se houver.',
    ),
  },
  reviewBy: {
    label: words('Review by', 'À revoir avant le', 'Revisar antes del', 'يُراجع قبل', 'Rever até'),
    help: words(
      'When somebody should look whether it still holds, as a rule in two years. It appears on your desk a month before.',
      'Quand quelqu’un devrait voir si cela vaut encore, en général dans deux ans. Rappelé sur votre bureau un mois avant.',
      'Cuándo conviene ver si sigue valiendo, por lo general en dos años. Aparece en su escritorio un mes antes.',
      'متى ينبغي التحقق من صلاحيته، وغالبا بعد سنتين. يظهر على مكتبك قبلها بشهر.',
      'Quando alguém deve ver se ainda vale, em regra dentro de dois anos. Aparece na sua mesa um mês antes.',
    ),
  },
  embargoUntil: {
    label: words('Embargo until', 'Embargo jusqu’au', 'Embargo hasta', 'محظور النشر حتى', 'Embargo até'),
    help: words(
      'It is not shown before this day.',
      'N’est pas montré avant ce jour.',
      'No se muestra antes de ese día.',
      'لا يُعرض قبل هذا اليوم.',
      'Não é mostrado antes desse dia.',
    ),
  },
  countries: {
    label: words('Countries', 'Pays', 'Países', 'البلدان', 'Países'),
    help: words(
      'Those that it is about; usually one to five. Leave empty when it holds everywhere.',
      'Ceux dont il est question, d’ordinaire un à cinq. Vide si cela vaut partout.',
      'Los que trata; por lo general de uno a cinco. Vacío si vale en todas partes.',
      'التي يتناولها، عادة من واحد إلى خمسة. اتركه فارغا إن كان يصح في كل مكان.',
      'Aqueles de que trata, em geral um a cinco. Vazio se valer em toda a parte.',
    ),
  },
  regions: {
    label: words('Regions', 'Régions', 'Regiones', 'المناطق', 'Regiões'),
    help: words(
      'Only where the whole region is meant; the countries above bring their regions along.',
      'Seulement si toute la région est visée ; les pays choisis apportent déjà la leur.',
      'Solo si se trata de toda la región; los países elegidos ya aportan la suya.',
      'فقط إن كان المقصود المنطقة كلها؛ فالبلدان المختارة تأتي بمناطقها.',
      'Só se estiver em causa toda a região; os países escolhidos já trazem a sua.',
    ),
  },
  topics: {
    label: words('Topics', 'Thèmes', 'Temas', 'المواضيع', 'Temas'),
    help: words(
      'The two to four that readers would look under. More make lists worse.',
      'Les deux à quatre où l’on chercherait. Davantage brouille les listes.',
      'Los dos a cuatro donde se buscaría. Más empeoran las listas.',
      'الموضوعان إلى الأربعة التي يبحث تحتها القراء. والأكثر يفسد القوائم.',
      'Os dois a quatro em que se procuraria. Mais pioram as listas.',
    ),
  },
  levels: {
    label: words('Levels', 'Niveaux', 'Niveles', 'المستويات', 'Níveis'),
    help: words(
      'Where it works: for a person, for a place, or for institutions.',
      'Où cela agit : pour une personne, un lieu, ou des institutions.',
      'Dónde actúa: en una persona, en un lugar o en instituciones.',
      'أين يؤثر: في الفرد أو المكان أو المؤسسات.',
      'Onde atua: numa pessoa, num lugar ou em instituições.',
    ),
  },
  dimensions: {
    label: words('Dimensions', 'Dimensions', 'Dimensiones', 'الأبعاد', 'Dimensões'),
    help: words(
      'What kind of life it touches. Choose only what it really speaks of.',
      'Quel pan de la vie cela touche. Seulement ce dont il est vraiment question.',
      'Qué parte de la vida toca. Elija solo aquello de lo que trata de verdad.',
      'أي جانب من الحياة يمسّ. اختر ما يتناوله فعلا فقط.',
      'Que parte da vida toca. Escolha só aquilo de que trata mesmo.',
    ),
  },
  populationGroups: {
    label: words(
      'Population groups',
      'Groupes de population',
      'Grupos de población',
      'الفئات السكانية',
      'Grupos populacionais',
    ),
    help: words(
      'Whom it is about, where that is more than returnees in general.',
      'De qui il s’agit, si c’est plus précis que les migrants de retour en général.',
      'De quiénes trata, si es más preciso que las personas retornadas en general.',
      'عمّن يتحدث، إن كان أخص من العائدين عموما.',
      'De quem trata, se for mais preciso do que os retornados em geral.',
    ),
  },
  sdgs: {
    label: words(
      'Sustainable Development Goals',
      'Objectifs de développement durable',
      'Objetivos de Desarrollo Sostenible',
      'أهداف التنمية المستدامة',
      'Objetivos de Desenvolvimento Sustentável',
    ),
    help: words(
      'At most three, those that it shows something about.',
      'Trois au plus : ceux sur lesquels il montre quelque chose.',
      'Tres como máximo: aquellos sobre los que muestra algo.',
      'ثلاثة على الأكثر: التي يبيّن شيئا عنها.',
      'Três no máximo: aqueles sobre os quais mostra algo.',
    ),
  },
  gcmObjectives: {
    label: words(
      'Objectives of the Global Compact for Migration',
      'Objectifs du Pacte mondial sur les migrations',
      'Objetivos del Pacto Mundial para la Migración',
      'أهداف الاتفاق العالمي للهجرة',
      'Objetivos do Pacto Global para as Migrações',
    ),
    help: words(
      'For return and reintegration usually objective 21; others only where they are spoken of.',
      'Pour le retour et la réintégration, d’ordinaire l’objectif 21 ; d’autres seulement s’il en est question.',
      'Para retorno y reintegración suele ser el objetivo 21; otros solo si se habla de ellos.',
      'للعودة وإعادة الإدماج عادة الهدف 21؛ وغيره فقط إن ورد ذكره.',
      'Para o regresso e a reintegração é em regra o objetivo 21; outros só se forem tratados.',
    ),
  },
  project: {
    label: words('Project', 'Projet', 'Proyecto', 'المشروع', 'Projeto'),
    help: words(
      'The one that paid for it or that it tells of. Its page then lists this publication.',
      'Celui qui l’a financé ou qu’il raconte. Sa page énumère alors cette publication.',
      'El que lo financió o del que habla. Su página incluirá esta publicación.',
      'الذي موّله أو يتحدث عنه. وستذكر صفحته هذا المنشور.',
      'Aquele que o financiou ou de que fala. A página dele passa a incluir esta publicação.',
    ),
  },
  donors: {
    label: words('Donors', 'Bailleurs', 'Donantes', 'الجهات المانحة', 'Doadores'),
    help: words(
      'Who paid, as they have to be named.',
      'Qui a payé, tel qu’il faut le nommer.',
      'Quién pagó, tal como debe nombrarse.',
      'من موّل، كما ينبغي ذكره.',
      'Quem pagou, como deve ser nomeado.',
    ),
  },
  series: {
    label: words('Series', 'Série', 'Serie', 'السلسلة', 'Série'),
    help: words(
      'Only if it carries the series’ name on its cover.',
      'Seulement si la couverture porte le nom de la série.',
      'Solo si lleva el nombre de la serie en la portada.',
      'فقط إن كان غلافه يحمل اسم السلسلة.',
      'Só se tiver o nome da série na capa.',
    ),
  },
  issueNumber: {
    label: words('Issue', 'Numéro dans la série', 'Número en la serie', 'العدد', 'Número na série'),
    help: words(
      'The number printed on it.',
      'Le numéro qui y est imprimé.',
      'El número impreso.',
      'الرقم المطبوع عليه.',
      'O número impresso.',
    ),
  },
  relatedItems: {
    label: words('Related', 'Voir aussi', 'Relacionado', 'مواد ذات صلة', 'Relacionado'),
    help: words(
      'What a reader of this should read next: two or three are enough.',
      'Ce qu’il faudrait lire ensuite : deux ou trois suffisent.',
      'Qué debería leerse después: bastan dos o tres.',
      'ما ينبغي قراءته بعده: اثنان أو ثلاثة تكفي.',
      'O que se deve ler a seguir: dois ou três bastam.',
    ),
  },
  relation: {
    label: words('Relation', 'Relation', 'Relación', 'العلاقة', 'Relação'),
    help: words(
      'Read it as a sentence: this publication … the other.',
      'À lire comme une phrase : cette publication … l’autre.',
      'Léalo como una frase: esta publicación … la otra.',
      'اقرأها كجملة: هذا المنشور … الآخر.',
      'Leia como uma frase: esta publicação … a outra.',
    ),
  },
  target: {
    label: words('Points to', 'Renvoie à', 'Remite a', 'يشير إلى', 'Remete para'),
    help: words(
      'The other publication, by its title.',
      'L’autre publication, par son titre.',
      'La otra publicación, por su título.',
      'المنشور الآخر بعنوانه.',
      'A outra publicação, pelo título.',
    ),
  },
  attachments: {
    label: words(
      'Files to download',
      'Fichiers à télécharger',
      'Archivos para descargar',
      'ملفات للتنزيل',
      'Ficheiros para descarregar',
    ),
    help: words(
      'Files beside the page, such as the full report or a form. The publication itself is offered as PDF and EPUB already.',
      'Des fichiers à côté de la page, comme le rapport complet ou un formulaire. La publication elle-même est déjà offerte en PDF et EPUB.',
      'Archivos junto a la página, como el informe completo o un formulario. La publicación ya se ofrece en PDF y EPUB.',
      'ملفات إلى جانب الصفحة، كالتقرير الكامل أو استمارة. أما المنشور نفسه فمتاح أصلا بصيغتي PDF وEPUB.',
      'Ficheiros ao lado da página, como o relatório completo ou um formulário. A própria publicação já é oferecida em PDF e EPUB.',
    ),
  },
  cover: {
    label: words(
      'Cover picture',
      'Image de couverture',
      'Imagen de portada',
      'صورة الغلاف',
      'Imagem de capa',
    ),
    help: words(
      'May stay empty: a cover is drawn from the facts. A picture only if it says more.',
      'Peut rester vide : une couverture est dessinée d’après les faits. Une image seulement si elle en dit plus.',
      'Puede quedar vacío: la portada se dibuja a partir de los datos. Una imagen solo si dice más.',
      'يمكن تركه فارغا: يُرسم الغلاف من الحقائق. صورة فقط إن كانت تقول أكثر.',
      'Pode ficar vazio: a capa é desenhada a partir dos dados. Uma imagem só se disser mais.',
    ),
  },
  isbn: {
    label: words('ISBN', 'ISBN', 'ISBN', 'الرقم الدولي للكتاب (ISBN)', 'ISBN'),
    help: words(
      'As printed, with its hyphens: 978-92-9268-123-4.',
      'Comme imprimé, avec ses traits d’union : 978-92-9268-123-4.',
      'Como está impreso, con guiones: 978-92-9268-123-4.',
      'كما طُبع، بشرطاته: 978-92-9268-123-4.',
      'Como está impresso, com hífenes: 978-92-9268-123-4.',
    ),
  },
  doi: {
    label: words('DOI', 'DOI', 'DOI', 'المعرّف الرقمي (DOI)', 'DOI'),
    help: words(
      'Only the identifier, beginning with 10. — no https.',
      'Seulement l’identifiant, qui commence par 10. — sans https.',
      'Solo el identificador, que empieza por 10. — sin https.',
      'المعرّف وحده، يبدأ بـ ‎10. — دون https.',
      'Só o identificador, que começa por 10. — sem https.',
    ),
  },
  documentSymbol: {
    label: words(
      'Document symbol',
      'Cote du document',
      'Signatura del documento',
      'رمز الوثيقة',
      'Cota do documento',
    ),
    help: words(
      'The organisation’s own number for the document, if it has one.',
      'Le numéro que l’organisation donne au document, s’il en a un.',
      'El número que la organización da al documento, si lo tiene.',
      'رقم الوثيقة لدى المنظمة إن وُجد.',
      'O número que a organização dá ao documento, se o tiver.',
    ),
  },
  licence: {
    label: words('Licence', 'Licence', 'Licencia', 'الرخصة', 'Licença'),
    help: words(
      'What others may do with it without asking.',
      'Ce que d’autres peuvent en faire sans demander.',
      'Lo que otros pueden hacer con ello sin preguntar.',
      'ما يجوز للآخرين فعله به دون استئذان.',
      'O que outros podem fazer com isto sem perguntar.',
    ),
  },
  disclaimer: {
    label: words(
      'Disclaimer',
      'Avertissement',
      'Descargo de responsabilidad',
      'إخلاء المسؤولية',
      'Declaração de responsabilidade',
    ),
    help: words(
      'Only where the usual one does not fit. It stands at the foot of the page.',
      'Seulement si l’avertissement usuel ne convient pas. Il figure au pied de la page.',
      'Solo si el habitual no sirve. Aparece al pie de la página.',
      'فقط إن كان المعتاد غير مناسب. يظهر أسفل الصفحة.',
      'Só se o habitual não servir. Aparece no fundo da página.',
    ),
  },
  references: {
    label: words('References', 'Références', 'Referencias', 'المراجع', 'Referências'),
    help: words(
      'Sources that the text refers to by their key.',
      'Sources auxquelles le texte renvoie par leur clé.',
      'Fuentes a las que el texto remite por su clave.',
      'مصادر يحيل إليها النص بمفتاحها.',
      'Fontes a que o texto se refere pela sua chave.',
    ),
  },
  key: {
    label: words('Key', 'Clé', 'Clave', 'المفتاح', 'Chave'),
    help: words(
      'Small letters, digits and hyphens, such as iom-2021.',
      'Minuscules, chiffres et traits d’union, comme iom-2021.',
      'Minúsculas, cifras y guiones, como iom-2021.',
      'أحرف لاتينية صغيرة وأرقام وشرطات، مثل iom-2021.',
      'Minúsculas, algarismos e hífenes, como iom-2021.',
    ),
  },
  csl: {
    label: words('Source', 'Source', 'Fuente', 'المصدر', 'Fonte'),
    help: words(
      'What readers need to find the work themselves.',
      'Ce qu’il faut pour retrouver l’ouvrage soi-même.',
      'Lo necesario para que el lector encuentre la obra.',
      'ما يحتاجه القارئ ليجد العمل بنفسه.',
      'O que é preciso para encontrar a obra.',
    ),
  },
  sourceTitle: {
    label: words('Title', 'Titre', 'Título', 'العنوان', 'Título'),
    help: words(
      'As on its title page, in its own language.',
      'Comme sur sa page de titre, dans sa langue.',
      'Como en su portada, en su propio idioma.',
      'كما في صفحة عنوانه وبلغته.',
      'Como na página de título, na sua própria língua.',
    ),
  },
  author: {
    label: words('Authors', 'Auteurs', 'Autores', 'المؤلفون', 'Autores'),
    help: words(
      'An organisation by its name, or a person by family and given name.',
      'Une organisation par son nom, ou une personne par nom et prénom.',
      'Una organización por su nombre o una persona por apellido y nombre.',
      'منظمة باسمها، أو شخص باسم عائلته واسمه.',
      'Uma organização pelo nome, ou uma pessoa pelo apelido e nome próprio.',
    ),
  },
  literal: {
    label: words('Organisation', 'Organisation', 'Organización', 'المنظمة', 'Organização'),
    help: words(
      'For an author that is an organisation: its full name.',
      'Pour un auteur qui est une organisation : son nom complet.',
      'Si la autoría es de una organización: su nombre completo.',
      'إن كان المؤلف منظمة: اسمها الكامل.',
      'Se o autor for uma organização: o nome completo.',
    ),
  },
  family: {
    label: words('Family name', 'Nom', 'Apellido', 'اسم العائلة', 'Apelido'),
    help: words(
      'For a person: what the list is sorted by.',
      'Pour une personne : ce d’après quoi la liste est triée.',
      'Si es una persona: por lo que se ordena la lista.',
      'للشخص: ما تُرتَّب القائمة به.',
      'Para uma pessoa: aquilo por que a lista se ordena.',
    ),
  },
  given: {
    label: words('Given name', 'Prénom', 'Nombre', 'الاسم', 'Nome próprio'),
    help: words(
      'In full where it is known.',
      'En entier si on le connaît.',
      'Completo si se conoce.',
      'كاملا إن عُرف.',
      'Por extenso, se for conhecido.',
    ),
  },
  issued: {
    label: words('Published', 'Parution', 'Publicado', 'سنة النشر', 'Publicado'),
    help: words(
      'The year it appeared: 2022, or more exactly.',
      'L’année de parution : 2022, ou plus précis.',
      'El año en que apareció: 2022, o más preciso.',
      'سنة صدوره: 2022 أو أدق.',
      'O ano em que saiu: 2022, ou mais preciso.',
    ),
  },
  containerTitle: {
    label: words('Appeared in', 'Paru dans', 'Aparecido en', 'صدر ضمن', 'Publicado em'),
    help: words(
      'The journal, book or website it is part of.',
      'La revue, le livre ou le site dont il fait partie.',
      'La revista, el libro o el sitio del que forma parte.',
      'المجلة أو الكتاب أو الموقع الذي هو جزء منه.',
      'A revista, o livro ou o sítio de que faz parte.',
    ),
  },
  volume: {
    label: words('Volume', 'Volume', 'Volumen', 'المجلد', 'Volume'),
    help: words(
      'Of a journal or a work in several volumes.',
      'D’une revue ou d’un ouvrage en plusieurs tomes.',
      'De una revista o de una obra en varios tomos.',
      'لمجلة أو لعمل من عدة مجلدات.',
      'De uma revista ou de uma obra em vários tomos.',
    ),
  },
  issue: {
    label: words('Issue', 'Numéro', 'Número', 'العدد', 'Número'),
    help: words(
      'Of a journal: the number within the volume.',
      'D’une revue : le numéro dans le volume.',
      'De una revista: el número dentro del volumen.',
      'لمجلة: العدد ضمن المجلد.',
      'De uma revista: o número dentro do volume.',
    ),
  },
  page: {
    label: words('Pages', 'Pages', 'Páginas', 'الصفحات', 'Páginas'),
    help: words(
      'From and to, such as 12–34.',
      'De à, par exemple 12–34.',
      'Desde y hasta, por ejemplo 12–34.',
      'من وإلى، مثل 12–34.',
      'De a, por exemplo 12–34.',
    ),
  },
  accessed: {
    label: words('Read on', 'Consulté le', 'Consultado', 'تاريخ الاطلاع', 'Consultado em'),
    help: words(
      'For pages on the web: the day you saw it.',
      'Pour une page du web : le jour où vous l’avez vue.',
      'Para páginas web: el día en que la vio.',
      'لصفحات الويب: اليوم الذي اطلعت فيه عليها.',
      'Para páginas da Web: o dia em que a viu.',
    ),
  },
  acronyms: {
    label: words('Acronyms', 'Sigles', 'Siglas', 'الاختصارات', 'Siglas'),
    help: words(
      'Those that the text uses and that readers may not know; they are explained in their place.',
      'Ceux du texte que l’on peut ignorer ; ils sont expliqués à leur place.',
      'Las que usa el texto y que el lector quizá no conozca; se explican en su sitio.',
      'ما يستعمله النص وقد لا يعرفه القارئ؛ تُشرح في مواضعها.',
      'As que o texto usa e que o leitor pode desconhecer; são explicadas no lugar.',
    ),
  },
  short: {
    label: words('Short form', 'Sigle', 'Sigla', 'الاختصار', 'Sigla'),
    help: words(
      'As it stands in the text: AVRR.',
      'Tel qu’il figure dans le texte : AVRR.',
      'Tal como está en el texto: AVRR.',
      'كما يرد في النص: AVRR.',
      'Tal como está no texto: AVRR.',
    ),
  },
  long: {
    label: words('Long form', 'Forme développée', 'Forma desarrollada', 'الاسم الكامل', 'Forma por extenso'),
    help: words(
      'Written out in the language of the text.',
      'En toutes lettres, dans la langue du texte.',
      'Desarrollada en el idioma del texto.',
      'مكتوبا كاملا بلغة النص.',
      'Por extenso, na língua do texto.',
    ),
  },
  newsletter: {
    label: words(
      'For newsletters',
      'Pour les lettres d’information',
      'Para boletines',
      'للنشرات',
      'Para boletins',
    ),
    help: words(
      'What partners put into their newsletters. Without it they get the title and the summary.',
      'Ce que les partenaires reprennent dans leurs lettres. À défaut, le titre et le résumé.',
      'Lo que los socios ponen en sus boletines. Si falta, el título y el resumen.',
      'ما يضعه الشركاء في نشراتهم. إن غاب فالعنوان والملخص.',
      'O que os parceiros põem nos seus boletins. Na sua falta, o título e o resumo.',
    ),
  },
  headline: {
    label: words('Headline', 'Accroche', 'Titular', 'العنوان البارز', 'Título curto'),
    help: words(
      'At most 60 characters; says what is new, not what it is.',
      '60 caractères au plus ; dit ce qui est nouveau, non ce que c’est.',
      '60 caracteres como máximo; dice qué hay de nuevo, no qué es.',
      '60 حرفا على الأكثر؛ يقول الجديد لا ماهيته.',
      '60 caracteres no máximo; diz o que é novo, não o que é.',
    ),
  },
  blurb: {
    label: words(
      'Two lines of text',
      'Deux lignes de texte',
      'Dos líneas de texto',
      'سطران',
      'Duas linhas de texto',
    ),
    help: words(
      'Who should read it, and what they get from it. At most 200 characters.',
      'Qui devrait le lire, et ce qu’on en tire. 200 caractères au plus.',
      'Quién debería leerlo y qué saca de ello. 200 caracteres como máximo.',
      'من ينبغي أن يقرأه وماذا يستفيد. 200 حرف على الأكثر.',
      'Quem o deve ler e o que tira daí. 200 caracteres no máximo.',
    ),
  },
  image: {
    label: words('Picture', 'Image', 'Imagen', 'صورة', 'Imagem'),
    help: words(
      'Wide rather than tall, understood at the size of a stamp, and with consent for the site.',
      'Plus large que haute, lisible en petit, et avec un consentement pour le site.',
      'Más ancha que alta, comprensible en pequeño y con consentimiento para el sitio.',
      'عرضها أكبر من ارتفاعها، تُفهم وهي صغيرة، ومعها موافقة للموقع.',
      'Mais larga do que alta, percetível em pequeno e com consentimento para o sítio.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
