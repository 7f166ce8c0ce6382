import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { GroupField, SelectField } from 'payload';
import { ROLES } from '../access/roles.ts';
import { text } from '../i18n/text.ts';
import { amount } from './amounts.ts';
import { apart } from './contract/follow-contract.ts';
import { described } from './described.ts';
import { group } from './groups.ts';
import { LANGUAGE_STATES } from './language-states.ts';

const state = (): SelectField => ({
  ...described('state'),
  type: 'select',
  defaultValue: 'missing',
  enumName: 'enum_language_state',
  options: LANGUAGE_STATES.map((value) => ({ value, label: text(`state.${value}`) })),
  // A copy has been approved by nobody.
  hooks: { beforeDuplicate: [({ value }) => (value && value !== 'missing' ? 'draft' : 'missing')] },
});

const reviewedBy = (): SelectField => ({
  ...described('reviewedBy', { readOnly: true }),
  type: 'select',
  enumName: 'enum_role',
  options: ROLES.map((value) => ({ value, label: text(`role.${value}`) })),
});

const one = (lang: Lang): GroupField => ({
  name: lang,
  type: 'group',
  label: nativeNames[lang],
  fields: [state(), amount('translatedFrom'), reviewedBy()],
});

/** How far each language of a document is, and who signed it off. */
export const languageStates = (): GroupField => {
  const field = group('languages', langs.map(one), { sidebar: true });
  return apart({
    ...field,
    admin: {
      ...field.admin,
      components: { Field: '/sign-off/admin/sign-off-panel.tsx#SignOffPanel' },
    },
  });
};
