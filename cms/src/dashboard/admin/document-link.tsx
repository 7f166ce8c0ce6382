import { dirOf, isLang } from '@kmh/content/vocabulary';
import { Link } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import type { ReactNode } from 'react';
import { kindName } from '../../i18n/kind-name.ts';
import { say } from '../../i18n/text.ts';
import type { Line } from '../dashboard-facts.ts';

/** Where the dashboard is shown: below which address the admin is, and in which language. */
export interface Place {
  readonly adminRoute: string;
  readonly language: string;
}

interface DocumentLinkProps {
  readonly line: Line;
  readonly place: Place;
  /** What more there is to say of it, below the title. */
  readonly children?: ReactNode;
}

/** A document by its title, with the way to it, its kind, and what there is to say of it. */
export const DocumentLink = ({ children, line, place }: DocumentLinkProps) => {
  const { document, lang, title } = line;
  const { adminRoute, language } = place;
  const path = formatAdminURL({ adminRoute, path: `/collections/${document}` });
  const known = title?.lang !== undefined && isLang(title.lang) ? title.lang : undefined;
  return (
    <>
      <Link href={lang === undefined ? path : `${path}?locale=${lang}`} prefetch={false}>
        <bdi {...(known && { lang: known, dir: dirOf(known) })}>
          {title?.text ?? say('desk.untitled', language)}
        </bdi>
      </Link>
      <p className="kmh-desk__quiet">
        {kindName(document.split('/')[0], language)}
        {children !== undefined && <> · {children}</>}
      </p>
    </>
  );
};
