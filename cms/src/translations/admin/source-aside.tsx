'use client';

import { useTranslation } from '@payloadcms/ui';
import { dirOf, nativeNames } from '@kmh/content/vocabulary';
import { useEffect, useRef } from 'react';
import { goToPlace } from '../../checks/admin/go-to-place.ts';
import { say } from '../../i18n/text.ts';
import type { Beside, BesideSection } from '../beside/beside-answer.ts';
import { headingsIn, TEXT_FIELD, useFocusedSection } from './use-focused-section.ts';

type Tabs = Readonly<Record<string, number>>;

const goTo = async ({ field, label, part }: BesideSection, tabs: Tabs): Promise<void> => {
  if (field !== TEXT_FIELD) {
    await goToPlace({ path: field, label }, tabs);
    return;
  }
  await goToPlace({ path: field, label, line: 0 }, tabs);
  const editor = document.querySelector('.document-fields__edit [data-lexical-editor="true"]');
  const heading = editor && part > 0 ? headingsIn(editor)[part - 1] : undefined;
  if (!editor || !heading) return;
  await goToPlace({ path: field, label, line: [...editor.children].indexOf(heading) }, tabs);
};

interface SourceSectionProps {
  readonly section: BesideSection;
  readonly isFocused: boolean;
  readonly beside: Beside;
  readonly tabs: Tabs;
}

const SourceSection = ({ beside: { sourceLang }, isFocused, section, tabs }: SourceSectionProps) => {
  const { language } = useTranslation().i18n;
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFocused) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused]);
  const { copied, empty, heading, isBehind, label, texts } = section;
  return (
    <section
      ref={element}
      className="kmh-source__section"
      data-behind={isBehind}
      {...(isFocused && { 'aria-current': 'location' })}
    >
      <h3>
        <button
          type="button"
          title={say('translations.goTo', language)}
          onClick={() => void goTo(section, tabs)}
        >
          {label}
          {heading && (
            <>
              {' › '}
              <bdi>{heading}</bdi>
            </>
          )}
        </button>
      </h3>
      {isBehind && <p className="kmh-source__note">{say('translations.changed', language)}</p>}
      {empty > 0 && <p className="kmh-source__quiet">{say('translations.empty', language)}</p>}
      {copied > 0 && <p className="kmh-source__note">{say('translations.copied', language)}</p>}
      <div lang={sourceLang} dir={dirOf(sourceLang)}>
        {texts.map((text, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
    </section>
  );
};

interface SourceAsideProps {
  readonly id: string;
  readonly beside: Beside;
  /** On which tab of the form each field stands. */
  readonly tabs: Tabs;
}

/** The original beside the form, section by section; the one in which somebody is writing is marked and in sight. */
export const SourceAside = ({ beside, id, tabs }: SourceAsideProps) => {
  const { language } = useTranslation().i18n;
  const focused = useFocusedSection(true);
  const title = say('translations.source', language, { language: nativeNames[beside.sourceLang] });
  return (
    <aside id={id} className="kmh-source" aria-label={title}>
      <h2>{title}</h2>
      {beside.sections.map((section) => (
        <SourceSection
          key={`${section.field}/${section.part}`}
          beside={beside}
          section={section}
          isFocused={focused?.field === section.field && focused.part === section.part}
          tabs={tabs}
        />
      ))}
    </aside>
  );
};
