'use client';

import { Link, NavGroup, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import { TRANSLATIONS_PATH } from '../translations-path.ts';

/** The way to the board of translations, in the menu. */
export const TranslationsLink = () => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: TRANSLATIONS_PATH });
  const isHere = usePathname() === href;
  return (
    <NavGroup label={say('translations.title', i18n.language)}>
      <Link
        className="nav__link"
        href={href}
        id="nav-translations"
        prefetch={false}
        {...(isHere && { 'aria-current': 'page' })}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{say('translations.board', i18n.language)}</span>
      </Link>
    </NavGroup>
  );
};
