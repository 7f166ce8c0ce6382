import { definePhrases } from '../phrase.ts';

/** What a page and its pictures weigh, and the choice to do without pictures. */
export const pictures = definePhrases({
  'picture.label': {
    note: 'Stands where a picture would; its size follows. {alt} says what the picture shows.',
    en: 'Picture: {alt}',
    fr: 'Image : {alt}',
    es: 'Imagen: {alt}',
    ar: 'صورة: {alt}',
    pt: 'Imagem: {alt}',
  },
  'picture.plain': {
    note: 'The same, for a picture that only decorates.',
    en: 'Picture',
    fr: 'Image',
    es: 'Imagen',
    ar: 'صورة',
    pt: 'Imagem',
  },
  'weight.page': {
    note: 'At the foot of every page: how much of the reader’s data it took. {size} is a size such as 7 KB.',
    en: 'This page: {size}.',
    fr: 'Cette page : {size}.',
    es: 'Esta página: {size}.',
    ar: 'هذه الصفحة: {size}.',
    pt: 'Esta página: {size}.',
  },
  'weight.pictures': {
    note: 'The same, for a page with pictures; {pictures} is what they weigh together on a phone.',
    en: 'This page: {size}; its pictures: {pictures} when shown.',
    fr: 'Cette page : {size} ; ses images : {pictures} si elles sont affichées.',
    es: 'Esta página: {size}; sus imágenes: {pictures} si se muestran.',
    ar: 'هذه الصفحة: {size}، وصورها: {pictures} عند عرضها.',
    pt: 'Esta página: {size}; as suas imagens: {pictures} quando mostradas.',
  },
  'weight.textFirst': {
    note: 'Link at the foot of a page to the same page without pictures.',
    en: 'Read without pictures',
    fr: 'Lire sans images',
    es: 'Leer sin imágenes',
    ar: 'القراءة من دون صور',
    pt: 'Ler sem imagens',
  },
  'weight.withPictures': {
    note: 'Link at the foot of a page without pictures to the same page with them.',
    en: 'Read with pictures',
    fr: 'Lire avec images',
    es: 'Leer con imágenes',
    ar: 'القراءة مع الصور',
    pt: 'Ler com imagens',
  },
});
