'use client';

import { nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { Button, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { say } from '../../i18n/text.ts';
import type { Panel, PanelReview } from '../sign-off-facts.ts';
import { actText } from './act-text.ts';
import type { Act } from './use-sign-off.ts';

interface ReviewListProps {
  readonly panel: Panel;
  /** The language that is open. */
  readonly lang: Lang;
  readonly isStill: boolean;
  readonly act: Act;
}

/** Whom to ask, with a word to them. */
const AskForm = ({ act, isStill, lang, panel }: ReviewListProps) => {
  const { language } = useTranslation().i18n;
  const [reviewers, setReviewers] = useState<readonly number[]>([]);
  const [message, setMessage] = useState('');
  const ask = async () => {
    if (!(await act('ask', { lang, reviewers, message }))) return;
    setReviewers([]);
    setMessage('');
  };
  return (
    <details>
      <summary>
        {say('review.ask', language)} · <bdi>{nativeNames[lang]}</bdi>
      </summary>
      <fieldset className="kmh-sign__form">
        <legend className="field-label">{say('review.who', language)}</legend>
        {panel.people.map(({ id, name }) => (
          <label key={id} className="kmh-sign__choice">
            <input
              type="checkbox"
              checked={reviewers.includes(id)}
              onChange={({ target }) =>
                setReviewers(target.checked ? [...reviewers, id] : reviewers.filter((other) => other !== id))
              }
            />
            <bdi>{name}</bdi>
          </label>
        ))}
        <label className="kmh-sign__field">
          <span className="field-label">{say('review.message', language)}</span>
          <textarea
            rows={2}
            maxLength={2000}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
        </label>
        <Button
          size="small"
          margin={false}
          disabled={isStill || reviewers.length === 0}
          onClick={() => void ask()}
        >
          {say('review.send', language)}
        </Button>
      </fieldset>
    </details>
  );
};

/** One review, with the buttons to answer it for whoever was asked. */
const Review = ({ act, isStill, panel, review }: Omit<ReviewListProps, 'lang'> & { review: PanelReview }) => {
  const { language } = useTranslation().i18n;
  const { at, id, isGone, isMine, isOutdated, lang, message, reviewer, state } = review;
  const seen = { words: panel.languages[lang].digest, facts: panel.facts.digest };
  const answer = (isApproved: boolean) => void act('answer', { review: id, isApproved, seen });
  return (
    <li>
      <p>
        <bdi className="kmh-sign__name">{nativeNames[lang]}</bdi> ·{' '}
        {actText(`review.${state}`, { at, name: reviewer }, language)}
        {isOutdated && <> {say('review.outdated', language)}</>}
      </p>
      {isGone && <p className="kmh-sign__note">{say('review.isGone', language)}</p>}
      {message !== '' && (
        <p className="kmh-sign__quiet" dir="auto">
          {message}
        </p>
      )}
      {isMine && (
        <div className="kmh-sign__buttons" role="group" aria-label={say('review.yours', language)}>
          <Button size="small" margin={false} disabled={isStill} onClick={() => answer(true)}>
            {say('review.agree', language)}
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isStill}
            onClick={() => answer(false)}
          >
            {say('review.wantChanges', language)}
          </Button>
        </div>
      )}
    </li>
  );
};

/** Who was asked to look at the document, and what they said. */
export const ReviewList = ({ act, isStill, lang, panel }: ReviewListProps) => {
  const { language } = useTranslation().i18n;
  return (
    <div className="kmh-sign__part">
      <h3>{say('review.plural', language)}</h3>
      {panel.reviews.length > 0 && (
        <ul className="kmh-sign__list">
          {panel.reviews.map((review) => (
            <Review key={review.id} review={review} panel={panel} isStill={isStill} act={act} />
          ))}
        </ul>
      )}
      {panel.mayWrite && panel.languages[lang].state !== 'missing' && (
        <AskForm panel={panel} lang={lang} isStill={isStill} act={act} />
      )}
    </div>
  );
};
