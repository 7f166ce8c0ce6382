'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { formatWallTime } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { Panel } from '../sign-off-facts.ts';
import type { Act } from './use-sign-off.ts';

interface ScheduleProps {
  readonly panel: Panel;
  readonly isStill: boolean;
  readonly act: Act;
}

const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const zones = (): string[] => [...new Set([here(), 'UTC', ...Intl.supportedValuesOf('timeZone')])];

/** The times at which the document goes out by itself, and a way to set another. */
export const Schedule = ({ act, isStill, panel }: ScheduleProps) => {
  const { language } = useTranslation().i18n;
  const [wallTime, setWallTime] = useState('');
  const [zone, setZone] = useState(here);
  const set = async () => {
    if (await act('schedule', { wallTime, zone })) setWallTime('');
  };
  return (
    <div className="kmh-sign__part">
      <h3>{say('schedule.label', language)}</h3>
      {panel.scheduled.length > 0 && (
        <ul className="kmh-sign__list">
          {panel.scheduled.map(({ id, wallTime: time, zone: where }) => (
            <li key={id} className="kmh-sign__line">
              <span>
                {formatWallTime(time, language)} <bdi className="kmh-sign__quiet">{where}</bdi>
              </span>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isStill}
                onClick={() => void act('unschedule', { id })}
              >
                {say('schedule.cancel', language)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('schedule.set', language)}</summary>
        <div className="kmh-sign__form">
          <p className="kmh-sign__help">{say('schedule.help', language)}</p>
          <label className="kmh-sign__field">
            <span className="field-label">{say('schedule.time', language)}</span>
            <input
              type="datetime-local"
              value={wallTime}
              onChange={({ target }) => setWallTime(target.value)}
            />
          </label>
          <label className="kmh-sign__field">
            <span className="field-label">{say('schedule.zone', language)}</span>
            <select value={zone} dir="ltr" onChange={({ target }) => setZone(target.value)}>
              {zones().map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button
            size="small"
            margin={false}
            disabled={isStill || wallTime === ''}
            onClick={() => void set()}
          >
            {say('schedule.set', language)}
          </Button>
        </div>
      </details>
    </div>
  );
};
