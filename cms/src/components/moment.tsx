'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { formatDay, formatMoment } from '../i18n/formats.ts';

/** A moment, ISO 8601, as clocks show it where the reader is; the day alone until the browser has taken over from the server. */
export const Moment = ({ at }: { readonly at: string }) => {
  const { language } = useTranslation().i18n;
  const [isHere, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  const moment = new Date(at);
  return <time dateTime={at}>{isHere ? formatMoment(moment, language) : formatDay(moment, language)}</time>;
};
