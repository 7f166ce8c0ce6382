'use client';

import { Banner, Button, SetStepNav, toast, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { say } from '../../i18n/text.ts';
import { isUnderWay, ReleasesSchema, SiteStateSchema } from '../release-facts.ts';
import { RefusedList } from './refused-list.tsx';
import { ReleaseList } from './release-list.tsx';
import { requestJson, RequestFailedError } from './request-json.ts';
import { SiteStatus } from './site-status.tsx';
import { useApiPath } from './use-api-path.ts';
import { useWatched } from './use-watched.ts';
import './release.css';

const never = () => false;

/** Everything about the site on one page: where it is, a release now, and the way back to earlier ones. */
export const ReleasePanel = () => {
  const { i18n } = useTranslation();
  const api = useApiPath();
  const { language } = i18n;
  const [isAsking, setAsking] = useState(false);
  const site = useWatched(api('/release-state'), SiteStateSchema, isUnderWay);
  const { value: list, refresh: refreshList } = useWatched(api('/releases'), ReleasesSchema, never);
  const { releaseId, state, mayRelease } = site.value ?? {};
  useEffect(refreshList, [refreshList, releaseId, state]);

  const lookAgain = () => {
    site.refresh();
    refreshList();
  };
  const publishNow = async () => {
    setAsking(true);
    try {
      await requestJson(api('/release'), SiteStateSchema, { body: {} });
      toast.success(say('site.asked', language));
    } catch (error) {
      const told = error instanceof RequestFailedError ? error.message : '';
      toast.error(told || say('site.unknown', language));
    }
    lookAgain();
    setAsking(false);
  };

  return (
    <div className="kmh-release">
      <SetStepNav nav={[{ label: say('site.title', language) }]} />
      <header>
        <h1>{say('site.title', language)}</h1>
        <p className="kmh-release__about">{say('site.about', language)}</p>
      </header>
      {site.isLost && <Banner type="error">{say('site.unknown', language)}</Banner>}
      {site.value && (
        <section className="kmh-release__now" aria-label={say('site.state', language)}>
          <SiteStatus site={site.value} />
          <div className="kmh-release__buttons">
            {mayRelease && (
              <Button margin={false} disabled={isAsking} onClick={() => void publishNow()}>
                {say('site.publishNow', language)}
              </Button>
            )}
            {site.value.liveSince && (
              <Button buttonStyle="secondary" margin={false} el="anchor" newTab url={site.value.siteUrl}>
                {say('site.open', language)}
              </Button>
            )}
          </div>
        </section>
      )}
      {site.value?.warning && <Banner type="warning">{site.value.warning}</Banner>}
      {site.value && site.value.refused.length > 0 && <RefusedList refused={site.value.refused} />}
      {list && (
        <section>
          <h2>{say('site.releases', language)}</h2>
          <ReleaseList releases={list.releases} onTried={mayRelease ? lookAgain : undefined} />
        </section>
      )}
    </div>
  );
};
