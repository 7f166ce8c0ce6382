import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields that every knowledge product has. */
export const PUBLICATION_WORDS = {
  subtitle: { label: words('Subtitle', 'Sous-titre', 'Subtítulo', 'العنوان الفرعي', 'Subtítulo') },
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
  publisher: { label: words('Publisher', 'Éditeur', 'Editorial', 'الناشر', 'Editor') },
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
  minor: { label: words('Minor', 'Mineure', 'Menor', 'طفيف', 'Menor') },
  lifecycle: { label: words('Standing', 'Validité', 'Vigencia', 'السريان', 'Validade') },
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
  reason: { label: words('Reason', 'Motif', 'Motivo', 'السبب', 'Motivo') },
  replacedBy: { label: words('Replaced by', 'Remplacé par', 'Sustituido por', 'حل محله', 'Substituído por') },
  reviewBy: { label: words('Review by', 'À revoir avant le', 'Revisar antes del', 'يُراجع قبل', 'Rever até') },
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
  countries: { label: words('Countries', 'Pays', 'Países', 'البلدان', 'Países') },
  regions: { label: words('Regions', 'Régions', 'Regiones', 'المناطق', 'Regiões') },
  topics: { label: words('Topics', 'Thèmes', 'Temas', 'المواضيع', 'Temas') },
  levels: { label: words('Levels', 'Niveaux', 'Niveles', 'المستويات', 'Níveis') },
  dimensions: { label: words('Dimensions', 'Dimensions', 'Dimensiones', 'الأبعاد', 'Dimensões') },
  populationGroups: {
    label: words(
      'Population groups',
      'Groupes de population',
      'Grupos de población',
      'الفئات السكانية',
      'Grupos populacionais',
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
  },
  gcmObjectives: {
    label: words(
      'Objectives of the Global Compact for Migration',
      'Objectifs du Pacte mondial sur les migrations',
      'Objetivos del Pacto Mundial para la Migración',
      'أهداف الاتفاق العالمي للهجرة',
      'Objetivos do Pacto Global para as Migrações',
    ),
  },
  project: { label: words('Project', 'Projet', 'Proyecto', 'المشروع', 'Projeto') },
  donors: { label: words('Donors', 'Bailleurs', 'Donantes', 'الجهات المانحة', 'Doadores') },
  series: { label: words('Series', 'Série', 'Serie', 'السلسلة', 'Série') },
  issueNumber: {
    label: words('Issue', 'Numéro dans la série', 'Número en la serie', 'العدد', 'Número na série'),
  },
  relatedItems: { label: words('Related', 'Voir aussi', 'Relacionado', 'مواد ذات صلة', 'Relacionado') },
  relation: { label: words('Relation', 'Relation', 'Relación', 'العلاقة', 'Relação') },
  target: { label: words('Points to', 'Renvoie à', 'Remite a', 'يشير إلى', 'Remete para') },
  attachments: {
    label: words(
      'Files to download',
      'Fichiers à télécharger',
      'Archivos para descargar',
      'ملفات للتنزيل',
      'Ficheiros para descarregar',
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
  },
  isbn: { label: words('ISBN', 'ISBN', 'ISBN', 'الرقم الدولي للكتاب (ISBN)', 'ISBN') },
  doi: { label: words('DOI', 'DOI', 'DOI', 'المعرّف الرقمي (DOI)', 'DOI') },
  documentSymbol: {
    label: words(
      'Document symbol',
      'Cote du document',
      'Signatura del documento',
      'رمز الوثيقة',
      'Cota do documento',
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
  csl: { label: words('Source', 'Source', 'Fuente', 'المصدر', 'Fonte') },
  sourceTitle: { label: words('Title', 'Titre', 'Título', 'العنوان', 'Título') },
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
  literal: { label: words('Organisation', 'Organisation', 'Organización', 'المنظمة', 'Organização') },
  family: { label: words('Family name', 'Nom', 'Apellido', 'اسم العائلة', 'Apelido') },
  given: { label: words('Given name', 'Prénom', 'Nombre', 'الاسم', 'Nome próprio') },
  issued: { label: words('Published', 'Parution', 'Publicado', 'سنة النشر', 'Publicado') },
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
  volume: { label: words('Volume', 'Volume', 'Volumen', 'المجلد', 'Volume') },
  issue: { label: words('Issue', 'Numéro', 'Número', 'العدد', 'Número') },
  page: { label: words('Pages', 'Pages', 'Páginas', 'الصفحات', 'Páginas') },
  accessed: { label: words('Read on', 'Consulté le', 'Consultado', 'تاريخ الاطلاع', 'Consultado em') },
  acronyms: { label: words('Acronyms', 'Sigles', 'Siglas', 'الاختصارات', 'Siglas') },
  short: { label: words('Short form', 'Sigle', 'Sigla', 'الاختصار', 'Sigla') },
  long: {
    label: words('Long form', 'Forme développée', 'Forma desarrollada', 'الاسم الكامل', 'Forma por extenso'),
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
  headline: { label: words('Headline', 'Accroche', 'Titular', 'العنوان البارز', 'Título curto') },
  blurb: {
    label: words(
      'Two lines of text',
      'Deux lignes de texte',
      'Dos líneas de texto',
      'سطران',
      'Duas linhas de texto',
    ),
  },
  image: { label: words('Picture', 'Image', 'Imagen', 'صورة', 'Imagem') },
} as const satisfies Record<string, FieldWords>;
