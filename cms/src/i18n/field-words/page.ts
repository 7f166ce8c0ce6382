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
  text: { label: words('Text', 'Texte', 'Texto', 'النص', 'Texto') },
  type: { label: words('Type', 'Type', 'Tipo', 'النوع', 'Tipo') },
  role: { label: words('Role', 'Rôle', 'Función', 'الدور', 'Função') },
  agent: {
    label: words(
      'Person or organisation',
      'Personne ou organisation',
      'Persona u organización',
      'شخص أو منظمة',
      'Pessoa ou organização',
    ),
  },
  date: { label: words('Date', 'Date', 'Fecha', 'التاريخ', 'Data') },
  start: { label: words('Start', 'Début', 'Inicio', 'البداية', 'Início') },
  end: { label: words('End', 'Fin', 'Fin', 'النهاية', 'Fim') },
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
  country: { label: words('Country', 'Pays', 'País', 'البلد', 'País') },
  language: { label: words('Language', 'Langue', 'Idioma', 'اللغة', 'Língua') },
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
  code: { label: words('Code', 'Code', 'Código', 'الرمز', 'Código') },
  status: { label: words('Status', 'Statut', 'Situación', 'الوضع', 'Situação') },
  kind: { label: words('Kind', 'Nature', 'Clase', 'الصنف', 'Espécie') },
  file: { label: words('File', 'Fichier', 'Archivo', 'الملف', 'Ficheiro') },
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
  },
  bytes: {
    label: words('Size in bytes', 'Taille en octets', 'Tamaño en bytes', 'الحجم بالبايت', 'Tamanho em bytes'),
  },
  minutes: { label: words('Minutes', 'Minutes', 'Minutos', 'الدقائق', 'Minutos') },
  note: { label: words('Note', 'Note', 'Nota', 'ملاحظة', 'Nota') },
} as const satisfies Record<string, FieldWords>;
