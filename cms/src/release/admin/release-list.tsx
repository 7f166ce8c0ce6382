'use client';

import { Pill, useTranslation } from '@payloadcms/ui';
import { formatMoment } from '../../i18n/formats.ts';
import { countPublications } from '../../i18n/publication-count.ts';
import { say } from '../../i18n/text.ts';
import type { Release } from '../release-facts.ts';
import { GoBack } from './go-back.tsx';

interface ReleaseListProps {
  releases: readonly Release[];
  /** Is called after somebody tried to go back; nobody may where it is missing. */
  onTried: (() => void) | undefined;
}

/** The last releases, the newest first, each with the way back to it. */
export const ReleaseList = ({ releases, onTried }: ReleaseListProps) => {
  const { language } = useTranslation().i18n;
  if (releases.length === 0) return <p>{say('site.releases.none', language)}</p>;
  return (
    <ul className="kmh-releases">
      {releases.map(({ documents, id, isLive, time }) => (
        <li className="kmh-releases__item" key={id}>
          <div className="kmh-releases__facts">
            <time dateTime={time}>{formatMoment(new Date(time), language)}</time>
            <span className="kmh-releases__count">{countPublications(documents, language)}</span>
          </div>
          {isLive && (
            <Pill pillStyle="success" size="small">
              {say('site.live', language)}
            </Pill>
          )}
          {!isLive && onTried && <GoBack id={id} time={time} onTried={onTried} />}
        </li>
      ))}
    </ul>
  );
};
