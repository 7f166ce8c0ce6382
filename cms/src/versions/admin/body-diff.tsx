import type { FieldDiffServerProps } from 'payload';
import { readTitles } from '../../snapshot/read-titles.ts';
import { richTextToHtml } from '../rich-text-html.ts';
import { SideBySide } from './side-by-side.tsx';

/** Two versions of a rich text, its blocks, tables and notes included. Payload's own names blocks and says nothing of what is in them. */
export const BodyDiff = async (props: FieldDiffServerProps) => {
  const { comparisonValue, i18n, req, versionValue } = props;
  const keys = new Set<string>();
  const note = (collection: string, id: string | number): string => {
    keys.add(`${collection}/${id}`);
    return '';
  };
  for (const value of [comparisonValue, versionValue]) richTextToHtml(value, i18n.language, note);
  const titles = await readTitles(req.payload, [...keys], i18n.language);
  const nameOf = (collection: string, id: string | number): string =>
    titles.get(`${collection}/${id}`)?.text ?? String(id);
  return (
    <SideBySide
      {...props}
      from={richTextToHtml(comparisonValue, i18n.language, nameOf)}
      to={richTextToHtml(versionValue, i18n.language, nameOf)}
    />
  );
};
