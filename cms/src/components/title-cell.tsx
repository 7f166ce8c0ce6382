'use client';

import { DefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';

const slugOf = (row: Record<string, unknown>): string => (typeof row.slug === 'string' ? row.slug : '');

/** The title in a list; a document that has none in the chosen language is known by its address. */
export const TitleCell = (props: DefaultCellComponentProps) => {
  const title: unknown = props.cellData;
  const isTitled = typeof title === 'string' && title.trim() !== '';
  return <DefaultCell {...props} cellData={isTitled ? title : slugOf(props.rowData)} />;
};
