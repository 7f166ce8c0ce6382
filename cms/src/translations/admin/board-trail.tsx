'use client';

import { SetStepNav, useTranslation } from '@payloadcms/ui';
import { say } from '../../i18n/text.ts';

/** Says in the bar at the top where one is. */
export const BoardTrail = () => {
  const { language } = useTranslation().i18n;
  return <SetStepNav nav={[{ label: say('translations.board', language) }]} />;
};
