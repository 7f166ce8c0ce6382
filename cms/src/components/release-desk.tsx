'use client';

import {
  Banner,
  Button,
  ConfirmationModal,
  Pill,
  toast,
  useConfig,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { z } from 'zod';
import { say } from '../i18n/text.ts';
import { ReleaseViewSchema, sayTime, stepMessage, type ReleaseView } from './release-view-schema.ts';
import './release.css';
import { usePolled } from './use-polled.ts';

const BACK = 'release-back';
const AnswerSchema = z.object({ message: z.string() });
const RefusalSchema = z.object({ errors: z.array(AnswerSchema) });

const isBusy = ({ state }: ReleaseView) => state === 'building' || state === 'queued';

const sayState = (view: ReleaseView, language: string): string => {
  if (view.state === 'building')
    return say('release.building', language, { step: say(stepMessage(view.step), language) });
  if (view.state === 'queued') return say('release.queued', language, { count: view.waiting });
  if (view.state === 'failed') return say('release.failed', language);
  if (view.liveSince === undefined) return say('release.none', language);
  return say('release.live', language, { time: sayTime(view.liveSince, language) });
};

const Status = ({ view, language }: { view: ReleaseView; language: string }) => {
  const isLiveToo = view.state !== 'live' && view.liveSince !== undefined;
  return (
    <div role="status" aria-live="polite">
      <p className="release-desk__status">{sayState(view, language)}</p>
      {view.state === 'building' && (
        <progress max={100} value={view.percent ?? 0} aria-label={sayState(view, language)} />
      )}
      <p className="release-desk__facts">
        {isLiveToo && (
          <bdi>{say('release.live', language, { time: sayTime(view.liveSince ?? '', language) })}</bdi>
        )}
        {isLiveToo && view.documents !== undefined && ' · '}
        {view.documents !== undefined && (
          <bdi>{say('release.documents', language, { count: view.documents })}</bdi>
        )}
      </p>
      {view.state === 'failed' && view.reason !== undefined && (
        <Banner type="error">
          <p className="release-desk__reason" dir="auto">
            {view.reason}
          </p>
        </Banner>
      )}
    </div>
  );
};

const Refused = ({ view, language }: { view: ReleaseView; language: string }) => (
  <section>
    <h3>{say('release.refused', language)}</h3>
    <p>{say('release.retry', language)}</p>
    <ul className="release-desk__list">
      {view.refused.map(({ document, reason }) => (
        <li key={document}>
          <a href={`../collections/${document}`}>{document}</a>
          <p className="release-desk__reason" dir="auto">
            {reason}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const Releases = ({ view, language }: { view: ReleaseView; language: string }) => (
  <section>
    <h3>{say('release.list', language)}</h3>
    <ul className="release-desk__list">
      {view.releases.map(({ id, time, documents }) => (
        <li key={id}>
          <bdi>{sayTime(time, language)}</bdi>
          <bdi>{say('release.documents', language, { count: documents })}</bdi>
          <code>{id}</code>
          {id === view.releaseId && (
            <Pill pillStyle="success" size="small">
              {say('release.isLive', language)}
            </Pill>
          )}
        </li>
      ))}
    </ul>
  </section>
);

/** Shows how far the site is on its way to readers, and makes it go or come back. */
export const ReleaseDesk = () => {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const { openModal } = useModal();
  const { value: view, ask } = usePolled('/release-state', ReleaseViewSchema, isBusy);
  const { language } = i18n;
  if (view === undefined) return null;

  const send = async (path: string) => {
    const response = await fetch(`${config.serverURL}${config.routes.api}${path}`, {
      method: 'POST',
      credentials: 'include',
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) toast.success(AnswerSchema.safeParse(body).data?.message ?? '');
    else toast.error(RefusalSchema.safeParse(body).data?.errors[0]?.message ?? String(response.status));
    ask();
  };
  return (
    <div className="release-desk">
      <Status view={view} language={language} />
      {view.warning !== undefined && (
        <Banner type="default">
          <p className="release-desk__reason" dir="auto">
            {say('release.warning', language)}: {view.warning}
          </p>
        </Banner>
      )}
      {view.mayRelease && (
        <div className="release-desk__buttons">
          <Button id="release-now" onClick={() => void send('/release')}>
            {say('release.now', language)}
          </Button>
          <Button
            id="release-back"
            buttonStyle="secondary"
            disabled={view.releases.length < 2}
            onClick={() => openModal(BACK)}
          >
            {say('release.back', language)}
          </Button>
          <ConfirmationModal
            modalSlug={BACK}
            heading={say('release.back', language)}
            body={say('release.backConfirm', language)}
            onConfirm={() => send('/release/back')}
          />
        </div>
      )}
      {view.refused.length > 0 && <Refused view={view} language={language} />}
      {view.releases.length > 0 && <Releases view={view} language={language} />}
    </div>
  );
};
