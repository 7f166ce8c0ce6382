'use client';

import { CriterionSchema, criteria } from '@kmh/content/vocabulary';
import { useAllFormFields, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { interfaceLanguage } from '../i18n/words.ts';
import { rowOptions } from './row-options.ts';
import { RowSelect } from './row-select.tsx';

/** Chooses the criterion under which a finding stands, among those of the evaluation. */
export const CriterionField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const [fields] = useAllFormFields();
  const { i18n } = useTranslation();
  const options = rowOptions(fields, 'criteria', 'id', (read) => {
    const code = CriterionSchema.safeParse(read('code'));
    if (read('label') !== '' || !code.success) return read('label');
    return criteria.label(code.data, interfaceLanguage(i18n.language));
  });
  return <RowSelect field={field} path={path} readOnly={readOnly} options={options} />;
};
