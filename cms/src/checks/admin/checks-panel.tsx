'use client';

import { nativeNames } from '@kmh/content/vocabulary';
import { FieldLabel, useTranslation } from '@payloadcms/ui';
import { useMemo } from 'react';
import { formatCount } from '../../i18n/formats.ts';
import { say } from '../../i18n/text.ts';
import type { CheckedField } from '../document/read-document.ts';
import { useBeside } from '../../translations/admin/use-beside.ts';
import { measureDocument } from '../measure-document.ts';
import { runChecks } from '../run-checks.ts';
import type { Finding } from '../run-checks.ts';
import { ExtentList } from './extent.tsx';
import { FindingGroup } from './finding-group.tsx';
import { useCheckContext } from './use-check-context.ts';
import { useCheckedDocument } from './use-checked-document.ts';
import { usePlaceInAddress } from './use-place-in-address.ts';
import '../../components/right-to-left.css';
import '../../release/admin/release.css';
import './checks.css';

/** What the browser must know of a document's fields. */
export interface ChecksOutline {
  readonly fields: readonly CheckedField[];
  readonly tabs: Readonly<Record<string, number>>;
}

const summaryOf = (blocks: readonly Finding[], warns: readonly Finding[], language: string): string =>
  blocks.length + warns.length === 0
    ? say('checks.none', language)
    : say('checks.summary', language, {
        blocks: formatCount(blocks.length, language),
        warns: formatCount(warns.length, language),
      });

/** Says beside a document, while it is being written, how long it is and what is to be put right before it goes out. */
export const ChecksPanel = ({ outline }: { outline: ChecksOutline }) => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const checked = useCheckedDocument(outline.fields);
  usePlaceInAddress(outline.tabs, checked !== undefined);
  const { beside } = useBeside();
  const original = useMemo(() => beside?.sections.flatMap(({ texts }) => texts) ?? [], [beside]);
  const { context, isLost } = useCheckContext(checked, original);
  const findings = useMemo(() => (checked ? runChecks(checked, context) : []), [checked, context]);
  const measure = useMemo(() => checked && measureDocument(checked), [checked]);
  if (checked === undefined || measure === undefined) return null;
  const blocks = findings.filter(({ severity }) => severity === 'blocks');
  const warns = findings.filter(({ severity }) => severity === 'warns');
  const label = `${say('checks.label', language)} · ${nativeNames[checked.lang]}`;
  return (
    <section className="field-type kmh-checks" aria-label={label}>
      <FieldLabel as="span" label={label} />
      <ExtentList measure={measure} />
      <p className="kmh-checks__summary" role="status">
        {summaryOf(blocks, warns, language)}
      </p>
      {isLost && <p className="kmh-checks__lost">{say('checks.unknown', language)}</p>}
      <FindingGroup severity="blocks" findings={blocks} tabs={outline.tabs} />
      <FindingGroup severity="warns" findings={warns} tabs={outline.tabs} />
    </section>
  );
};
