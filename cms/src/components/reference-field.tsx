'use client';

import { useDocumentForm } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { rowOptions } from './row-options.ts';
import { RowSelect } from './row-select.tsx';

/** Chooses a source among the references of the document in whose text it is cited. */
export const ReferenceField = ({ field, path, readOnly }: TextFieldClientProps) => {
  const { getFields } = useDocumentForm();
  const options = rowOptions(getFields(), 'references', 'key', (read) =>
    [read('key'), read('csl.title')].filter((part) => part !== '').join(': '),
  );
  return <RowSelect field={field} path={path} readOnly={readOnly} options={options} />;
};
