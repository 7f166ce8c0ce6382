'use client';

import { useTranslation } from '@payloadcms/ui';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { Severity } from '../check.ts';
import type { Finding } from '../run-checks.ts';
import { FindingItem } from './finding-item.tsx';

/** As many findings of one check are shown at once; the others wait behind a line. */
const SHOWN = 3;

/** With more than these, what only warns is folded up, so that what stands below it stays in reach. */
const OPEN_UP_TO = 6;

interface FindingGroupProps {
  severity: Severity;
  findings: readonly Finding[];
  tabs: Readonly<Record<string, number>>;
}

const FindingList = ({ findings, tabs }: Pick<FindingGroupProps, 'findings' | 'tabs'>) => (
  <ul className="kmh-findings">
    {findings.map((finding, index) => (
      <FindingItem key={`${finding.check} ${index}`} finding={finding} tabs={tabs} />
    ))}
  </ul>
);

/** The findings that stop publishing, or those that are worth a look, by check. */
export const FindingGroup = ({ findings, severity, tabs }: FindingGroupProps) => {
  const { i18n } = useTranslation();
  if (findings.length === 0) return null;
  const checks = [...new Set(findings.map(({ check }) => check))];
  return (
    <details
      className={`kmh-checks__group kmh-checks__group--${severity}`}
      open={severity === 'blocks' || findings.length <= OPEN_UP_TO}
    >
      <summary>
        <span className="kmh-status__mark" aria-hidden="true" />
        {say(`checks.${severity}`, i18n.language)} ({formatCount(findings.length, i18n.language)})
      </summary>
      {checks.map((check) => {
        const own = findings.filter((finding) => finding.check === check);
        const rest = own.slice(SHOWN);
        return (
          <div key={check}>
            <FindingList findings={own.slice(0, SHOWN)} tabs={tabs} />
            {rest.length > 0 && (
              <details className="kmh-checks__more">
                <summary>
                  {say('checks.more', i18n.language, { count: formatCount(rest.length, i18n.language) })}
                </summary>
                <FindingList findings={rest} tabs={tabs} />
              </details>
            )}
          </div>
        );
      })}
    </details>
  );
};
