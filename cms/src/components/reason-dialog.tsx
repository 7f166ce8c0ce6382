'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { say } from '../i18n/text.ts';
import './reason-dialog.css';

const LONGEST = 500;

interface ReasonDialogProps {
  readonly heading: string;
  /** What will happen. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  /** Does it, with the reason; the dialog closes when it is done. */
  readonly onConfirm: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks whether something is meant, and why. It is there while it is drawn; the browser keeps the focus in it. */
export const ReasonDialog = ({ children, confirmLabel, heading, onClose, onConfirm }: ReasonDialogProps) => {
  const { i18n, t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    await onConfirm(reason.trim());
    dialog.current?.close();
  };
  return (
    <dialog className="kmh-reason" ref={dialog} aria-labelledby={`${id}-heading`} onClose={onClose}>
      <form className="kmh-reason__form" onSubmit={(event) => void confirm(event)}>
        <h2 id={`${id}-heading`}>{heading}</h2>
        {children}
        <label className="kmh-reason__field" htmlFor={`${id}-reason`}>
          <span className="field-label">{say('desk.reason', i18n.language)}</span>
          <textarea
            id={`${id}-reason`}
            aria-describedby={`${id}-help`}
            dir="auto"
            maxLength={LONGEST}
            required
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <p className="kmh-reason__help" id={`${id}-help`}>
          {say('desk.reason.help', i18n.language)}
        </p>
        <div className="kmh-reason__buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            type="button"
            onClick={() => dialog.current?.close()}
          >
            {t('general:cancel')}
          </Button>
          <Button margin={false} type="submit" disabled={isBusy || reason.trim() === ''}>
            {confirmLabel}
          </Button>
        </div>
      </form>
    </dialog>
  );
};
