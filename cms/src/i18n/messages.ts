import { ACTIVITY_MESSAGES } from './activity-messages.ts';
import { BLOCK_MESSAGES } from './block-messages.ts';
import { CHECK_MESSAGES } from './check-messages.ts';
import { CHECK_PANEL_MESSAGES } from './check-panel-messages.ts';
import { DASHBOARD_MESSAGES } from './dashboard-messages.ts';
import { ON_SITE_MESSAGES } from './on-site-messages.ts';
import { PICTURE_MESSAGES } from './picture-messages.ts';
import { PLACE_MESSAGES } from './place-messages.ts';
import { PREVIEW_MESSAGES } from './preview-messages.ts';
import { PUBLISHING_MESSAGES } from './publishing-messages.ts';
import { RELEASE_MESSAGES } from './release-messages.ts';
import { RELEASE_PAGE_MESSAGES } from './release-page-messages.ts';
import { RELEASE_REFUSAL_MESSAGES } from './release-refusal-messages.ts';
import { RELEASE_STEP_MESSAGES } from './release-step-messages.ts';
import { REMOVAL_MESSAGES } from './removal-messages.ts';
import { RESPONSE_MESSAGES } from './response-messages.ts';
import { REVIEW_MESSAGES } from './review-messages.ts';
import { SIGN_OFF_MESSAGES } from './sign-off-messages.ts';
import { SITE_STATE_MESSAGES } from './site-state-messages.ts';
import { TRANSLATION_MESSAGES } from './translation-messages.ts';
import { UPLOAD_MESSAGES } from './upload-messages.ts';
import { VALIDATION_MESSAGES } from './validation-messages.ts';
import { WORD_LOSS_MESSAGES } from './word-loss-messages.ts';
import { WORD_PAGE_MESSAGES } from './word-page-messages.ts';
import { WORD_REFUSAL_MESSAGES } from './word-refusal-messages.ts';
import { WORD_REPORT_MESSAGES } from './word-report-messages.ts';
import { XLIFF_MESSAGES } from './xliff-messages.ts';
import type { Words } from './words.ts';

