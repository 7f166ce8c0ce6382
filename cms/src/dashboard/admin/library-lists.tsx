import { nativeNames } from '@kmh/content/vocabulary';
import { Link } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { formatDay } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import { TRANSLATIONS_PATH } from '../../translations/translations-path.ts';
import type { Dashboard, DatedLine, TranslationLine } from '../dashboard-facts.ts';
import { DeskSection } from './desk-section.tsx';
import { DocumentLink } from './document-link.tsx';
import type { Place } from './document-link.tsx';

/** A line with a day, in words and not in colour alone where it is over. */
const Dated = ({ line, place }: { line: DatedLine; place: Place }) => {
  const { language } = place;
  const until = say('desk.until', language, { day: formatDay(new Date(line.day), language) });
  return (
    <li>
      <DocumentLink line={line} place={place}>
        {until}
        {line.isOver && <strong className="kmh-desk__late"> ({say('desk.over', language)})</strong>}
      </DocumentLink>
    </li>
  );
};

const sayToDo = ({ toDo }: TranslationLine, language: string): string =>
  (['behind', 'begun', 'missing'] as const)
    .flatMap((is) => {
      const languages = toDo.filter((each) => each.is === is).map(({ lang }) => nativeNames[lang]);
      return languages.length === 0 ? [] : [say(`desk.${is}`, language, { languages: languages.join(', ') })];
    })
    .join(' · ');

/** What the library asks for, whoever looks: reviews that are due, translations, consents. */
export const LibraryLists = ({ dashboard, place }: { dashboard: Dashboard; place: Place }) => {
  const { adminRoute, language } = place;
  const { consents, due, translations } = dashboard;
  return (
    <>
      <DeskSection
        id="due"
        title="desk.due"
        none="desk.due.none"
        language={language}
        total={due.total}
        lines={due.first.map((line) => (
          <Dated key={line.document} line={line} place={place} />
        ))}
      />
      <DeskSection
        id="translations"
        title="desk.translations"
        none="desk.translations.none"
        language={language}
        total={translations.total}
        lines={translations.first.map((line) => (
          <li key={line.document}>
            <DocumentLink line={line} place={place}>
              {sayToDo(line, language)}
            </DocumentLink>
          </li>
        ))}
      >
        <Link href={formatAdminURL({ adminRoute, path: TRANSLATIONS_PATH })} prefetch={false}>
          {say('translations.board', language)}
        </Link>
      </DeskSection>
      <DeskSection
        id="consents"
        title="desk.consents"
        none="desk.consents.none"
        language={language}
        total={consents.total}
        lines={consents.first.map((line) => (
          <Dated key={line.document} line={line} place={place} />
        ))}
      />
    </>
  );
};
