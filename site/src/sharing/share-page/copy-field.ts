import type { Lang } from '@kmh/content/vocabulary';
import { html, type Html } from '../../body/html.ts';
import { markOtherScript } from '../../body/other-script.ts';
import type { Translate } from '../../i18n/index.ts';

/** A text to copy. */
export interface CopyField {
  readonly id: string;
  readonly label: string;
  /** HTML where it says itself in which language its parts are. */
  readonly text: string | Html;
  /** Its language; `zxx` (ISO 639-2: no linguistic content) for addresses and code. */
  readonly lang: Lang | 'zxx';
}

/**
 * A text to copy: a box whose text one click selects, and a button that scripts bring to life. It is no field of a form, for only the text of a
 * page can say in which language its parts are.
 */
export const copyField = (t: Translate, { id, label, text, lang }: CopyField): Html =>
  html`<p class="label" id="${id}-label">${label}</p
    ><pre id="${id}" role="group" aria-labelledby="${id}-label" tabindex="0" lang="${lang}" dir="${lang === 'zxx' ? 'ltr' : 'auto'}">${typeof text === 'string' && lang !== 'ar' ? markOtherScript(text, lang) : text}</pre
    ><button type="button" data-copies="${id}" data-copied="${t('share.copied')}" data-failed="${t('share.notCopied')}" hidden
      >${t('share.copy')}</button
    >`;
