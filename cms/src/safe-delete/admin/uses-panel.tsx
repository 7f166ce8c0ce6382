'use client';

import { FieldLabel, Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { useState } from 'react';
import { say } from '../../i18n/text.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import { useWatched } from '../../release/admin/use-watched.ts';
import { USES_PATH } from '../removal-paths.ts';
import { UsesSchema } from '../uses-facts.ts';
import type { Uses } from '../uses-facts.ts';
import { TakeDown } from './take-down.tsx';
import { Withdraw } from './withdraw.tsx';
import './uses.css';

const never = () => false;

const UseList = ({ uses }: Pick<Uses, 'uses'>) => {
  const { language } = useTranslation().i18n;
  const { config } = useConfig();
  if (uses.length === 0) return <p className="kmh-uses__quiet">{say('remove.unused', language)}</p>;
  return (
    <>
      <p>{say('remove.uses', language)}</p>
      <ul className="kmh-uses__list">
        {uses.map(({ document, title }) => (
          <li key={document}>
            <Link
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${document}`,
              })}
              prefetch={false}
            >
              <bdi>{title?.text ?? document}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
};

interface UsesPanelProps {
  /** On which tab each field of the form stands. */
  readonly tabs: Readonly<Record<string, number>>;
}

/** What points to a document, looked up when somebody opens it, and the ways of taking the document away. */
export const UsesPanel = ({ tabs }: UsesPanelProps) => {
  const { collectionSlug, id } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const api = useApiPath();
  const [isOpen, setOpen] = useState(false);
  const path = isOpen && id !== undefined ? api(`${USES_PATH}/${collectionSlug}/${id}`) : undefined;
  const { isLost, value } = useWatched(path, UsesSchema, never);
  if (id === undefined || collectionSlug === undefined) return null;
  return (
    <div className="field-type kmh-uses">
      <FieldLabel as="span" label={say('remove.label', language)} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say('remove.show', language)}</summary>
        <div className="kmh-uses__inside" aria-live="polite">
          {isLost && <p>{say('site.unknown', language)}</p>}
          {value && <UseList uses={value.uses} />}
          {value?.isOnSite === true && value.mayWithdraw && <Withdraw tabs={tabs} />}
          {value?.isOnSite === true && value.mayTakeDown && <TakeDown document={`${collectionSlug}/${id}`} />}
        </div>
      </details>
    </div>
  );
};
