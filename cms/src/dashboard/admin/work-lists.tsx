import { nativeNames } from '@kmh/content/vocabulary';
import { Moment } from '../../components/moment.tsx';
import { formatWallTime } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { Dashboard } from '../dashboard-facts.ts';
import { DeskSection } from './desk-section.tsx';
import { DocumentLink } from './document-link.tsx';
import type { Place } from './document-link.tsx';

interface WorkListsProps {
  readonly dashboard: Dashboard;
  readonly place: Place;
}

/** Reviews that somebody was asked for, and what may be published. */
const Waiting = ({ dashboard, place }: WorkListsProps) => {
  const { language } = place;
  const { approved, reviews } = dashboard;
  const lines = [
    ...reviews.first.map((line, index) => (
      <li key={`review ${index}`}>
        <DocumentLink line={line} place={place}>
          {say('desk.askedBy', language, { name: line.askedBy })}
        </DocumentLink>
      </li>
    )),
    ...(approved?.first ?? []).map((line) => (
      <li key={line.document}>
        <DocumentLink line={line} place={place}>
          {say('desk.approved', language)}:{' '}
          <bdi>{line.languages.map((lang) => nativeNames[lang]).join(', ')}</bdi>
        </DocumentLink>
      </li>
    )),
  ];
  return (
    <DeskSection
      id="waiting"
      title="desk.waiting"
      none="desk.waiting.none"
      language={language}
      total={reviews.total + (approved?.total ?? 0)}
      lines={lines}
    />
  );
};

/** What somebody has begun, what waits for them, and what goes out by itself. */
export const WorkLists = ({ dashboard, place }: WorkListsProps) => {
  const { language } = place;
  const { drafts, scheduled } = dashboard;
  return (
    <>
      <Waiting dashboard={dashboard} place={place} />
      <DeskSection
        id="drafts"
        title="desk.drafts"
        none="desk.drafts.none"
        language={language}
        total={drafts.total}
        lines={drafts.first.map((line) => (
          <li key={line.document}>
            <DocumentLink line={line} place={place}>
              <Moment at={line.at} />
            </DocumentLink>
          </li>
        ))}
      />
      <DeskSection
        id="scheduled"
        title="desk.scheduled"
        none="desk.scheduled.none"
        language={language}
        total={scheduled.total}
        lines={scheduled.first.map((line, index) => (
          <li key={index}>
            <DocumentLink line={line} place={place}>
              {formatWallTime(line.wallTime, language)} <bdi>({line.zone})</bdi>
            </DocumentLink>
          </li>
        ))}
      />
    </>
  );
};
