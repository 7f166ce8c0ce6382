'use client';

import { SelectInput, useField } from '@payloadcms/ui';
import type { OptionObject, TextFieldClientProps } from 'payload';
import { chosenValues } from './row-options.ts';

interface RowSelectProps {
  field: TextFieldClientProps['field'];
  path: string;
  readOnly: boolean | undefined;
  hasMany?: boolean;
  options: OptionObject[];
}

const asStrings = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []));

/** A choice among rows of the same document. What was chosen and is no longer there stays visible, so that it can be changed. */
export const RowSelect = ({ field, hasMany = false, options, path, readOnly }: RowSelectProps) => {
  const { disabled, setValue, showError, value } = useField<string | string[]>({ path });
  const chosen = asStrings(value);
  const lost = chosen.filter((one) => !options.some((option) => option.value === one));
  const { label, name, required } = field;
  return (
    <SelectInput
      name={name}
      path={path}
      hasMany={hasMany}
      options={[...options, ...lost.map((one) => ({ value: one, label: one }))]}
      value={hasMany ? chosen : (chosen[0] ?? '')}
      onChange={(next) => {
        const values = chosenValues(next);
        setValue(hasMany ? values : (values[0] ?? null));
      }}
      readOnly={Boolean(readOnly) || disabled}
      showError={showError}
      {...(label && typeof label !== 'function' && { label })}
      {...(required && { required })}
    />
  );
};
