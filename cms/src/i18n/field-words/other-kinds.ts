import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of series, projects, news, events, organisations, people and topics. */
export const OTHER_KIND_WORDS = {
  issn: {
    label: words('ISSN', 'ISSN', 'ISSN', 'الرقم الدولي للدوريات (ISSN)', 'ISSN'),
    help: words(
      'Four digits, a hyphen, four more: 2709-1234.',
      'Quatre chiffres, un trait d’union, quatre autres : 2709-1234.',
      'Cuatro cifras, un guion y otras cuatro: 2709-1234.',
      'أربعة أرقام وشرطة وأربعة أخرى: 2709-1234.',
      'Quatro algarismos, um hífen e mais quatro: 2709-1234.',
    ),
  },
  launched: {
    label: words('Launched', 'Lancée', 'Lanzada', 'بدأت في', 'Lançada'),
    help: words(
      'When its first issue appeared.',
      'Quand son premier numéro a paru.',
      'Cuándo apareció su primer número.',
      'متى صدر عددها الأول.',
      'Quando saiu o primeiro número.',
    ),
  },
  description: {
    label: words('Description', 'Description', 'Descripción', 'الوصف', 'Descrição'),
    help: words(
      'What belongs to it, and for whom it is, in two or three sentences.',
      'Ce qui en relève, et pour qui, en deux ou trois phrases.',
      'Qué abarca y para quién es, en dos o tres frases.',
      'ما يندرج فيها ولمن هي، في جملتين أو ثلاث.',
      'O que abrange e para quem é, em duas ou três frases.',
    ),
  },
  iatiId: {
    label: words(
      'IATI identifier',
      'Identifiant IITA',
      'Identificador IATI',
      'معرّف IATI',
      'Identificador IATI',
    ),
    help: words(
      'As published in the IATI registry, beginning with the organisation’s number.',
      'Comme publié au registre de l’IITA, commençant par le numéro de l’organisation.',
      'Como figura en el registro de la IATI, empezando por el número de la organización.',
      'كما نُشر في سجل المبادرة، ويبدأ برقم المنظمة.',
      'Como publicado no registo da IATI, começando pelo número da organização.',
    ),
  },
  partners: {
    label: words('Partners', 'Partenaires', 'Socios', 'الشركاء', 'Parceiros'),
    help: words(
      'Who does what in which country, one a row.',
      'Qui fait quoi dans quel pays, un par ligne.',
      'Quién hace qué y en qué país, uno por fila.',
      'من يفعل ماذا وفي أي بلد، واحد في كل صف.',
      'Quem faz o quê e em que país, um por linha.',
    ),
  },
  organisation: {
    label: words('Organisation', 'Organisation', 'Organización', 'المنظمة', 'Organização'),
    help: words(
      'Choose from the list; whoever is missing is added once.',
      'À choisir dans la liste ; qui manque s’ajoute une fois.',
      'Elija de la lista; quien falte se añade una vez.',
      'اختر من القائمة؛ ومن ليس فيها يُضاف مرة واحدة.',
      'Escolha da lista; quem faltar acrescenta-se uma vez.',
    ),
  },
  parent: {
    label: words(
      'Part of project',
      'Fait partie du projet',
      'Parte del proyecto',
      'جزء من مشروع',
      'Parte do projeto',
    ),
    help: words(
      'The programme that it belongs to, if there is one here.',
      'Le programme dont il relève, s’il est ici.',
      'El programa al que pertenece, si está aquí.',
      'البرنامج الذي ينتمي إليه، إن كان هنا.',
      'O programa a que pertence, se estiver aqui.',
    ),
  },
  objectives: {
    label: words('Objectives', 'Objectifs', 'Objetivos', 'الأهداف', 'Objetivos'),
    help: words(
      'What is to be different at the end, one a row.',
      'Ce qui doit être différent à la fin, un par ligne.',
      'Lo que debe ser distinto al final, uno por fila.',
      'ما ينبغي أن يختلف في النهاية، واحد في كل صف.',
      'O que deve ser diferente no fim, um por linha.',
    ),
  },
  components: {
    label: words('Components', 'Composantes', 'Componentes', 'المكونات', 'Componentes'),
    help: words(
      'The parts of the work, each with a short text.',
      'Les volets du travail, chacun avec un court texte.',
      'Las partes del trabajo, cada una con un texto breve.',
      'أجزاء العمل، لكل منها نص قصير.',
      'As partes do trabalho, cada uma com um texto breve.',
    ),
  },
  projectNote: {
    label: words(
      'Note on its course',
      'Note sur son déroulement',
      'Nota sobre su desarrollo',
      'ملاحظة عن سيره',
      'Nota sobre o seu curso',
    ),
    help: words(
      'A change that readers must know of, such as activities that ended early.',
      'Un changement que le lecteur doit connaître, comme des activités arrêtées plus tôt.',
      'Un cambio que el lector debe conocer, como actividades que acabaron antes.',
      'تغيير يلزم أن يعرفه القارئ، كأنشطة انتهت مبكرا.',
      'Uma mudança que o leitor deve conhecer, como atividades que acabaram antes.',
    ),
  },
  about: {
    label: words('About', 'À propos de', 'Sobre', 'عن', 'Sobre'),
    help: words(
      'The publications it points to. Their findings are read there, not repeated here.',
      'Les publications auxquelles il renvoie. Leurs constats se lisent là-bas, sans être répétés ici.',
      'Las publicaciones a las que remite. Sus hallazgos se leen allí y no se repiten aquí.',
      'المنشورات التي يشير إليها. تُقرأ نتائجها هناك ولا تُكرر هنا.',
      'As publicações a que remete. As suas conclusões leem-se lá e não se repetem aqui.',
    ),
  },
  timezone: {
    label: words('Time zone', 'Fuseau horaire', 'Zona horaria', 'المنطقة الزمنية', 'Fuso horário'),
    help: words(
      'Where the times are meant, such as Europe/Brussels.',
      'Où les heures s’entendent, comme Europe/Brussels.',
      'Donde valen las horas, como Europe/Brussels.',
      'المكان الذي تُقصد فيه الأوقات، مثل Europe/Brussels.',
      'Onde valem as horas, como Europe/Brussels.',
    ),
  },
  mode: {
    label: words('Takes place', 'Se tient', 'Se celebra', 'كيفية الانعقاد', 'Realiza-se'),
    help: words(
      'On the spot, online, or both.',
      'Sur place, en ligne, ou les deux.',
      'En persona, en línea o ambas cosas.',
      'حضوريا أو عبر الإنترنت أو كلاهما.',
      'Presencial, em linha, ou ambos.',
    ),
  },
  joinUrl: {
    label: words(
      'Link to join',
      'Lien pour participer',
      'Enlace para participar',
      'رابط المشاركة',
      'Ligação para participar',
    ),
    help: words(
      'The public address to join or to sign up; never one with a password in it.',
      'L’adresse publique pour participer ou s’inscrire ; jamais avec un mot de passe.',
      'La dirección pública para participar o inscribirse; nunca con contraseña.',
      'العنوان العام للمشاركة أو التسجيل، ولا يكون فيه كلمة سر أبدا.',
      'O endereço público para participar ou inscrever-se; nunca com palavra-passe.',
    ),
  },
  inLanguage: {
    label: words(
      'Languages spoken',
      'Langues parlées',
      'Idiomas hablados',
      'اللغات المستعملة',
      'Línguas faladas',
    ),
    help: words(
      'What is spoken on the platform.',
      'Ce que l’on parle à la tribune.',
      'Lo que se habla en la sala.',
      'ما يُتحدث به على المنصة.',
      'O que se fala na sala.',
    ),
  },
  interpretation: {
    label: words(
      'Interpretation into',
      'Interprétation vers',
      'Interpretación a',
      'الترجمة الفورية إلى',
      'Interpretação para',
    ),
    help: words(
      'Languages that can be listened to besides.',
      'Les langues que l’on peut écouter en plus.',
      'Los idiomas que además se pueden escuchar.',
      'اللغات التي يمكن الاستماع إليها أيضا.',
      'As línguas que também se podem ouvir.',
    ),
  },
  speakers: {
    label: words('Speakers', 'Intervenants', 'Ponentes', 'المتحدثون', 'Oradores'),
    help: words(
      'Those who agreed to be named, in the order of the programme.',
      'Qui a accepté d’être nommé, dans l’ordre du programme.',
      'Quienes aceptaron ser nombrados, en el orden del programa.',
      'من وافق على ذكر اسمه، بترتيب البرنامج.',
      'Quem aceitou ser nomeado, pela ordem do programa.',
    ),
  },
  recordings: {
    label: words('Recordings', 'Enregistrements', 'Grabaciones', 'التسجيلات', 'Gravações'),
    help: words(
      'Each language apart, with minutes and size, so that readers know what it costs them.',
      'Chaque langue à part, avec durée et taille, pour qu’on sache ce que cela coûte.',
      'Cada idioma por separado, con duración y tamaño, para saber cuánto cuesta.',
      'كل لغة على حدة، مع المدة والحجم، ليعرف القارئ كلفتها.',
      'Cada língua à parte, com duração e tamanho, para se saber quanto custa.',
    ),
  },
  materials: {
    label: words('Materials', 'Supports', 'Materiales', 'المواد', 'Materiais'),
    help: words(
      'Slides and papers, as files.',
      'Présentations et documents, comme fichiers.',
      'Presentaciones y documentos, como archivos.',
      'العروض والأوراق، ملفات.',
      'Apresentações e documentos, como ficheiros.',
    ),
  },
  venue: {
    label: words('Venue', 'Lieu', 'Lugar', 'المكان', 'Local'),
    help: words(
      'House, street and town, as one would tell a driver.',
      'Bâtiment, rue et ville, comme on le dirait à un chauffeur.',
      'Edificio, calle y ciudad, como se le diría a un conductor.',
      'المبنى والشارع والمدينة، كما تقولها لسائق.',
      'Edifício, rua e cidade, como se diria a um condutor.',
    ),
  },
  agenda: {
    label: words('Agenda', 'Programme', 'Programa', 'جدول الأعمال', 'Agenda'),
    help: words(
      'A row for each part, with the time it begins.',
      'Une ligne par partie, avec l’heure de début.',
      'Una fila por parte, con la hora de inicio.',
      'صف لكل جزء مع ساعة بدئه.',
      'Uma linha por parte, com a hora de início.',
    ),
  },
  time: {
    label: words('Time', 'Heure', 'Hora', 'الوقت', 'Hora'),
    help: words(
      'When it begins, in the event’s time zone: 14:30.',
      'L’heure de début, dans le fuseau de l’événement : 14:30.',
      'Cuándo empieza, en la zona horaria del evento: 14:30.',
      'متى يبدأ، بتوقيت الفعالية: 14:30.',
      'Quando começa, no fuso do evento: 14:30.',
    ),
  },
  transcript: {
    label: words('Transcript', 'Transcription', 'Transcripción', 'النص المفرّغ', 'Transcrição'),
    help: words(
      'What was said, for those who cannot listen. Without names of people who did not agree.',
      'Ce qui s’est dit, pour qui ne peut écouter. Sans les noms de qui n’a pas donné son accord.',
      'Lo que se dijo, para quien no puede escuchar. Sin nombres de quien no dio su acuerdo.',
      'ما قيل، لمن لا يستطيع الاستماع. دون أسماء من لم يوافقوا.',
      'O que se disse, para quem não pode ouvir. Sem nomes de quem não concordou.',
    ),
  },
  name: {
    label: words('Name', 'Nom', 'Nombre', 'الاسم', 'Nome'),
    help: words(
      'Needed in at least one language.',
      'Nécessaire dans une langue au moins.',
      'Necesario en al menos un idioma.',
      'مطلوب بلغة واحدة على الأقل.',
      'Necessário em pelo menos uma língua.',
    ),
  },
  acronym: {
    label: words('Acronym', 'Sigle', 'Sigla', 'الاختصار', 'Sigla'),
    help: words(
      'As it is used in running text: IOM.',
      'Tel qu’on l’emploie dans le texte : OIM.',
      'Como se usa en el texto: OIM.',
      'كما يُستعمل في النص: IOM.',
      'Como se usa no texto: OIM.',
    ),
  },
  ror: {
    label: words('ROR identifier', 'Identifiant ROR', 'Identificador ROR', 'معرّف ROR', 'Identificador ROR'),
    help: words(
      'Its address in the Research Organization Registry, https://ror.org/…',
      'Son adresse dans le Research Organization Registry, https://ror.org/…',
      'Su dirección en el Research Organization Registry, https://ror.org/…',
      'عنوانها في سجل منظمات البحث، ‎https://ror.org/…',
      'O seu endereço no Research Organization Registry, https://ror.org/…',
    ),
  },
  partOf: {
    label: words('Part of', 'Fait partie de', 'Parte de', 'جزء من', 'Parte de'),
    help: words(
      'The organisation that this one is a part of, such as its headquarters.',
      'L’organisation dont celle-ci fait partie, comme son siège.',
      'La organización de la que esta forma parte, como su sede.',
      'المنظمة التي هي جزء منها، كمقرها.',
      'A organização de que esta faz parte, como a sede.',
    ),
  },
  logo: {
    label: words('Logo', 'Logo', 'Logotipo', 'الشعار', 'Logótipo'),
    help: words(
      'A drawing that is clear on white and on black.',
      'Un dessin net sur blanc et sur noir.',
      'Un dibujo claro sobre blanco y sobre negro.',
      'رسم واضح على الأبيض والأسود.',
      'Um desenho nítido sobre branco e sobre preto.',
    ),
  },
  displayName: {
    label: words('Name', 'Nom', 'Nombre', 'الاسم', 'Nome'),
    help: words(
      'As they want to be named in print.',
      'Comme la personne veut être nommée.',
      'Como la persona quiere que se la nombre.',
      'كما يريد أن يُذكر اسمه.',
      'Como a pessoa quer ser nomeada.',
    ),
  },
  orcid: {
    label: words('ORCID', 'ORCID', 'ORCID', 'ORCID', 'ORCID'),
    help: words(
      'Four groups of four: 0000-0002-1825-0097.',
      'Quatre groupes de quatre : 0000-0002-1825-0097.',
      'Cuatro grupos de cuatro: 0000-0002-1825-0097.',
      'أربع مجموعات من أربعة: ‎0000-0002-1825-0097.',
      'Quatro grupos de quatro: 0000-0002-1825-0097.',
    ),
  },
  affiliations: {
    label: words('Belongs to', 'Rattachement', 'Pertenece a', 'الانتماء', 'Pertence a'),
    help: words(
      'Where they work now.',
      'Où la personne travaille aujourd’hui.',
      'Donde trabaja ahora.',
      'حيث يعمل الآن.',
      'Onde trabalha agora.',
    ),
  },
  topicLabel: {
    label: words('Word', 'Mot', 'Palabra', 'الكلمة', 'Palavra'),
    help: words(
      'One word or two that readers would say.',
      'Un mot ou deux que diraient les lecteurs.',
      'Una o dos palabras que dirían los lectores.',
      'كلمة أو كلمتان يقولهما القراء.',
      'Uma ou duas palavras que os leitores diriam.',
    ),
  },
  altLabels: {
    label: words('Other words for it', 'Autres mots', 'Otras palabras', 'كلمات أخرى', 'Outras palavras'),
    help: words(
      'Words readers search by; the search answers to them too.',
      'Mots que cherchent les lecteurs ; la recherche y répond aussi.',
      'Palabras que buscan los lectores; la búsqueda también las atiende.',
      'كلمات يبحث بها القراء ويستجيب لها البحث أيضا.',
      'Palavras que os leitores procuram; a pesquisa também as atende.',
    ),
  },
  broader: {
    label: words('Broader topic', 'Thème plus large', 'Tema más amplio', 'موضوع أوسع', 'Tema mais amplo'),
    help: words(
      'The topic of which this is a kind.',
      'Le thème dont celui-ci est une sorte.',
      'El tema del que este es una clase.',
      'الموضوع الذي هذا نوع منه.',
      'O tema de que este é um tipo.',
    ),
  },
  sameAs: {
    label: words(
      'The same elsewhere',
      'Le même ailleurs',
      'El mismo en otro lugar',
      'المفهوم نفسه في مكان آخر',
      'O mesmo noutro lugar',
    ),
    help: words(
      'Addresses of the same concept in other vocabularies.',
      'Adresses de la même notion dans d’autres vocabulaires.',
      'Direcciones del mismo concepto en otros vocabularios.',
      'عناوين المفهوم نفسه في قوائم أخرى.',
      'Endereços do mesmo conceito noutros vocabulários.',
    ),
  },
  topicCode: {
    label: words('Code', 'Code', 'Código', 'الرمز', 'Código'),
    help: words(
      'English, in small letters with hyphens. It never changes.',
      'En anglais, en minuscules avec traits d’union. Il ne change jamais.',
      'En inglés, en minúsculas y con guiones. No cambia nunca.',
      'بالإنكليزية، بأحرف صغيرة وشرطات. لا يتغير أبدا.',
      'Em inglês, em minúsculas e com hífenes. Nunca muda.',
    ),
  },
  eventStart: {
    label: words('Start', 'Début', 'Inicio', 'البداية', 'Início'),
    help: words(
      'Day and hour in the time zone beside it, as you would tell people there.',
      'Jour et heure dans le fuseau indiqué à côté, comme on le dirait sur place.',
      'Día y hora en la zona horaria indicada al lado, como se diría allí.',
      'اليوم والساعة بالتوقيت المذكور بجانبه، كما تقوله لمن هناك.',
      'Dia e hora no fuso indicado ao lado, como se diria lá.',
    ),
  },
  eventEnd: {
    label: words('End', 'Fin', 'Fin', 'النهاية', 'Fim'),
    help: words(
      'When people can leave; calendars show it.',
      'Quand on peut partir ; les agendas l’affichent.',
      'Cuándo se puede salir; los calendarios lo muestran.',
      'متى يمكن الانصراف؛ وتعرضه التقاويم.',
      'Quando se pode sair; os calendários mostram-no.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
