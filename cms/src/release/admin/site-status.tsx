'use client';

import { useTranslation } from '@payloadcms/ui';
import { say } from '../../i18n/text.ts';
import type { SiteState } from '../release-facts.ts';
import { wordsOfSite } from '../state-words.ts';
import { ProgressBar } from './progress-bar.tsx';
import { Reasons } from './reasons.tsx';

/** Says in words where the site is, and shows how far a release has come. Whoever listens is told when it changes. */
export const SiteStatus = ({ site }: { site: SiteState }) => {
  const { i18n } = useTranslation();
  const { title, notes, reasons } = wordsOfSite(site, i18n.language, new Date());
  const isBusy = site.state === 'queued' || site.state === 'building';
  return (
    <div className={`kmh-status kmh-status--${site.state}`}>
      <div aria-live="polite">
        <p className="kmh-status__title">
          <span className="kmh-status__mark" aria-hidden="true" />
          {title}
        </p>
        <Reasons reasons={reasons} />
        {notes.map((note) => (
          <p className="kmh-status__note" key={note}>
            {note}
          </p>
        ))}
      </div>
      {isBusy && (
        <ProgressBar
          label={say('site.state', i18n.language)}
          percent={site.state === 'building' ? (site.percent ?? 0) : undefined}
        />
      )}
    </div>
  );
};
