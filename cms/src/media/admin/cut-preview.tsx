'use client';

import { FieldLabel, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui';
import type { MouseEvent } from 'react';
import { say } from '../../i18n/text.ts';
import { CUTS, placeOf, shareOf } from '../cut.ts';
import './pictures.css';

/**
 * Shows how a picture comes out in the usual shapes, around what must stay in view. A click on it sets that; the numbers above are the way
 * for those who do not click.
 */
export const CutPreview = () => {
  const { id, data } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const x = useField<number | null>({ path: 'focalPoint.x' });
  const y = useField<number | null>({ path: 'focalPoint.y' });
  const url: unknown = data?.['url'];
  if (id === undefined || typeof url !== 'string') return null;
  const isStill = x.disabled || x.readOnly === true;
  const [left, top] = [shareOf(x.value), shareOf(y.value)];
  const choose = (event: MouseEvent<HTMLElement>) => {
    if (isStill) return;
    const place = placeOf(event, event.currentTarget.getBoundingClientRect());
    x.setValue(place.x);
    y.setValue(place.y);
  };
  return (
    <div className="field-type kmh-picture">
      <FieldLabel as="span" label={say('cut.label', language)} />
      <p className="kmh-picture__quiet">{say('cut.help', language)}</p>
      <div className="kmh-picture__whole" onClick={choose} dir="ltr">
        <img src={url} alt="" />
        <span
          className="kmh-picture__point"
          style={{ left: `${left}%`, top: `${top}%` }}
          aria-hidden="true"
        />
      </div>
      <ul className="kmh-picture__cuts">
        {CUTS.map(({ name, ratio }) => (
          <li key={name}>
            <img src={url} alt="" style={{ aspectRatio: ratio, objectPosition: `${left}% ${top}%` }} />
            <span className="kmh-picture__quiet">{say(`cut.${name}`, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
