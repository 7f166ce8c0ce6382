'use client';

import { useTranslation } from '@payloadcms/ui';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { Measure } from '../measure-document.ts';

const BYTES_A_KILOBYTE = 1_000;

/** How long the text is in the language that is open, and what its page costs to load. */
export const ExtentList = ({ measure }: { measure: Measure }) => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const count = (value: number): string => formatCount(value, language);
  const { bytes, extent, minutes, seconds } = measure;
  const tenths = Math.round(seconds * 10) / 10;
  return (
    <dl className="kmh-extent">
      <div>
        <dt>{say('extent.words', language)}</dt>
        <dd>{count(extent.words)}</dd>
      </div>
      <div>
        <dt>{say('extent.reading', language)}</dt>
        <dd>{say('extent.minutes', language, { count: count(minutes) })}</dd>
      </div>
      <div>
        <dt>{say('extent.page', language)}</dt>
        <dd>{say('extent.kilobytes', language, { count: count(Math.round(bytes / BYTES_A_KILOBYTE)) })}</dd>
      </div>
      <div>
        <dt>{say('extent.slow', language)}</dt>
        <dd>{say('extent.seconds', language, { count: count(tenths) })}</dd>
      </div>
    </dl>
  );
};
