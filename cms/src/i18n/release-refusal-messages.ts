import { words, type Words } from './words.ts';

/** Why a release or a way back was refused. */
export const RELEASE_REFUSAL_MESSAGES = {
  'site.refused.notJson': words(
    'This takes a request in JSON.',
    'Il faut une requête en JSON.',
    'Hace falta una petición en JSON.',
    'يجب أن يكون الطلب بصيغة JSON.',
    'É preciso um pedido em JSON.',
  ),
  'site.refused.notReadable': words(
    'This does not name a release.',
    'Cela ne désigne aucune version du site.',
    'Esto no designa ninguna versión del sitio.',
    'هذا لا يدل على إصدار.',
    'Isto não designa nenhuma versão do site.',
  ),
  'site.refused.noReason': words(
    'Say why you go back: whoever looks after the site later must understand it.',
    'Dites pourquoi vous revenez en arrière : les personnes qui s’occuperont du site doivent le comprendre.',
    'Diga por qué vuelve atrás: quien se ocupe del sitio después debe entenderlo.',
    'اذكر سبب الرجوع ليفهمه من يعتني بالموقع لاحقا.',
    'Diga porque volta atrás: quem cuidar do site mais tarde tem de o compreender.',
  ),
  'site.refused.underWay': words(
    'A release is under way. Go back when it has ended.',
    'Une mise en ligne est en cours. Revenez en arrière quand elle sera finie.',
    'Hay una puesta en línea en marcha. Vuelva atrás cuando termine.',
    'هناك إصدار جارٍ. ارجع بعد أن ينتهي.',
    'Há uma colocação em linha em curso. Volte atrás quando terminar.',
  ),
  'site.refused.unknown': words(
    'There is no release {id} any more. Choose another.',
    'La version {id} n’existe plus. Choisissez-en une autre.',
    'La versión {id} ya no existe. Elija otra.',
    'لم يعد الإصدار {id} موجودا. اختر غيره.',
    'A versão {id} já não existe. Escolha outra.',
  ),
  'site.refused.noEarlier': words(
    'There is no earlier release to go back to.',
    'Il n’y a pas de version antérieure.',
    'No hay ninguna versión anterior.',
    'لا إصدار أقدم للرجوع إليه.',
    'Não há nenhuma versão anterior.',
  ),
  'site.refused.failed': words(
    'Going back did not work, and the site stays as it is: {reason}',
    'Le retour en arrière a échoué, et le site reste tel quel : {reason}',
    'No se pudo volver atrás y el sitio queda como está: {reason}',
    'تعذّر الرجوع وبقي الموقع كما هو: {reason}',
    'Não foi possível voltar atrás e o site fica como está: {reason}',
  ),
} as const satisfies Record<string, Words>;
