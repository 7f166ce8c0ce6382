'use client';

import { Link, NavGroup, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import { WORD_PATH } from '../word-path.ts';

/** The way to the page on which a Word file becomes a draft, in the menu. */
export const WordLink = () => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: WORD_PATH });
  const isHere = usePathname() === href;
  return (
    <NavGroup label={say('word.group', i18n.language)}>
      <Link
        className="nav__link"
        href={href}
        id="nav-word-import"
        prefetch={false}
        {...(isHere && { 'aria-current': 'page' })}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{say('word.title', i18n.language)}</span>
      </Link>
    </NavGroup>
  );
};
