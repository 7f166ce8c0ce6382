'use client';

import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { say } from '../i18n/text.ts';
import { DocumentViewSchema, sayTime, type DocumentView } from './release-view-schema.ts';
import './release.css';
import { usePolled } from './use-polled.ts';

const isBusy = ({ state }: DocumentView) => state === 'building' || state === 'queued';

const sayState = ({ state, since }: DocumentView, language: string): string => {
  if (state === 'live')
    return say('live.since', language, { time: since === undefined ? '' : sayTime(since, language) });
  if (state === 'failed') return say('live.failed', language);
  return say(state === 'never' ? 'live.never' : 'live.queued', language);
};

/** Says beside a publication whether readers have it, and leads to its pages. */
export const LiveStatus = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const path =
    id === undefined ? undefined : `/release-state?document=${collectionSlug}/${id}&at=${lastUpdateTime}`;
  const { value: view } = usePolled(path, DocumentViewSchema, isBusy);
  const { language } = i18n;
  if (view === undefined) return null;
  return (
    <div className="live-status">
      <div className="field-label">{say('live.label', language)}</div>
      <div role="status" aria-live="polite" className={view.state === 'failed' ? 'live-status__failed' : ''}>
        {sayState(view, language)}
        {view.reason !== undefined && (
          <p className="release-desk__reason" dir="auto">
            {view.reason}
          </p>
        )}
      </div>
      {view.pages.length > 0 && (
        <ul>
          {view.pages.map(({ language: name, address }) => (
            <li key={address}>
              <a href={address} target="_blank" rel="noopener noreferrer">
                {say('live.open', language)} (<bdi>{name}</bdi>)
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
