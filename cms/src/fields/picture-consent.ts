import type { Condition, GroupField } from 'payload';
import { text } from '../i18n/text.ts';
import { CONSENT_STATUSES, CONSENT_USES } from '../media/consent.ts';
import { yesNo } from './choices.ts';
import { apart } from './contract/follow-contract.ts';
import { day } from './dates.ts';
import { described } from './described.ts';
import { group, sideBySide } from './groups.ts';
import { line, paragraphs } from './texts.ts';

/** Consent is asked of people who can be recognised; what was once recorded stays in sight. */
const concernsPeople: Condition = (data) =>
  Boolean(data.identifiable) || (data.consent?.status ?? 'unknown') !== 'unknown';

/** Minors cannot agree alone. */
const concernsMinors: Condition = (data) => Boolean(data.minors) || Boolean(data.consent?.guardian);

const guardian = yesNo('guardian', { width: '40%' });

/** Whether the people in a picture agreed to be shown. It stays in the CMS; only its outcome is published. */
export const consentRecord = (): GroupField => {
  const field = group('consent', [
    sideBySide(
      {
        ...described('status', { as: 'consentStatus', width: '34%' }),
        type: 'select',
        defaultValue: 'unknown',
        enumName: 'enum_consent_status',
        options: CONSENT_STATUSES.map((value) => ({ value, label: text(`consent.${value}`) })),
      },
      day('expires', { width: '33%' }),
      day('withdrawnAt', { width: '33%' }),
    ),
    sideBySide(
      {
        ...described('uses', { width: '60%' }),
        type: 'select',
        hasMany: true,
        enumName: 'enum_consent_use',
        options: CONSENT_USES.map((value) => ({ value, label: text(`consent.${value}`) })),
      },
      { ...guardian, admin: { ...guardian.admin, condition: concernsMinors } },
    ),
    paragraphs('scope', { rows: 2 }),
    line('reference'),
  ]);
  return apart({ ...field, admin: { ...field.admin, condition: concernsPeople } });
};
