import { words } from './words.ts';
import type { Words } from './words.ts';

/** What the CMS says around publishing and the states of languages. `{…}` is filled in. */
export const PUBLISHING_MESSAGES = {
  'state.missing': words('Not there', 'Absente', 'No hay', 'غير متوفرة', 'Não há'),
  'state.draft': words('Draft', 'Brouillon', 'Borrador', 'مسودة', 'Rascunho'),
  'state.in-review': words('In review', 'En relecture', 'En revisión', 'قيد المراجعة', 'Em revisão'),
  'state.approved': words('Approved', 'Approuvée', 'Aprobado', 'معتمدة', 'Aprovada'),
  'state.published': words('Published', 'Publiée', 'Publicado', 'منشورة', 'Publicada'),
  'state.stale': words(
    'Published, older than the original',
    'Publiée, plus ancienne que l’original',
    'Publicado, anterior al original',
    'منشورة، أقدم من الأصل',
    'Publicada, mais antiga do que o original',
  ),
  'publish.noLanguage': words(
    'No language is approved. Under “Publishing”, set the languages that may go out to “Approved”, then publish.',
    'Aucune langue n’est approuvée. Sous « Publication », mettez sur « Approuvée » les langues qui peuvent paraître, puis publiez.',
    'No hay ningún idioma aprobado. En «Publicación», ponga en «Aprobado» los idiomas que pueden salir y publique.',
    'لا لغة معتمدة. في «النشر» اجعل اللغات الجاهزة «معتمدة» ثم انشر.',
    'Nenhuma língua está aprovada. Em «Publicação», ponha em «Aprovada» as línguas que podem sair e publique.',
  ),
  'publish.incomplete': words(
    '{language}: {problems}',
    '{language} : {problems}',
    '{language}: {problems}',
    '{language}: {problems}',
    '{language}: {problems}',
  ),
  'publish.noBody': words(
    'The text is empty.',
    'Le texte est vide.',
    'El texto está vacío.',
    'النص فارغ.',
    'O texto está vazio.',
  ),
  'publish.pictureWithoutAlt': words(
    'The picture “{picture}” has no alternative text in {language}. Describe what it shows, or mark it decorative.',
    'L’image « {picture} » n’a pas de texte de remplacement en {language}. Décrivez ce qu’elle montre, ou marquez-la comme décorative.',
    'La imagen «{picture}» no tiene texto alternativo en {language}. Describa lo que muestra o márquela como decorativa.',
    'الصورة «{picture}» بلا نص بديل بلغة {language}. صف ما تُظهره أو علّمها للزينة.',
    'A imagem «{picture}» não tem texto alternativo em {language}. Descreva o que mostra ou marque-a como decorativa.',
  ),
  'publish.pictureWithoutConsent': words(
    'People can be recognised in the picture “{picture}” and no valid consent is recorded. Record it, or take the picture out.',
    'Des personnes sont reconnaissables sur l’image « {picture} » et aucun consentement valable n’est enregistré. Enregistrez-le, ou retirez l’image.',
    'En la imagen «{picture}» se reconoce a personas y no consta un consentimiento válido. Regístrelo o quite la imagen.',
    'يمكن التعرف على أشخاص في الصورة «{picture}» ولا موافقة سارية مسجلة. سجّلها أو احذف الصورة.',
    'Reconhecem-se pessoas na imagem «{picture}» e não há consentimento válido registado. Registe-o ou retire a imagem.',
  ),
  'publish.testimonyWithoutConsent': words(
    'No consent is recorded for the testimony. Record it, or take the testimony out.',
    'Aucun consentement n’est enregistré pour le témoignage. Enregistrez-le, ou retirez le témoignage.',
    'No consta consentimiento para el testimonio. Regístrelo o quite el testimonio.',
    'لا موافقة مسجلة على الشهادة. سجّلها أو احذف الشهادة.',
    'Não há consentimento registado para o testemunho. Registe-o ou retire o testemunho.',
  ),
  'state.notYours': words(
    'Only an editor signs a language off. Set {language} to “In review” and an editor will look at it.',
    'Seule la rédaction valide une langue. Mettez {language} « En relecture », la rédaction la verra.',
    'Solo la redacción valida un idioma. Ponga {language} en «En revisión» y la redacción lo verá.',
    'المحرر وحده يعتمد اللغة. اجعل {language} «قيد المراجعة» وسينظر فيها محرر.',
    'Só a edição valida uma língua. Ponha {language} em «Em revisão» e a edição irá vê-la.',
  ),
  'state.byPublishing': words(
    '{language} becomes “Published” when you publish. Set it to “Approved”.',
    '{language} devient « Publiée » à la publication. Mettez-la sur « Approuvée ».',
    '{language} pasa a «Publicado» al publicar. Póngalo en «Aprobado».',
    'تصبح {language} «منشورة» عند النشر. اجعلها «معتمدة».',
    '{language} passa a «Publicada» ao publicar. Ponha-a em «Aprovada».',
  ),
  'consent.not-needed': words('Not needed', 'Pas nécessaire', 'No hace falta', 'غير لازمة', 'Não é precisa'),
  'consent.given': words('Given', 'Donné', 'Dado', 'مُنحت', 'Dado'),
  'consent.unknown': words('Not known', 'Inconnu', 'Se desconoce', 'غير معروفة', 'Desconhecido'),
  'consent.refused': words('Refused', 'Refusé', 'Denegado', 'مرفوضة', 'Recusado'),
  'consent.withdrawn': words('Withdrawn', 'Retiré', 'Retirado', 'مسحوبة', 'Retirado'),
} as const satisfies Record<string, Words>;
