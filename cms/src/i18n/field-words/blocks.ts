import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of the blocks that a text may hold. */
export const BLOCK_WORDS = {
  media: {
    label: words('Picture', 'Image', 'Imagen', 'الصورة', 'Imagem'),
    help: words(
      'Choose from the library, or upload it there first; consent and credit are kept with the picture.',
      'À choisir dans la médiathèque, ou à y téléverser d’abord ; consentement et crédit y restent avec l’image.',
      'Elija de la mediateca o súbala allí primero; el consentimiento y el crédito van con la imagen.',
      'اختر من المكتبة أو ارفعها إليها أولا؛ فالموافقة والنسبة محفوظتان معها.',
      'Escolha da mediateca ou carregue-a lá primeiro; o consentimento e o crédito ficam com a imagem.',
    ),
  },
  figureCaption: {
    label: words('Caption', 'Légende', 'Pie', 'التعليق', 'Legenda'),
    help: words(
      'What the picture shows here. Without one the picture’s own caption stands below it.',
      'Ce que l’image montre ici. À défaut, la légende propre de l’image.',
      'Lo que la imagen muestra aquí. Si falta, se usa el pie propio de la imagen.',
      'ما تُظهره الصورة هنا. إن غاب فتعليق الصورة نفسها.',
      'O que a imagem mostra aqui. Na sua falta, a legenda própria da imagem.',
    ),
  },
  longDescription: {
    label: words(
      'Long description',
      'Description longue',
      'Descripción larga',
      'وصف مطوّل',
      'Descrição longa',
    ),
    help: words(
      'For maps and diagrams: what they say, in words and numbers.',
      'Pour cartes et schémas : ce qu’ils disent, en mots et en chiffres.',
      'Para mapas y esquemas: lo que dicen, en palabras y cifras.',
      'للخرائط والمخططات: ما تقوله بالكلمات والأرقام.',
      'Para mapas e esquemas: o que dizem, em palavras e números.',
    ),
  },
  tableCaption: {
    label: words('Caption', 'Légende', 'Título de la tabla', 'عنوان الجدول', 'Legenda'),
    help: words(
      'What the table shows.',
      'Ce que montre le tableau.',
      'Lo que muestra la tabla.',
      'ما يُظهره الجدول.',
      'O que o quadro mostra.',
    ),
  },
  notes: {
    label: words('Notes', 'Notes', 'Notas', 'ملاحظات', 'Notas'),
    help: words(
      'What one must know to read the figures right: what is missing, how it was rounded.',
      'Ce qu’il faut savoir pour bien lire les chiffres : ce qui manque, les arrondis.',
      'Lo que hay que saber para leer bien las cifras: qué falta, cómo se redondeó.',
      'ما يلزم معرفته لقراءة الأرقام: ما ينقص وكيف قُرّب.',
      'O que é preciso saber para ler bem os números: o que falta, como se arredondou.',
    ),
  },
  content: {
    label: words('Text', 'Texte', 'Texto', 'النص', 'Texto'),
    help: words(
      'Short: what stands apart is read first.',
      'Court : ce qui est à part se lit en premier.',
      'Breve: lo que está aparte se lee primero.',
      'موجز: فما يقف منفردا يُقرأ أولا.',
      'Curto: o que está à parte lê-se primeiro.',
    ),
  },
  tableContent: {
    label: words('Table', 'Tableau', 'Tabla', 'الجدول', 'Quadro'),
    help: words(
      'One table. Mark the first row or column as headings in the cell menu.',
      'Un seul tableau. Marquez la première ligne ou colonne comme en-tête dans le menu des cellules.',
      'Una sola tabla. Marque la primera fila o columna como encabezado en el menú de celdas.',
      'جدول واحد. حدد الصف أو العمود الأول عناوين من قائمة الخلية.',
      'Um só quadro. Marque a primeira linha ou coluna como cabeçalho no menu das células.',
    ),
  },
  quotationSource: {
    label: words('Whose words', 'De qui', 'De quién', 'صاحب القول', 'De quem'),
    help: words(
      'A role or a document, with the page.',
      'Une fonction ou un document, avec la page.',
      'Una función o un documento, con la página.',
      'وظيفة أو وثيقة مع رقم الصفحة.',
      'Uma função ou um documento, com a página.',
    ),
  },
  calloutTitle: {
    label: words('Title', 'Titre', 'Título', 'العنوان', 'Título'),
    help: words(
      'Without one the type is named.',
      'À défaut, le type est nommé.',
      'Si falta, se nombra el tipo.',
      'إن غاب يُذكر النوع.',
      'Na sua falta, indica-se o tipo.',
    ),
  },
  citedKey: {
    label: words('Source', 'Source', 'Fuente', 'المصدر', 'Fonte'),
    help: words(
      'A work of the list under “Sources”; add it there first.',
      'Un ouvrage de la liste sous « Sources » ; ajoutez-l’y d’abord.',
      'Una obra de la lista en «Fuentes»; añádala allí primero.',
      'عمل من القائمة تحت «المصادر»؛ أضفه هناك أولا.',
      'Uma obra da lista em «Fontes»; acrescente-a lá primeiro.',
    ),
  },
  locator: {
    label: words(
      'Where in the work',
      'Où dans l’ouvrage',
      'Dónde en la obra',
      'الموضع في المرجع',
      'Onde na obra',
    ),
    help: words(
      'p. 12, chapter 3',
      'p. 12, chapitre 3',
      'p. 12, capítulo 3',
      'ص 12، الفصل 3',
      'p. 12, capítulo 3',
    ),
  },
  unitOfChart: {
    label: words('Unit', 'Unité', 'Unidad', 'الوحدة', 'Unidade'),
    help: words(
      'What the numbers count: %, returnees, EUR.',
      'Ce que comptent les nombres : %, personnes de retour, EUR.',
      'Lo que cuentan los números: %, retornados, EUR.',
      'ما تعده الأرقام: %، عائدون، EUR.',
      'O que os números contam: %, retornados, EUR.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
