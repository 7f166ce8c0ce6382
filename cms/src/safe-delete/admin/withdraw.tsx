'use client';

import { Button, useForm, useTranslation } from '@payloadcms/ui';
import { goToPlace } from '../../checks/admin/go-to-place.ts';
import { say } from '../../i18n/text.ts';

/** Today's day as date fields keep it. */
const today = (): string => `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;

/** Marks the publication in the form as withdrawn today, and leads to where the reason is written and a successor chosen. */
export const Withdraw = ({ tabs }: { readonly tabs: Readonly<Record<string, number>> }) => {
  const { language } = useTranslation().i18n;
  const { dispatchFields, setModified } = useForm();
  const begin = () => {
    dispatchFields({ type: 'UPDATE', path: 'lifecycle', value: 'withdrawn' });
    dispatchFields({ type: 'UPDATE', path: 'withdrawal.date', value: today() });
    setModified(true);
    void goToPlace({ path: 'withdrawal.reason', label: '' }, tabs);
  };
  return (
    <div className="kmh-uses__way">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={begin}>
        {say('remove.withdraw', language)}
      </Button>
      <p className="kmh-uses__quiet">{say('remove.withdraw.help', language)}</p>
    </div>
  );
};
