'use client';

import { Link, useConfig, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import type { SiteState } from '../release-facts.ts';
import { linesOf } from '../state-words.ts';
import { Reasons } from './reasons.tsx';

/** What could not go out, each with its reasons and the way to put it right. */
export const RefusedList = ({ refused }: { refused: SiteState['refused'] }) => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const adminRoute = config.routes.admin;
  return (
    <section>
      <h2>{say('site.refusedDocuments', i18n.language)}</h2>
      <p className="kmh-release__about">{say('site.refusedDocuments.help', i18n.language)}</p>
      <ul className="kmh-refused">
        {refused.map(({ document, title, reason }) => (
          <li key={document}>
            <Link href={formatAdminURL({ adminRoute, path: `/collections/${document}` })} prefetch={false}>
              <bdi>{title}</bdi>
            </Link>
            <Reasons reasons={linesOf(reason)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
