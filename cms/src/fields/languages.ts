import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { GroupField, SelectField } from 'payload';
import { ROLES } from '../access/roles.ts';
import { text } from '../i18n/text.ts';
import { amount } from './amounts.ts';
import { apart } from './contract/follow-contract.ts';
import { described } from './described.ts';
import { group, sideBySide } from './groups.ts';
import { LANGUAGE_STATES } from './language-states.ts';

const state = (): SelectField => ({
  ...described('state', { width: '40%' }),
  type: 'select',
  defaultValue: 'missing',
  enumName: 'enum_language_state',
  options: LANGUAGE_STATES.map((value) => ({ value, label: text(`state.${value}`) })),
});

const reviewedBy = (): SelectField => ({
  ...described('reviewedBy', { width: '30%', readOnly: true }),
  type: 'select',
  enumName: 'enum_role',
  options: ROLES.map((value) => ({ value, label: text(`users.role.${value}`) })),
});

const one = (lang: Lang): GroupField => ({
  name: lang,
  type: 'group',
  label: nativeNames[lang],
  fields: [sideBySide(state(), amount('translatedFrom', { width: '30%' }), reviewedBy())],
});

/** How far each language of a document is, and who signed it off. */
export const languageStates = (): GroupField => apart(group('languages', langs.map(one)));