/** Every text the CMS adds to Payload's own, a line a language. Keys are `component.element`. */
export const MESSAGES = {
  ...ACTIVITY_MESSAGES,
  ...BLOCK_MESSAGES,
  ...CHECK_MESSAGES,
  ...CHECK_PANEL_MESSAGES,
  ...DASHBOARD_MESSAGES,
  ...ON_SITE_MESSAGES,
  ...PICTURE_MESSAGES,
  ...PLACE_MESSAGES,
  ...PREVIEW_MESSAGES,
  ...PUBLISHING_MESSAGES,
  ...RELEASE_MESSAGES,
  ...RELEASE_PAGE_MESSAGES,
  ...RELEASE_REFUSAL_MESSAGES,
  ...RELEASE_STEP_MESSAGES,
  ...REMOVAL_MESSAGES,
  ...RESPONSE_MESSAGES,
  ...REVIEW_MESSAGES,
  ...SIGN_OFF_MESSAGES,
  ...SITE_STATE_MESSAGES,
  ...TRANSLATION_MESSAGES,
  ...UPLOAD_MESSAGES,
  ...VALIDATION_MESSAGES,
  ...WORD_PAGE_MESSAGES,
  ...WORD_REFUSAL_MESSAGES,
  ...WORD_LOSS_MESSAGES,
  ...WORD_REPORT_MESSAGES,
  ...XLIFF_MESSAGES,
  'group.system': {
    en: 'System',
    fr: 'Système',
    es: 'Sistema',
    ar: 'النظام',
    pt: 'Sistema',
  },
  'users.singular': { en: 'User', fr: 'Utilisateur', es: 'Usuario', ar: 'مستخدم', pt: 'Utilizador' },
  'users.plural': { en: 'Users', fr: 'Utilisateurs', es: 'Usuarios', ar: 'المستخدمون', pt: 'Utilizadores' },
  'users.name': { en: 'Name', fr: 'Nom', es: 'Nombre', ar: 'الاسم', pt: 'Nome' },
  'users.role': { en: 'Role', fr: 'Rôle', es: 'Función', ar: 'الدور', pt: 'Função' },
  'users.role.contributor': {
    en: 'Contributor: writes drafts',
    fr: 'Contributeur : rédige des brouillons',
    es: 'Colaborador: escribe borradores',
    ar: 'مساهم: يكتب المسودات',
    pt: 'Colaborador: escreve rascunhos',
  },
  'users.role.editor': {
    en: 'Editor: writes and publishes',
    fr: 'Rédacteur : rédige et publie',
    es: 'Editor: escribe y publica',
    ar: 'محرر: يكتب وينشر',
    pt: 'Editor: escreve e publica',
  },
  'users.role.publisher': {
    en: 'Publisher: also withdraws, deletes and releases',
    fr: 'Responsable de publication : retire, supprime et met en ligne aussi',
    es: 'Responsable de publicación: además retira, elimina y pone en línea',
    ar: 'مسؤول النشر: يسحب ويحذف ويطلق الإصدارات أيضا',
    pt: 'Responsável de publicação: também retira, elimina e põe em linha',
  },
  'users.role.admin': {
    en: 'Administrator: also accounts and settings',
    fr: 'Administrateur : comptes et réglages aussi',
    es: 'Administrador: además cuentas y ajustes',
    ar: 'مدير: الحسابات والإعدادات أيضا',
    pt: 'Administrador: também contas e definições',
  },
  'save.conflict': {
    en: 'Someone else saved this document after you opened it. Copy what you wrote, reload the page, and enter it again.',
    fr: 'Quelqu’un d’autre a enregistré ce document depuis que vous l’avez ouvert. Copiez votre texte, rechargez la page et saisissez-le de nouveau.',
    es: 'Otra persona guardó este documento después de que usted lo abriera. Copie lo que escribió, recargue la página e introdúzcalo de nuevo.',
    ar: 'حفظ شخص آخر هذه الوثيقة بعد أن فتحتها. انسخ ما كتبته، ثم أعد تحميل الصفحة وأدخله من جديد.',
    pt: 'Outra pessoa guardou este documento depois de o ter aberto. Copie o que escreveu, recarregue a página e introduza-o de novo.',
  },
  'password.ask-admin': {
    en: 'Passwords are not sent by e-mail. Ask an administrator for a new one.',
    fr: 'Les mots de passe ne sont pas envoyés par courrier. Demandez-en un nouveau à un administrateur.',
    es: 'Las contraseñas no se envían por correo. Pida una nueva a un administrador.',
    ar: 'لا تُرسل كلمات المرور بالبريد الإلكتروني. اطلب كلمة جديدة من أحد المديرين.',
    pt: 'As palavras-passe não são enviadas por correio. Peça uma nova a um administrador.',
  },
  'password.too-short': {
    en: 'The password is too short: take 12 characters or more.',
    fr: 'Le mot de passe est trop court : prenez au moins 12 caractères.',
    es: 'La contraseña es demasiado corta: use 12 caracteres o más.',
    ar: 'كلمة المرور قصيرة جدا: استخدم 12 حرفا أو أكثر.',
    pt: 'A palavra-passe é demasiado curta: use 12 caracteres ou mais.',
  },
  'password.repeats': {
    en: 'The password repeats a few characters: take more different ones.',
    fr: 'Le mot de passe répète quelques caractères : prenez-en de plus variés.',
    es: 'La contraseña repite unos pocos caracteres: use otros más variados.',
    ar: 'كلمة المرور تكرر أحرفا قليلة: استخدم أحرفا أكثر تنوعا.',
    pt: 'A palavra-passe repete poucos caracteres: use outros mais variados.',
  },
  'password.well-known': {
    en: 'The password holds a word that is tried first by whoever guesses: take another.',
    fr: 'Le mot de passe contient un mot que l’on essaie en premier : prenez-en un autre.',
    es: 'La contraseña contiene una palabra que se prueba primero: use otra.',
    ar: 'تحتوي كلمة المرور على كلمة تجرب أولا عند التخمين: اختر غيرها.',
    pt: 'A palavra-passe contém uma palavra que se tenta primeiro: use outra.',
  },
  'password.like-address': {
    en: 'The password holds the name of the e-mail address: take another.',
    fr: 'Le mot de passe contient le nom de l’adresse électronique : prenez-en un autre.',
    es: 'La contraseña contiene el nombre de la dirección de correo: use otra.',
    ar: 'تحتوي كلمة المرور على اسم عنوان البريد الإلكتروني: اختر غيرها.',
    pt: 'A palavra-passe contém o nome do endereço de correio: use outra.',
  },
} as const satisfies Record<string, Words>;

export type MessageKey = keyof typeof MESSAGES;
export type { InterfaceLanguage } from './words.ts';
