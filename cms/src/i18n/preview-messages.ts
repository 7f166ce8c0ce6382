import { words } from './words.ts';
import type { Words } from './words.ts';

/** The preview of a draft, and links to it for reviewers from outside. */
export const PREVIEW_MESSAGES = {
  'preview.title': words('Preview', 'Aperçu', 'Vista previa', 'معاينة', 'Pré-visualização'),
  'preview.gone': words(
    'This link has ended: it has expired or was withdrawn. Ask whoever sent it for a new one.',
    'Ce lien n’est plus valable : il a expiré ou a été retiré. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
    'Este enlace ya no es válido: caducó o fue retirado. Pida uno nuevo a quien se lo envió.',
    'انتهى هذا الرابط: انقضت مدته أو سُحب. اطلب رابطا جديدا ممن أرسله إليك.',
    'Esta ligação já não é válida: expirou ou foi retirada. Peça uma nova a quem a enviou.',
  ),
  'preview.failed': words(
    'The preview could not be made: the site’s program ended without an answer. Try again in a minute; if it fails again, tell whoever looks after the server.',
    'L’aperçu n’a pas pu être produit : le programme du site s’est arrêté sans réponse. Réessayez dans une minute ; en cas de nouvel échec, prévenez la personne qui s’occupe du serveur.',
    'No se pudo hacer la vista previa: el programa del sitio terminó sin respuesta. Inténtelo de nuevo en un minuto; si vuelve a fallar, avise a quien se ocupa del servidor.',
    'تعذر إعداد المعاينة: انتهى برنامج الموقع دون جواب. حاول مرة أخرى بعد دقيقة، وإن تكرر ذلك فأبلغ المسؤول عن الخادم.',
    'Não foi possível fazer a pré-visualização: o programa do sítio terminou sem resposta. Tente de novo daqui a um minuto; se voltar a falhar, avise quem cuida do servidor.',
  ),
  'preview.notFound': words(
    'There is no such preview any more. Open the preview of the document again.',
    'Cet aperçu n’existe plus. Ouvrez de nouveau l’aperçu du document.',
    'Esta vista previa ya no existe. Vuelva a abrir la vista previa del documento.',
    'لم تعد هذه المعاينة موجودة. افتح معاينة الوثيقة من جديد.',
    'Esta pré-visualização já não existe. Abra de novo a pré-visualização do documento.',
  ),
} as const satisfies Record<string, Words>;
