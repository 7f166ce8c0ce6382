'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import { isUnderWay, SiteStateSchema } from '../release-facts.ts';
import { RELEASE_PATH } from './release-path.ts';
import { SiteStatus } from './site-status.tsx';
import { useApiPath } from './use-api-path.ts';
import { useWatched } from './use-watched.ts';
import './release.css';

/** Where the site is, at a glance, above the lists of the start page. */
export const SiteGlance = () => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const api = useApiPath();
  const { value: site } = useWatched(api('/release-state'), SiteStateSchema, isUnderWay);
  if (site === undefined) return null;
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: RELEASE_PATH });
  return (
    <section
      className="kmh-release__now kmh-release__now--glance"
      aria-label={say('site.state', i18n.language)}
    >
      <SiteStatus site={site} />
      <Link href={href} prefetch={false}>
        {say('site.title', i18n.language)}
      </Link>
    </section>
  );
};
