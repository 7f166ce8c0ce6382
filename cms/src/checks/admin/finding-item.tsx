'use client';

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import type { Finding } from '../run-checks.ts';
import { sayFault } from '../say-finding.ts';
import { goToPlace } from './go-to-place.ts';

interface FindingItemProps {
  finding: Finding;
  tabs: Readonly<Record<string, number>>;
}

/** One finding: what is wrong and what to do, the way to the place, and to the picture where that is to be put right. */
export const FindingItem = ({ finding, tabs }: FindingItemProps) => {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { code } = useLocale();
  const { picture, place, words } = finding;
  const library =
    picture === undefined
      ? undefined
      : formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/media/${picture}` });
  return (
    <li className="kmh-finding">
      <p className="kmh-finding__sentence" dir="auto">
        {sayFault(finding, i18n.language)}
      </p>
      <div className="kmh-finding__ways">
        <button
          className="kmh-finding__way"
          type="button"
          onClick={() => {
            void goToPlace(place, tabs, words);
          }}
        >
          <span className="kmh-finding__arrow" aria-hidden="true" />
          <bdi>{place.label === '' ? say('checks.document', i18n.language) : place.label}</bdi>
        </button>
        {library !== undefined && (
          <a className="kmh-finding__way" href={`${library}?locale=${code}`} target="_blank" rel="noreferrer">
            {say('checks.openPicture', i18n.language)}
          </a>
        )}
      </div>
    </li>
  );
};
