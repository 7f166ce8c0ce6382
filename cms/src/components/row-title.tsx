'use client';

import { useRowLabel } from '@payloadcms/ui';

const LONGEST = 90;

const valueAt = (values: unknown, path: string): string => {
  let value = values;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** What a closed row of a list is recognised by: the beginning of what it holds, or its place in the list. */
export const RowTitle = ({ names }: { names: string[] }) => {
  const { data, rowNumber = 0 } = useRowLabel<unknown>();
  const title = names
    .map((name) => valueAt(data, name))
    .filter((part) => part !== '')
    .join(' · ');
  const short = title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;
  return <span dir="auto">{short === '' ? String(rowNumber + 1) : short}</span>;
};
