'use client';

import { useTranslation } from '@payloadcms/ui';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import { OUTCOMES } from '../report/findings.ts';
import type { ReportLine } from '../report/make-report.ts';

const Line = ({ line, language }: { line: ReportLine; language: string }) => (
  <li>
    <span>
      {line.message} <strong>({formatCount(line.count, language)})</strong>
    </span>
    {line.details.length > 0 && (
      <ul className="kmh-word__details">
        {line.details.map((detail) => (
          <li key={detail}>
            <bdi>{detail}</bdi>
          </li>
        ))}
      </ul>
    )}
    {line.places.length > 0 && (
      <p className="kmh-word__help">
        {say('word.report.places', language, { places: line.places.map((place) => `“${place}”`).join(', ') })}
      </p>
    )}
  </li>
);

/** What did not come along, what came in another form, and what is left to do, with where it stands in the document. */
export const WordReport = ({ report }: { report: readonly ReportLine[] }) => {
  const { language } = useTranslation().i18n;
  return (
    <section className="kmh-word__report" aria-labelledby="word-report">
      <h2 id="word-report">{say('word.report', language)}</h2>
      {report.length === 0 && <p>{say('word.report.nothing', language)}</p>}
      {OUTCOMES.map((outcome) => {
        const lines = report.filter((line) => line.outcome === outcome);
        if (lines.length === 0) return null;
        return (
          <section key={outcome} className={`kmh-word__outcome kmh-word__outcome--${outcome}`}>
            <h3>{say(`word.outcome.${outcome}`, language)}</h3>
            <ul>
              {lines.map((line) => (
                <Line key={line.code} line={line} language={language} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
