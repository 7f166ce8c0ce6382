import { words } from './words.ts';
import type { Words } from './words.ts';

/** What the CMS says about files that are uploaded. `{…}` is filled in. */
export const UPLOAD_MESSAGES = {
  'upload.notAPicture': words(
    'This file is not a JPEG, PNG or WebP picture, whatever its name says. Save the picture in one of these formats and upload that file.',
    'Ce fichier n’est pas une image JPEG, PNG ou WebP, quoi qu’en dise son nom. Enregistrez l’image dans un de ces formats et téléversez ce fichier.',
    'Este archivo no es una imagen JPEG, PNG o WebP, diga lo que diga su nombre. Guarde la imagen en uno de estos formatos y súbala.',
    'هذا الملف ليس صورة JPEG أو PNG أو WebP مهما كان اسمه. احفظ الصورة بإحدى هذه الصيغ ثم ارفعها.',
    'Este ficheiro não é uma imagem JPEG, PNG ou WebP, diga o nome o que disser. Guarde a imagem num destes formatos e carregue-a.',
  ),
  'upload.tooManyPixels': words(
    'This picture has {megapixels} million pixels; at most {most} million can be used. Make it smaller and upload it again.',
    'Cette image a {megapixels} millions de pixels ; {most} millions au plus sont possibles. Réduisez-la et téléversez-la de nouveau.',
    'Esta imagen tiene {megapixels} millones de píxeles; como máximo pueden ser {most} millones. Redúzcala y súbala de nuevo.',
    'في هذه الصورة {megapixels} مليون بكسل، والحد الأقصى {most} مليون. صغّرها وارفعها من جديد.',
    'Esta imagem tem {megapixels} milhões de píxeis; no máximo podem ser {most} milhões. Reduza-a e carregue-a de novo.',
  ),
  'upload.damaged': words(
    'This picture is damaged and cannot be read to the end. Export it again and upload that file.',
    'Cette image est endommagée et ne se lit pas jusqu’au bout. Exportez-la de nouveau et téléversez ce fichier.',
    'Esta imagen está dañada y no se puede leer hasta el final. Expórtela de nuevo y súbala.',
    'هذه الصورة تالفة ولا تُقرأ إلى آخرها. صدّرها من جديد وارفعها.',
    'Esta imagem está danificada e não se lê até ao fim. Exporte-a de novo e carregue-a.',
  ),
  'upload.known': words(
    'This picture is in the library already, as number {id}. Use that one.',
    'Cette image est déjà dans la médiathèque, sous le numéro {id}. Utilisez-la.',
    'Esta imagen ya está en la biblioteca, con el número {id}. Use esa.',
    'هذه الصورة موجودة في المكتبة برقم {id}. استعملها.',
    'Esta imagem já está na biblioteca, com o número {id}. Use essa.',
  ),
  'upload.noFile': words(
    'Upload the file, or say at which address it is published.',
    'Téléversez le fichier, ou dites à quelle adresse il est publié.',
    'Suba el archivo o diga en qué dirección está publicado.',
    'ارفع الملف أو اذكر العنوان المنشور فيه.',
    'Carregue o ficheiro ou diga em que endereço está publicado.',
  ),
} as const satisfies Record<string, Words>;
