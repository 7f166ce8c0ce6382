'use client';

import { Link, NavGroup, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import { RESPONSE_PATH } from '../response-path.ts';

/** The way to the page about answers to recommendations, in the menu. */
export const ResponseLink = () => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: RESPONSE_PATH });
  const isHere = usePathname() === href;
  return (
    <NavGroup label={say('response.group', i18n.language)}>
      <Link
        className="nav__link"
        href={href}
        id="nav-management-response"
        prefetch={false}
        {...(isHere && { 'aria-current': 'page' })}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{say('response.title', i18n.language)}</span>
      </Link>
    </NavGroup>
  );
};
