'use client';

import { useTranslation } from '@payloadcms/ui';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { ReturnReport } from '../exchange/return-answer.ts';

const OUTCOMES = ['left', 'look'] as const;

/** What will come of a file from a translator: how much fits, what is left out, and what is worth a look. */
export const ReturnReportView = ({ report }: { report: ReturnReport }) => {
  const { language } = useTranslation().i18n;
  const counts = Object.fromEntries(
    (['taken', 'total', 'changed'] as const).map((name) => [name, formatCount(report[name], language)]),
  );
  return (
    <div className="kmh-translation__report">
      <p>{say('translations.outcome', language, counts)}</p>
      {report.losesApproval && <p>{say('translations.losesApproval', language)}</p>}
      {OUTCOMES.map((outcome) => {
        const lines = report.lines.filter((line) => line.outcome === outcome);
        if (lines.length === 0) return null;
        return (
          <section key={outcome}>
            <h3>{say(`translations.${outcome}`, language)}</h3>
            <ul>
              {lines.map(({ code, message, units }) => (
                <li key={code}>
                  {message}
                  <details>
                    <summary>
                      {say('translations.units', language, { count: formatCount(units.length, language) })}
                    </summary>
                    <ul>
                      {units.map(({ codes, id, label, words }) => (
                        <li key={id}>
                          <bdi>{label}</bdi> <q>{words}</q> <bdi>{codes}</bdi>{' '}
                          <code className="kmh-source__quiet">{id}</code>
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
