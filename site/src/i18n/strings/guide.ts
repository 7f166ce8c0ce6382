import { definePhrases } from '../phrase.ts';

/** The guide for those who write and publish here. */
export const guide = definePhrases({
  'guide.title': {
    note: 'Title of the guide’s first page, and of the way back to it.',
    en: 'Guide for editors',
    fr: 'Guide de la rédaction',
    es: 'Guía para la redacción',
    ar: 'دليل المحررين',
    pt: 'Guia da redação',
  },
  'guide.lead': {
    note: 'What the guide is for.',
    en: 'For those who write, review and publish here: a page for each task, to be read when you come to it.',
    fr: 'Pour qui rédige, relit et publie ici : une page par tâche, à lire au moment où elle se présente.',
    es: 'Para quienes redactan, revisan y publican aquí: una página por tarea, para leer cuando llegue el momento.',
    ar: 'لمن يكتب ويراجع وينشر هنا: صفحة لكل مهمة، تُقرأ عند الحاجة إليها.',
    pt: 'Para quem redige, revê e publica aqui: uma página por tarefa, para ler quando chegar a altura.',
  },
  'guide.elsewhere': {
    note: 'Above links to the guide’s pages where it is not written in the reader’s language.',
    en: 'The guide is written in English and French.',
    fr: 'Le guide est écrit en anglais et en français.',
    es: 'La guía está escrita en inglés y en francés.',
    ar: 'الدليل مكتوب بالإنكليزية والفرنسية.',
    pt: 'O guia está escrito em inglês e em francês.',
  },
  'guide.next': {
    note: 'At the foot of a page of the guide; the next page’s title stands for {title} and is a link.',
    en: 'Next: {title}',
    fr: 'Ensuite : {title}',
    es: 'A continuación: {title}',
    ar: 'التالي: {title}',
    pt: 'A seguir: {title}',
  },
});
