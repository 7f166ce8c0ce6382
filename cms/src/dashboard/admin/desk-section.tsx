import type { ReactNode } from 'react';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { MessageKey } from '../../i18n/messages.ts';

interface DeskSectionProps {
  readonly id: string;
  readonly title: MessageKey;
  readonly language: string;
  /** How many there are; as many may be shown, or fewer. */
  readonly total: number;
  /** What is said where there is nothing. */
  readonly none: MessageKey;
  /** A line each; empty where there is nothing. */
  readonly lines: readonly ReactNode[];
  /** What stands below the list. */
  readonly children?: ReactNode;
}

/** One list of the dashboard, under its heading. */
export const DeskSection = ({ children, id, language, lines, none, title, total }: DeskSectionProps) => (
  <section className="kmh-desk__section" aria-labelledby={`desk-${id}`}>
    <h2 id={`desk-${id}`}>{say(title, language)}</h2>
    {lines.length === 0 ? (
      <p className="kmh-desk__quiet">{say(none, language)}</p>
    ) : (
      <ul className="kmh-desk__list">{lines}</ul>
    )}
    {total > lines.length && lines.length > 0 && (
      <p className="kmh-desk__quiet">
        {say('desk.count', language, { count: formatCount(total, language) })}
      </p>
    )}
    {children}
  </section>
);
