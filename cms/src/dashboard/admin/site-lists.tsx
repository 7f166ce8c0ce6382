import { Moment } from '../../components/moment.tsx';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { BrokenLink, Dashboard, RunLine } from '../dashboard-facts.ts';
import { sayAnswer } from '../../links/links-answer.ts';
import { CheckLinks } from './check-links.tsx';
import { DeskSection } from './desk-section.tsx';
import { DocumentLink } from './document-link.tsx';
import type { Place } from './document-link.tsx';
import { GoBackFromDesk } from './go-back-from-desk.tsx';

const Broken = ({ link, place }: { link: BrokenLink; place: Place }) => (
  <li>
    <a href={link.address} target="_blank" rel="noreferrer" dir="ltr">
      {link.address}
    </a>{' '}
    <bdi className="kmh-desk__quiet">({sayAnswer(link.answer, place.language)})</bdi>
    <ul className="kmh-desk__list">
      {link.lines.map((line) => (
        <li key={`${line.document} ${line.lang ?? ''}`}>
          <DocumentLink line={line} place={place} />
        </li>
      ))}
    </ul>
  </li>
);

interface RunProps {
  readonly run: RunLine;
  readonly place: Place;
  readonly mayRelease: boolean;
}

/** As many changes of a release are named, and lines of the reason shown; the page about the site has all of the last one. */
const NAMED = 3;

/** A release: how it ended, when and how long it took, who brought what, and the way back to it. */
const Run = ({ mayRelease, place, run }: RunProps) => {
  const { language } = place;
  const { changeCount, changes, isKept, isLive, reason, releaseId, result, seconds, who } = run;
  const named = changes.slice(0, NAMED);
  const more = changeCount - named.length;
  const mayGoBack = mayRelease && isKept && !isLive && result !== 'failed';
  return (
    <li>
      <strong className={result === 'failed' ? 'kmh-desk__late' : undefined}>
        {say(`desk.run.${result}`, language)}
      </strong>
      {isLive && <> · {say('site.live', language)}</>}
      <p className="kmh-desk__quiet">
        <Moment at={run.at} />
        {seconds !== undefined && (
          <> · {say('desk.seconds', language, { count: formatCount(seconds, language) })}</>
        )}
        {who !== '' && (
          <>
            {' · '}
            <bdi>{who}</bdi>
          </>
        )}
      </p>
      {named.length > 0 && (
        <p dir="auto">
          {named.map(({ title }) => title).join(', ')}
          {more > 0 && <> {say('desk.more', language, { count: formatCount(more, language) })}</>}
        </p>
      )}
      {reason !== '' && (
        <p className="kmh-desk__reason" dir="auto">
          {reason.split('\n').slice(0, NAMED).join('\n')}
        </p>
      )}
      {mayGoBack && releaseId !== undefined && <GoBackFromDesk id={releaseId} time={run.at} />}
    </li>
  );
};

interface SiteListsProps {
  readonly dashboard: Dashboard;
  readonly place: Place;
  readonly mayRelease: boolean;
}

/** What readers have: links that lead nowhere, what came last, and the releases that brought it. */
export const SiteLists = ({ dashboard, mayRelease, place }: SiteListsProps) => {
  const { language } = place;
  const { links, live, runs } = dashboard;
  return (
    <>
      <DeskSection
        id="links"
        title="desk.links"
        none="desk.links.none"
        language={language}
        total={links.total}
        lines={links.first.map((link) => (
          <Broken key={link.address} link={link} place={place} />
        ))}
      >
        {mayRelease && <CheckLinks />}
      </DeskSection>
      <DeskSection
        id="live"
        title="desk.live"
        none="desk.live.none"
        language={language}
        total={live.length}
        lines={live.map((line) => (
          <li key={line.document}>
            <DocumentLink line={line} place={place}>
              <Moment at={line.since} />
            </DocumentLink>
          </li>
        ))}
      />
      <DeskSection
        id="runs"
        title="site.releases"
        none="desk.runs.none"
        language={language}
        total={runs.length}
        lines={runs.map((run) => (
          <Run key={run.id} mayRelease={mayRelease} place={place} run={run} />
        ))}
      />
    </>
  );
};
