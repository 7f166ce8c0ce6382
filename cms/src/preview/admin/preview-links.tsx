'use client';

import { nativeNames } from '@kmh/content/vocabulary';
import { Button, useTranslation } from '@payloadcms/ui';
import { formatDay } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { usePreview } from './use-preview.ts';

/** Links to the preview for reviewers without an account: those that are good, a new one, and the end of each. */
export const PreviewLinks = ({ preview }: { readonly preview: ReturnType<typeof usePreview> }) => {
  const { language } = useTranslation().i18n;
  const { address, isBusy, links, made, share, withdraw } = preview;
  return (
    <section className="kmh-preview__links">
      <h2>{say('preview.links', language)}</h2>
      <ul>
        {links.map(({ id, lang, madeBy, until }) => (
          <li key={id}>
            {say('preview.linkUntil', language, {
              language: nativeNames[lang],
              date: formatDay(new Date(until), language),
              who: madeBy,
            })}{' '}
            <Button buttonStyle="subtle" size="small" disabled={isBusy} onClick={() => void withdraw(id)}>
              {say('preview.withdraw', language)}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" disabled={isBusy || made?.type !== 'made'} onClick={() => void share()}>
        {say('preview.makeLink', language)}
      </Button>
      {address !== undefined && (
        <p>
          <label>
            <span className="field-label">{say('preview.linkMade', language)}</span>
            <input readOnly dir="ltr" value={address} onFocus={({ target }) => target.select()} />
          </label>
        </p>
      )}
    </section>
  );
};
