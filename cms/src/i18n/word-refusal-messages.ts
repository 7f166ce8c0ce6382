import { words } from './words.ts';
import type { Words } from './words.ts';

/** Why the CMS does not read a Word file, and what to do. `{…}` is filled in. */
export const WORD_REFUSAL_MESSAGES = {
  'word.refused.notWord': words(
    'This file is not a Word document (.docx), whatever its name says. Open it in Word, save it as “Word document (.docx)”, and choose that file.',
    'Ce fichier n’est pas un document Word (.docx), quoi qu’en dise son nom. Ouvrez-le dans Word, enregistrez-le comme « Document Word (.docx) » et choisissez ce fichier.',
    'Este archivo no es un documento de Word (.docx), diga lo que diga su nombre. Ábralo en Word, guárdelo como «Documento de Word (.docx)» y elija ese archivo.',
    'هذا الملف ليس وثيقة Word ‏(.docx) مهما كان اسمه. افتحه في Word واحفظه بصيغة «وثيقة Word ‏(.docx)» ثم اختر ذلك الملف.',
    'Este ficheiro não é um documento do Word (.docx), diga o nome o que disser. Abra-o no Word, guarde-o como «Documento do Word (.docx)» e escolha esse ficheiro.',
  ),
  'word.refused.oldWord': words(
    'This file is in the old Word format (.doc) or protected by a password. Open it in Word, take the password off, save it as “Word document (.docx)”, and choose that file.',
    'Ce fichier est dans l’ancien format de Word (.doc) ou protégé par un mot de passe. Ouvrez-le dans Word, ôtez le mot de passe, enregistrez-le comme « Document Word (.docx) » et choisissez ce fichier.',
    'Este archivo está en el formato antiguo de Word (.doc) o protegido con contraseña. Ábralo en Word, quite la contraseña, guárdelo como «Documento de Word (.docx)» y elija ese archivo.',
    'هذا الملف بصيغة Word القديمة ‏(.doc) أو محمي بكلمة مرور. افتحه في Word وأزل كلمة المرور واحفظه بصيغة «وثيقة Word ‏(.docx)» ثم اختر ذلك الملف.',
    'Este ficheiro está no formato antigo do Word (.doc) ou protegido por palavra-passe. Abra-o no Word, retire a palavra-passe, guarde-o como «Documento do Word (.docx)» e escolha esse ficheiro.',
  ),
  'word.refused.empty': words(
    'No file came along. Choose a Word document (.docx).',
    'Aucun fichier n’est arrivé. Choisissez un document Word (.docx).',
    'No llegó ningún archivo. Elija un documento de Word (.docx).',
    'لم يصل أي ملف. اختر وثيقة Word ‏(.docx).',
    'Não chegou nenhum ficheiro. Escolha um documento do Word (.docx).',
  ),
  'word.refused.damaged': words(
    'The file is damaged and cannot be read to the end. Open it in Word, save it anew, and choose that file.',
    'Le fichier est endommagé et ne se lit pas jusqu’au bout. Ouvrez-le dans Word, enregistrez-le de nouveau et choisissez ce fichier.',
    'El archivo está dañado y no se puede leer hasta el final. Ábralo en Word, guárdelo de nuevo y elija ese archivo.',
    'الملف تالف ولا يُقرأ إلى آخره. افتحه في Word واحفظه من جديد ثم اختر ذلك الملف.',
    'O ficheiro está danificado e não se lê até ao fim. Abra-o no Word, guarde-o de novo e escolha esse ficheiro.',
  ),
  'word.refused.encrypted': words(
    'Parts of the file are encrypted. Take the password off in Word, save the document, and choose that file.',
    'Des parties du fichier sont chiffrées. Ôtez le mot de passe dans Word, enregistrez le document et choisissez ce fichier.',
    'Partes del archivo están cifradas. Quite la contraseña en Word, guarde el documento y elija ese archivo.',
    'أجزاء من الملف مشفرة. أزل كلمة المرور في Word واحفظ الوثيقة ثم اختر ذلك الملف.',
    'Partes do ficheiro estão cifradas. Retire a palavra-passe no Word, guarde o documento e escolha esse ficheiro.',
  ),
  'word.refused.tooBig': words(
    'The file has {megabytes} MB; at most {most} MB can be read. Make the pictures smaller in Word (“Compress pictures”), save, and try again.',
    'Le fichier fait {megabytes} Mo ; {most} Mo au plus sont possibles. Réduisez les images dans Word (« Compresser les images »), enregistrez et réessayez.',
    'El archivo tiene {megabytes} MB; como máximo pueden ser {most} MB. Reduzca las imágenes en Word («Comprimir imágenes»), guarde e inténtelo de nuevo.',
    'حجم الملف {megabytes} ميغابايت، والحد الأقصى {most} ميغابايت. صغّر الصور في Word («ضغط الصور») واحفظ وحاول من جديد.',
    'O ficheiro tem {megabytes} MB; no máximo podem ser {most} MB. Reduza as imagens no Word («Comprimir imagens»), guarde e tente de novo.',
  ),
  'word.refused.swells': words(
    'Unpacked, this file would grow beyond what a document needs, so it is not opened. Copy its text into a new Word document, save that, and choose it.',
    'Décompressé, ce fichier dépasserait ce qu’il faut à un document ; il n’est donc pas ouvert. Copiez son texte dans un nouveau document Word, enregistrez-le et choisissez-le.',
    'Descomprimido, este archivo crecería más de lo que necesita un documento; por eso no se abre. Copie su texto en un documento nuevo de Word, guárdelo y elíjalo.',
    'لو فُك ضغط هذا الملف لتجاوز ما تحتاجه وثيقة، ولذلك لا يُفتح. انسخ نصه في وثيقة Word جديدة واحفظها ثم اخترها.',
    'Descomprimido, este ficheiro cresceria mais do que um documento precisa; por isso não é aberto. Copie o texto para um documento novo do Word, guarde-o e escolha-o.',
  ),
  'word.refused.unsafe': words(
    'The file holds something that no Word document holds (“{part}”), so it is not opened. Copy its text into a new Word document, save that, and choose it.',
    'Le fichier contient ce qu’aucun document Word ne contient (« {part} ») ; il n’est donc pas ouvert. Copiez son texte dans un nouveau document Word, enregistrez-le et choisissez-le.',
    'El archivo contiene algo que ningún documento de Word contiene («{part}»); por eso no se abre. Copie su texto en un documento nuevo de Word, guárdelo y elíjalo.',
    'في الملف ما لا تحتويه أي وثيقة Word («{part}»)، ولذلك لا يُفتح. انسخ نصه في وثيقة Word جديدة واحفظها ثم اخترها.',
    'O ficheiro contém algo que nenhum documento do Word contém («{part}»); por isso não é aberto. Copie o texto para um documento novo do Word, guarde-o e escolha-o.',
  ),
  'word.refused.tooLong': words(
    'The document takes more time or memory than a publication may. Split it into parts, or save it anew in Word, and try again.',
    'Le document demande plus de temps ou de mémoire qu’une publication n’en a le droit. Divisez-le, ou enregistrez-le de nouveau dans Word, et réessayez.',
    'El documento requiere más tiempo o memoria de lo que puede una publicación. Divídalo, o guárdelo de nuevo en Word, e inténtelo otra vez.',
    'تحتاج الوثيقة وقتا أو ذاكرة أكثر مما يجوز لمنشور. قسّمها إلى أجزاء أو احفظها من جديد في Word ثم حاول مرة أخرى.',
    'O documento precisa de mais tempo ou memória do que uma publicação pode ter. Divida-o, ou guarde-o de novo no Word, e tente outra vez.',
  ),
  'word.refused.noText': words(
    'There is no text in this document.',
    'Il n’y a pas de texte dans ce document.',
    'No hay texto en este documento.',
    'لا نص في هذه الوثيقة.',
    'Não há texto neste documento.',
  ),
  'word.refused.choice': words(
    'Say which kind of publication and which language the document is: {choices}.',
    'Dites quel genre de publication et quelle langue a le document : {choices}.',
    'Diga qué tipo de publicación y qué idioma tiene el documento: {choices}.',
    'اذكر نوع المنشور ولغة الوثيقة: {choices}.',
    'Diga que tipo de publicação e que língua tem o documento: {choices}.',
  ),
} as const satisfies Record<string, Words>;
