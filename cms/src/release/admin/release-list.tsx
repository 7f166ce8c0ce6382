'use client';

import { Button, ConfirmationModal, Pill, useModal, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { formatMoment } from '../../i18n/formats.ts';
import { countPublications } from '../../i18n/publication-count.ts';
import { say } from '../../i18n/text.ts';
import type { Release } from '../release-facts.ts';

const MODAL = 'go-back-to-release';

interface ReleaseListProps {
  releases: readonly Release[];
  /** Goes back to a release; nobody may where it is missing. */
  onGoBack: ((release: Release) => Promise<void>) | undefined;
}

/** The last releases, the newest first, each with the way back to it. */
export const ReleaseList = ({ releases, onGoBack }: ReleaseListProps) => {
  const { i18n } = useTranslation();
  const { openModal } = useModal();
  const [chosen, setChosen] = useState<Release>();
  const { language } = i18n;
  if (releases.length === 0) return <p>{say('site.releases.none', language)}</p>;
  const timeOf = ({ time }: Release) => formatMoment(new Date(time), language);
  return (
    <>
      <ul className="kmh-releases">
        {releases.map((release) => (
          <li className="kmh-releases__item" key={release.id}>
            <div className="kmh-releases__facts">
              <time dateTime={release.time}>{timeOf(release)}</time>
              <span className="kmh-releases__count">{countPublications(release.documents, language)}</span>
            </div>
            {release.isLive && (
              <Pill pillStyle="success" size="small">
                {say('site.live', language)}
              </Pill>
            )}
            {!release.isLive && onGoBack && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`${say('site.back', language)}: ${timeOf(release)}`}
                onClick={() => {
                  setChosen(release);
                  openModal(MODAL);
                }}
              >
                {say('site.back', language)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen && onGoBack && (
        <ConfirmationModal
          modalSlug={MODAL}
          heading={say('site.back.heading', language, { time: timeOf(chosen) })}
          body={say('site.back.body', language)}
          confirmLabel={say('site.back', language)}
          onConfirm={() => onGoBack(chosen)}
        />
      )}
    </>
  );
};
