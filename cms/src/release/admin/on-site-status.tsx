'use client';

import { nativeNames } from '@kmh/content/vocabulary';
import { FieldLabel, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { say } from '../../i18n/text.ts';
import { OnSiteSchema } from '../release-facts.ts';
import type { OnSite } from '../release-facts.ts';
import { wordsOfPage } from '../state-words.ts';
import { ProgressBar } from './progress-bar.tsx';
import { Reasons } from './reasons.tsx';
import { useApiPath } from './use-api-path.ts';
import { useWatched } from './use-watched.ts';
import './release.css';

const isOnItsWay = ({ state }: OnSite): boolean => state === 'queued' || state === 'building';

/** The pages that readers have of a publication, a link each. */
const Pages = ({ page, language }: { page: OnSite; language: string }) =>
  page.pages.length === 0 ? null : (
    <>
      <p className="kmh-status__note">
        {say(page.state === 'live' ? 'onSite.open' : 'onSite.before', language)}
      </p>
      <ul className="kmh-pages">
        {page.pages.map(({ lang, url }) => (
          <li key={lang}>
            <a href={url} target="_blank" rel="noreferrer" hrefLang={lang} lang={lang} dir="auto">
              {nativeNames[lang]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );

/** Says beside a publication whether readers have it, where, and what keeps it from them. */
export const OnSiteStatus = () => {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const api = useApiPath();
  const path = id === undefined ? undefined : api(`/release-state/${collectionSlug}/${id}`);
  const { value, refresh } = useWatched(path, OnSiteSchema, isOnItsWay);
  useEffect(refresh, [refresh, lastUpdateTime]);
  const page: OnSite | undefined = path === undefined ? { state: 'none', pages: [] } : value;
  if (page === undefined) return null;
  const label = say('onSite.label', i18n.language);
  const { title, reasons } = wordsOfPage(page, i18n.language, new Date());
  return (
    <div className="field-type kmh-on-site">
      <FieldLabel as="span" label={label} />
      <div className={`kmh-status kmh-status--small kmh-status--${page.state}`}>
        <div aria-live="polite">
          <p className="kmh-status__title">
            <span className="kmh-status__mark" aria-hidden="true" />
            {title}
          </p>
          <Reasons reasons={reasons} />
        </div>
        {isOnItsWay(page) && <ProgressBar label={label} percent={page.percent} />}
        <Pages page={page} language={i18n.language} />
      </div>
    </div>
  );
};
