'use client';

import { useAllFormFields } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { rowOptions } from './row-options.ts';
import { RowSelect } from './row-select.tsx';

/** Chooses the findings on which a recommendation rests, among those of the evaluation. */
export const FindingsField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const [fields] = useAllFormFields();
  return (
    <RowSelect
      field={field}
      path={path}
      hasMany
      readOnly={readOnly}
      options={rowOptions(fields, 'findings', 'id', (read, index) => `${index + 1}. ${read('statement')}`)}
    />
  );
};
