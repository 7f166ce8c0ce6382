import { words } from './words.ts';
import type { Words } from './words.ts';

/** Why a language cannot change its state, or a document not go out. `{…}` is filled in. */
export const SIGN_OFF_MESSAGES = {
  'state.takesEditor': words(
    'Only an editor takes {language} out once it is approved. Set it to “Draft”, or ask an editor.',
    'Seule la rédaction retire {language} une fois approuvé. Mettez « Brouillon », ou demandez à la rédaction.',
    'Solo la redacción quita {language} una vez aprobado. Póngalo en «Borrador» o pídaselo a la redacción.',
    'المحرر وحده يزيل {language} بعد اعتمادها. اجعلها «مسودة» أو اطلب ذلك من محرر.',
    'Só a edição retira {language} depois de aprovada. Ponha-a em «Rascunho» ou peça à edição.',
  ),
  'state.reviewFirst': words(
    '{language} has to be “In review” before it is approved: the four-eyes rule holds here. Ask for a review.',
    '{language} doit être « En relecture » avant d’être approuvé : la règle des quatre yeux s’applique ici. Demandez une relecture.',
    '{language} debe estar «En revisión» antes de aprobarse: aquí rige la regla de los cuatro ojos. Pida una revisión.',
    'يجب أن تكون {language} «قيد المراجعة» قبل اعتمادها: تسري هنا قاعدة الأعين الأربع. اطلب مراجعة.',
    '{language} tem de estar «Em revisão» antes de ser aprovada: aqui vale a regra dos quatro olhos. Peça uma revisão.',
  ),
  'state.fourEyes': words(
    '{language}: you wrote the last change yourself, and the four-eyes rule holds here. Ask somebody else to approve it.',
    '{language} : vous avez écrit la dernière modification, et la règle des quatre yeux s’applique ici. Demandez à quelqu’un d’autre de l’approuver.',
    '{language}: usted escribió el último cambio y aquí rige la regla de los cuatro ojos. Pida a otra persona que lo apruebe.',
    '{language}: أنت من كتب آخر تغيير، وتسري هنا قاعدة الأعين الأربع. اطلب من شخص آخر اعتمادها.',
    '{language}: a última alteração é sua e aqui vale a regra dos quatro olhos. Peça a outra pessoa que a aprove.',
  ),
  'publish.changedSince': words(
    '{language} was changed after it was approved, so it is in review again. Have it approved, then publish.',
    '{language} a été modifié après son approbation et repasse en relecture. Faites-le approuver, puis publiez.',
    '{language} se modificó después de aprobarse y vuelve a estar en revisión. Haga que se apruebe y publique.',
    'تغيرت {language} بعد اعتمادها فعادت قيد المراجعة. اطلب اعتمادها ثم انشر.',
    '{language} foi alterada depois de aprovada e volta a estar em revisão. Peça a aprovação e publique.',
  ),
  'publish.embargo': words(
    'It is under embargo until {date}. Publish it then, or change the date under “Publishing”.',
    'Sous embargo jusqu’au {date}. Publiez à cette date, ou changez-la sous « Publication ».',
    'Está bajo embargo hasta el {date}. Publique entonces o cambie la fecha en «Publicación».',
    'النشر محظور حتى {date}. انشر حينها أو غيّر التاريخ في «النشر».',
    'Está sob embargo até {date}. Publique nessa data ou mude-a em «Publicação».',
  ),
  'sign.oneLanguage': words(
    'Here each language has a state of its own, and publishing takes all that are approved. Press “Publish”.',
    'Ici chaque langue a son propre état, et la publication prend toutes celles qui sont approuvées. Appuyez sur « Publier ».',
    'Aquí cada idioma tiene su propio estado y al publicar salen todos los aprobados. Pulse «Publicar».',
    'لكل لغة هنا حالتها، ويشمل النشر كل اللغات المعتمدة. اضغط «نشر».',
    'Aqui cada língua tem o seu estado e a publicação leva todas as aprovadas. Prima «Publicar».',
  ),
} as const satisfies Record<string, Words>;
