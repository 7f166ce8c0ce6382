'use client';

import { Link, NavGroup, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import { RELEASE_PATH } from './release-path.ts';

/** The way to the page about the site and its releases, in the menu. */
export const ReleaseLink = () => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: RELEASE_PATH });
  const isHere = usePathname() === href;
  return (
    <NavGroup label={say('site.publishing', i18n.language)}>
      <Link
        className="nav__link"
        href={href}
        id="nav-release"
        prefetch={false}
        {...(isHere && { 'aria-current': 'page' })}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{say('site.title', i18n.language)}</span>
      </Link>
    </NavGroup>
  );
};
