import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of everything that has a page of its own. */
export const PAGE_WORDS = {
  title: {
    label: words('Title', 'Titre', 'Título', 'العنوان', 'Título'),
    help: words(
      'Says what it is about in one line. No full stop.',
      'Dit de quoi il s’agit en une ligne. Sans point final.',
      'Dice de qué trata en una línea. Sin punto final.',
      'يقول موضوعه في سطر واحد، بلا نقطة في آخره.',
      'Diz de que trata numa linha. Sem ponto final.',
    ),
  },
  summary: {
    label: words('Summary', 'Résumé', 'Resumen', 'الملخص', 'Resumo'),
    help: words(
      'At most 300 characters. Stands alone: it is read on cards, in search results and in newsletters.',
      '300 caractères au plus. Se suffit à lui-même : on le lit sur les cartes, dans les résultats de recherche et les lettres d’information.',
      'Como máximo 300 caracteres. Se entiende solo: se lee en tarjetas, resultados de búsqueda y boletines.',
      '300 حرف على الأكثر. يُفهم وحده: يُقرأ على البطاقات وفي نتائج البحث والنشرات.',
      'No máximo 300 caracteres. Entende-se sozinho: lê-se em cartões, resultados de pesquisa e boletins.',
    ),
  },
  slug: {
    label: words('Address', 'Adresse', 'Dirección', 'العنوان الإلكتروني', 'Endereço'),
    help: words(
      'Last part of the page’s address: small letters a–z, digits and hyphens. Made from the title until the first publication.',
      'Dernière partie de l’adresse de la page : minuscules a–z, chiffres et traits d’union. Tirée du titre jusqu’à la première publication.',
      'Última parte de la dirección de la página: minúsculas a–z, cifras y guiones. Sale del título hasta la primera publicación.',
      'الجزء الأخير من عنوان الصفحة: أحرف لاتينية صغيرة وأرقام وشرطات. يؤخذ من العنوان حتى النشر الأول.',
      'Última parte do endereço da página: minúsculas a–z, algarismos e hífenes. Vem do título até à primeira publicação.',
    ),
  },
  permalinkId: {
    label: words(
      'Permanent number',
      'Numéro permanent',
      'Número permanente',
      'الرقم الدائم',
      'Número permanente',
    ),
    help: words(
      'For print and newsletters: /k/ and this number lead here for ever. It never changes.',
      'Pour l’imprimé et les lettres d’information : /k/ et ce numéro mènent toujours ici. Il ne change jamais.',
      'Para impresos y boletines: /k/ y este número llevan siempre aquí. No cambia nunca.',
      'للمطبوعات والنشرات: ‎/k/‎ وهذا الرقم يؤديان إلى هنا دائما. لا يتغير أبدا.',
      'Para impressos e boletins: /k/ e este número levam sempre aqui. Nunca muda.',
    ),
  },
  originalLanguage: {
    label: words(
      'Original language',
      'Langue d’origine',
      'Idioma original',
      'اللغة الأصلية',
      'Língua original',
    ),
    help: words(
      'The language it was written in; the others are translations of it.',
      'La langue dans laquelle il a été écrit ; les autres en sont des traductions.',
      'El idioma en que se escribió; los demás son traducciones.',
      'اللغة التي كُتب بها؛ وما عداها ترجمات.',
      'A língua em que foi escrito; as outras são traduções.',
    ),
  },
  languages: {
    label: words('Languages', 'Langues', 'Idiomas', 'اللغات', 'Línguas'),
    help: words(
      'Each language goes out on its own: when you publish, the approved ones are published and the others wait.',
      'Chaque langue paraît pour elle-même : à la publication, les langues approuvées sont publiées, les autres attendent.',
      'Cada idioma sale por su cuenta: al publicar, se publican los aprobados y los demás esperan.',
      'تصدر كل لغة وحدها: عند النشر تُنشر اللغات المعتمدة وتنتظر الأخرى.',
      'Cada língua sai por si: ao publicar, saem as aprovadas e as outras esperam.',
    ),
  },
  state: { label: words('State', 'État', 'Estado', 'الحالة', 'Estado') },
  translatedFrom: {
    label: words(
      'Translated from version',
      'Traduit de la version',
      'Traducido de la versión',
      'مترجم عن الإصدار',
      'Traduzido da versão',
    ),
    help: words(
      'The version of the original that this translation says the same as.',
      'La version de l’original dont cette traduction dit la même chose.',
      'La versión del original que esta traducción reproduce.',
      'إصدار الأصل الذي تقول هذه الترجمة ما يقوله.',
      'A versão do original que esta tradução reproduz.',
    ),
  },
  reviewedBy: {
    label: words('Signed off by', 'Validé par', 'Validado por', 'اعتمده', 'Validado por'),
  },
  sample: {
    label: words('Sample text', 'Texte d’exemple', 'Texto de muestra', 'نص نموذجي', 'Texto de amostra'),
    help: words(
      'The texts were invented to show the system; the page says so.',
      'Les textes ont été inventés pour montrer le système ; la page le dit.',
      'Los textos se inventaron para mostrar el sistema; la página lo dice.',
      'النصوص مختلقة لعرض النظام، والصفحة تقول ذلك.',
      'Os textos foram inventados para mostrar o sistema; a página di-lo.',
    ),
  },
  body: {
    label: words('Text', 'Texte', 'Texto', 'النص', 'Texto'),
    help: words(
      'Type / for headings, figures, tables and other blocks.',
      'Tapez / pour les titres, figures, tableaux et autres blocs.',
      'Escriba / para títulos, figuras, tablas y otros bloques.',
      'اكتب / لإدراج العناوين والأشكال والجداول وغيرها.',
      'Escreva / para títulos, figuras, quadros e outros blocos.',
    ),
  },
  text: {
    label: words('Text', 'Texte', 'Texto', 'النص', 'Texto'),
    help: words(
      'Whole sentences that are understood without what stands around them.',
      'Des phrases entières, qui se comprennent sans ce qui les entoure.',
      'Frases completas que se entienden sin lo que las rodea.',
      'جمل كاملة تُفهم دون ما حولها.',
      'Frases completas que se entendem sem o que as rodeia.',
    ),
  },
  type: {
    label: words('Type', 'Type', 'Tipo', 'النوع', 'Tipo'),
    help: words(
      'The one that fits best: readers find it by that.',
      'Celui qui convient le mieux : c’est ainsi qu’on le trouve.',
      'El que mejor encaje: así se encuentra.',
      'الأنسب: فبه يجده القراء.',
      'O que melhor corresponda: é assim que se encontra.',
    ),
  },
  role: {
    label: words('Role', 'Rôle', 'Función', 'الدور', 'Função'),
    help: words(
      'What they did or answer for here, such as author or evaluation manager.',
      'Ce qu’ils ont fait ou ce dont ils répondent ici, comme auteur ou responsable de l’évaluation.',
      'Qué hicieron o de qué responden aquí, como autoría o gestión de la evaluación.',
      'ما فعلوه أو ما يُسألون عنه هنا، مثل مؤلف أو مدير تقييم.',
      'O que fizeram ou por que respondem aqui, como autoria ou gestão da avaliação.',
    ),
  },
  agent: {
    label: words(
      'Person or organisation',
      'Personne ou organisation',
      'Persona u organización',
      'شخص أو منظمة',
      'Pessoa ou organização',
    ),
    help: words(
      'Choose from the list, so that all that is theirs is found together. Whoever is missing is added once, for all publications.',
      'À choisir dans la liste, pour que tout ce qui est d’eux se trouve ensemble. Qui manque s’ajoute une fois, pour toutes les publications.',
      'Elija de la lista para que todo lo suyo se encuentre junto. Quien falte se añade una vez, para todas las publicaciones.',
      'اختر من القائمة ليُعثر على كل ما لهم معا. ومن ليس فيها يُضاف مرة واحدة لكل المنشورات.',
      'Escolha da lista, para que tudo o que é deles se encontre junto. Quem faltar acrescenta-se uma vez, para todas as publicações.',
    ),
  },
  date: {
    label: words('Date', 'Date', 'Fecha', 'التاريخ', 'Data'),
    help: words(
      'The day it happened, not the day you write it down.',
      'Le jour où cela s’est passé, non celui où vous l’écrivez.',
      'El día en que ocurrió, no el día en que lo anota.',
      'يوم حدوثه لا يوم تدوينه.',
      'O dia em que aconteceu, não o dia em que o escreve.',
    ),
  },
  start: {
    label: words('Start', 'Début', 'Inicio', 'البداية', 'Início'),
    help: words(
      'As exact as it is known: 2022, 2022-07 or 2022-07-31.',
      'Aussi précis qu’on le sait : 2022, 2022-07 ou 2022-07-31.',
      'Con la precisión que se conozca: 2022, 2022-07 o 2022-07-31.',
      'بالدقة المعروفة: 2022 أو 2022-07 أو 2022-07-31.',
      'Com a precisão conhecida: 2022, 2022-07 ou 2022-07-31.',
    ),
  },
  end: {
    label: words('End', 'Fin', 'Fin', 'النهاية', 'Fim'),
    help: words(
      'Leave empty while it goes on.',
      'À laisser vide tant que cela dure.',
      'Déjelo vacío mientras dure.',
      'اتركه فارغا ما دام مستمرا.',
      'Deixe vazio enquanto durar.',
    ),
  },
  partialDate: {
    label: words('Date', 'Date', 'Fecha', 'التاريخ', 'Data'),
    help: words(
      'A year, a month or a day: 2022, 2022-07 or 2022-07-31.',
      'Une année, un mois ou un jour : 2022, 2022-07 ou 2022-07-31.',
      'Un año, un mes o un día: 2022, 2022-07 o 2022-07-31.',
      'سنة أو شهر أو يوم: 2022 أو 2022-07 أو 2022-07-31.',
      'Um ano, um mês ou um dia: 2022, 2022-07 ou 2022-07-31.',
    ),
  },
  country: {
    label: words('Country', 'Pays', 'País', 'البلد', 'País'),
    help: words(
      'Where it took place, or where the organisation works.',
      'Là où cela s’est passé, ou là où travaille l’organisation.',
      'Donde tuvo lugar o donde trabaja la organización.',
      'حيث حدث، أو حيث تعمل المنظمة.',
      'Onde aconteceu, ou onde a organização trabalha.',
    ),
  },
  language: {
    label: words('Language', 'Langue', 'Idioma', 'اللغة', 'Língua'),
    help: words(
      'The language it is in, so that readers know before they open it.',
      'La langue dans laquelle c’est, pour qu’on le sache avant d’ouvrir.',
      'El idioma en que está, para saberlo antes de abrirlo.',
      'لغته، ليعرفها القراء قبل فتحه.',
      'A língua em que está, para se saber antes de abrir.',
    ),
  },
  url: {
    label: words('Web address', 'Adresse web', 'Dirección web', 'عنوان الويب', 'Endereço web'),
    help: words(
      'Begins with https://',
      'Commence par https://',
      'Empieza por https://',
      'يبدأ بـ https://',
      'Começa por https://',
    ),
  },
  code: {
    label: words('Code', 'Code', 'Código', 'الرمز', 'Código'),
    help: words(
      'As in the project’s own papers, such as RR.0123.',
      'Comme dans les documents du projet, par exemple RR.0123.',
      'Como en los documentos del proyecto, por ejemplo RR.0123.',
      'كما في وثائق المشروع، مثل RR.0123.',
      'Como nos documentos do projeto, por exemplo RR.0123.',
    ),
  },
  status: {
    label: words('Status', 'Statut', 'Situación', 'الوضع', 'Situação'),
    help: words(
      'How far it is today.',
      'Où on en est aujourd’hui.',
      'Cómo está hoy.',
      'أين وصل اليوم.',
      'Em que ponto está hoje.',
    ),
  },
  kind: {
    label: words('Kind', 'Nature', 'Clase', 'الصنف', 'Espécie'),
    help: words(
      'What readers get when they download it.',
      'Ce que l’on obtient en le téléchargeant.',
      'Lo que se obtiene al descargarlo.',
      'ما يحصل عليه القارئ عند تنزيله.',
      'O que se obtém ao descarregar.',
    ),
  },
  file: {
    label: words('File', 'Fichier', 'Archivo', 'الملف', 'Ficheiro'),
    help: words(
      'Choose from the files, or upload it there first. A tagged PDF is best.',
      'À choisir parmi les fichiers, ou à y téléverser d’abord. Un PDF balisé est le mieux.',
      'Elija entre los archivos o súbalo allí primero. Lo mejor es un PDF etiquetado.',
      'اختر من الملفات أو ارفعه إليها أولا. الأفضل ملف PDF موسوم.',
      'Escolha entre os ficheiros ou carregue-o lá primeiro. O melhor é um PDF etiquetado.',
    ),
  },
  number: {
    label: words('Number', 'Numéro', 'Número', 'الرقم', 'Número'),
    help: words(
      'As printed in the publication; links to it use this number.',
      'Comme imprimé dans la publication ; les liens utilisent ce numéro.',
      'Como figura en la publicación; los enlaces usan este número.',
      'كما طُبع في المنشور؛ تستعمله الروابط.',
      'Como impresso na publicação; as ligações usam este número.',
    ),
  },
  budget: {
    label: words('Budget', 'Budget', 'Presupuesto', 'الميزانية', 'Orçamento'),
    help: words(
      'Digits only, in whole units: 15000000.',
      'Chiffres seulement, en unités entières : 15000000.',
      'Solo cifras, en unidades enteras: 15000000.',
      'أرقام فقط، بوحدات صحيحة: 15000000.',
      'Só algarismos, em unidades inteiras: 15000000.',
    ),
  },
  currency: {
    label: words('Currency', 'Monnaie', 'Moneda', 'العملة', 'Moeda'),
    help: words(
      'Three capital letters: EUR, USD, XOF.',
      'Trois majuscules : EUR, USD, XOF.',
      'Tres mayúsculas: EUR, USD, XOF.',
      'ثلاثة أحرف لاتينية كبيرة: EUR أو USD أو XOF.',
      'Três maiúsculas: EUR, USD, XOF.',
    ),
  },
  genderMarker: {
    label: words(
      'OECD-DAC gender marker',
      'Marqueur de genre CAD-OCDE',
      'Marcador de género CAD-OCDE',
      'مؤشر النوع الاجتماعي (لجنة المساعدة الإنمائية)',
      'Marcador de género CAD-OCDE',
    ),
    help: words(
      '0: not targeted; 1: a significant aim; 2: the main aim. As in the project’s papers.',
      '0 : non visée ; 1 : objectif important ; 2 : objectif principal. Comme dans les documents du projet.',
      '0: no es objetivo; 1: objetivo significativo; 2: objetivo principal. Como en los documentos del proyecto.',
      '0: غير مستهدفة؛ 1: هدف مهم؛ 2: الهدف الرئيسي. كما في وثائق المشروع.',
      '0: não visada; 1: objetivo significativo; 2: objetivo principal. Como nos documentos do projeto.',
    ),
  },
  bytes: {
    label: words('Size in bytes', 'Taille en octets', 'Tamaño en bytes', 'الحجم بالبايت', 'Tamanho em bytes'),
    help: words(
      'Digits only, so that readers know what it costs them.',
      'En chiffres seuls, pour qu’on sache ce que cela coûte.',
      'Solo dígitos, para saber cuánto cuesta.',
      'أرقام فقط، ليعرف القارئ كلفته.',
      'Só algarismos, para se saber quanto custa.',
    ),
  },
  minutes: {
    label: words('Minutes', 'Minutes', 'Minutos', 'الدقائق', 'Minutos'),
    help: words(
      'How long it takes, in whole minutes.',
      'La durée, en minutes entières.',
      'Cuánto dura, en minutos enteros.',
      'مدته بدقائق كاملة.',
      'Quanto dura, em minutos inteiros.',
    ),
  },
  note: {
    label: words('Note', 'Note', 'Nota', 'ملاحظة', 'Nota'),
    help: words(
      'One sentence, with what is different and since when.',
      'Une phrase : ce qui diffère, et depuis quand.',
      'Una frase: qué cambia y desde cuándo.',
      'جملة واحدة: ما الذي اختلف ومنذ متى.',
      'Uma frase: o que mudou e desde quando.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
