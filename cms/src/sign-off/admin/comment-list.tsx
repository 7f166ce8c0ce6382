'use client';

import { nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { Button, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { say } from '../../i18n/text.ts';
import type { Panel, PanelComment } from '../sign-off-facts.ts';
import { formatMoment } from '../../i18n/formats.ts';
import type { Act } from './use-sign-off.ts';

interface CommentListProps {
  readonly panel: Panel;
  readonly lang: Lang;
  readonly isBusy: boolean;
  readonly act: Act;
}

/** Says something: of a field or of all of it, or in answer to a comment. */
const CommentForm = ({
  act,
  isBusy,
  lang,
  panel,
  parent,
}: CommentListProps & { readonly parent?: number }) => {
  const { language } = useTranslation().i18n;
  const [text, setText] = useState('');
  const [field, setField] = useState('');
  const add = async () => {
    const about = parent === undefined ? field !== '' && { field } : { parent };
    if (await act('comment', { lang, text, ...about })) setText('');
  };
  return (
    <details>
      <summary>{say(parent === undefined ? 'comment.add' : 'comment.answer', language)}</summary>
      <div className="kmh-sign__form">
        {parent === undefined && (
          <label className="kmh-sign__field">
            <span className="field-label">{say('comment.about', language)}</span>
            <select value={field} onChange={({ target }) => setField(target.value)}>
              <option value="">{say('comment.whole', language)}</option>
              {panel.fields.map(({ label, name }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="kmh-sign__field">
          <span className="field-label">{say('comment.text', language)}</span>
          <textarea
            rows={3}
            maxLength={4000}
            dir="auto"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <Button
          size="small"
          margin={false}
          disabled={isBusy || text.trim() === ''}
          onClick={() => void add()}
        >
          {say(parent === undefined ? 'comment.add' : 'comment.answer', language)}
        </Button>
      </div>
    </details>
  );
};

const Said = ({ comment }: { comment: PanelComment }) => {
  const { language } = useTranslation().i18n;
  const { at, author, field, lang, parent, resolvedBy, text } = comment;
  return (
    <>
      <p className="kmh-sign__quiet">
        <bdi className="kmh-sign__name">{author}</bdi> · {formatMoment(new Date(at), language)}
        {parent === undefined && (
          <>
            {' · '}
            <bdi>{nativeNames[lang]}</bdi>
            {field && (
              <>
                {' · '}
                <a href={`#field-${field.name}`}>{field.label}</a>
              </>
            )}
          </>
        )}
      </p>
      <p className="kmh-sign__said" dir="auto">
        {text}
      </p>
      {resolvedBy && (
        <p className="kmh-sign__quiet">{say('comment.resolved', language, { name: resolvedBy })}</p>
      )}
    </>
  );
};

/** What was said of the document, each comment with the answers to it. */
export const CommentList = ({ act, isBusy, lang, panel }: CommentListProps) => {
  const { language } = useTranslation().i18n;
  const first = panel.comments.filter(({ parent }) => parent === undefined);
  return (
    <div className="kmh-sign__part">
      <h3>{say('comment.plural', language)}</h3>
      {first.length > 0 && (
        <ul className="kmh-sign__list">
          {first.map((comment) => (
            <li key={comment.id} data-resolved={comment.resolvedBy !== undefined}>
              <Said comment={comment} />
              <ul className="kmh-sign__list">
                {panel.comments
                  .filter(({ parent }) => parent === comment.id)
                  .map((answer) => (
                    <li key={answer.id}>
                      <Said comment={answer} />
                    </li>
                  ))}
              </ul>
              <div className="kmh-sign__buttons">
                <Button
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  disabled={isBusy}
                  onClick={() => {
                    void act('resolve', {
                      comment: comment.id,
                      isResolved: comment.resolvedBy === undefined,
                    });
                  }}
                >
                  {say(comment.resolvedBy === undefined ? 'comment.resolve' : 'comment.reopen', language)}
                </Button>
              </div>
              <CommentForm panel={panel} lang={comment.lang} isBusy={isBusy} act={act} parent={comment.id} />
            </li>
          ))}
        </ul>
      )}
      <CommentForm panel={panel} lang={lang} isBusy={isBusy} act={act} />
    </div>
  );
};
