import { kinds } from '@kmh/content/vocabulary';
import { kindOf } from '@kmh/content/schema';
import { Gutter, Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { isAllowed } from '../../access/allow.ts';
import { PAGE_FOLDERS } from '../../fields/references.ts';
import { say } from '../../i18n/text.ts';
import { inLanguage } from '../../i18n/words.ts';
import { SiteGlance } from '../../release/admin/site-glance.tsx';
import { guideAddress } from '../guide-address.ts';
import { readDashboard } from '../read-dashboard.ts';
import type { Place } from './document-link.tsx';
import { LibraryLists } from './library-lists.tsx';
import { SiteLists } from './site-lists.tsx';
import { WorkLists } from './work-lists.tsx';
import './dashboard.css';

const NewLinks = ({ place }: { place: Place }) => (
  <nav className="kmh-desk__new" aria-label={say('desk.new', place.language)}>
    <span aria-hidden="true">{say('desk.new', place.language)}:</span>
    <ul>
      {PAGE_FOLDERS.map((folder) => (
        <li key={folder}>
          <Link
            href={formatAdminURL({ adminRoute: place.adminRoute, path: `/collections/${folder}/create` })}
            prefetch={false}
          >
            {inLanguage(kinds.labels(kindOf(folder)), place.language)}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

/** The page that people see first: what they have begun, what waits for them, and how the site is. */
export const DashboardView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult;
  const { language } = req.i18n;
  // Payload shows this page to nobody who has not signed in; whoever has no role sees that there is nothing.
  if (!isAllowed(req, 'read', 'publications') || !isAllowed(req, 'read', 'releases')) return null;
  const place: Place = { adminRoute: req.payload.config.routes.admin, language };
  const dashboard = await readDashboard(req, new Date());
  const guide = guideAddress(req.payload.config.custom, language);
  const mayRelease = isAllowed(req, 'create', 'releases');
  return (
    <main>
      <Gutter className="kmh-desk">
        <header className="kmh-desk__head">
          <h1>{say('desk.title', language)}</h1>
          {isAllowed(req, 'create', 'publications') && <NewLinks place={place} />}
          <p>
            <a href={guide.href} hrefLang={guide.lang} target="_blank" rel="noreferrer">
              {say('desk.guide', language)}
            </a>
          </p>
        </header>
        <SiteGlance />
        <div className="kmh-desk__grid">
          <WorkLists dashboard={dashboard} place={place} />
          <LibraryLists dashboard={dashboard} place={place} />
          <SiteLists dashboard={dashboard} mayRelease={mayRelease} place={place} />
        </div>
      </Gutter>
    </main>
  );
};
