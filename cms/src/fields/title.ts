import type { TextField } from 'payload';
import type { FieldWord } from '../i18n/field-words/index.ts';
import type { FieldOptions } from './described.ts';
import { line } from './texts.ts';

/** What a document is called in one language. Lists show its address where a language has no name for it. */
export const title = (name: FieldWord = 'title', options?: FieldOptions): TextField => {
  const field = line(name, options);
  return {
    ...field,
    admin: {
      ...field.admin,
      components: { ...field.admin?.components, Cell: '/components/title-cell.tsx#TitleCell' },
    },
  };
};
