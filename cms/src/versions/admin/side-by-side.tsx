import { FieldDiffContainer } from '@payloadcms/ui/rsc';
import type { FieldDiffServerProps } from 'payload';
import { compareHtml } from '../compare-html.ts';
import './compare.css';

interface SideBySideProps extends Pick<FieldDiffServerProps, 'field' | 'i18n' | 'locale' | 'nestingLevel'> {
  /** The older and the newer text, as HTML whose words are escaped. */
  readonly from: string;
  readonly to: string;
}

/** Two versions of a field side by side, as Payload shows them, with the words that went and came. */
export const SideBySide = ({ field, from, i18n, locale, nestingLevel, to }: SideBySideProps) => {
  const compared = compareHtml(from, to);
  const label = 'label' in field ? field.label : undefined;
  const show = (html: string) => (
    <div className="html-diff kmh-compare" dangerouslySetInnerHTML={{ __html: html }} dir="auto" />
  );
  return (
    <FieldDiffContainer
      From={show(compared.from)}
      To={show(compared.to)}
      i18n={i18n}
      label={{ ...(label !== undefined && { label }), ...(locale && { locale }) }}
      {...(nestingLevel !== undefined && { nestingLevel })}
    />
  );
};
