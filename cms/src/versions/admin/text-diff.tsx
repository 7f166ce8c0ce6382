import type { FieldDiffServerProps } from 'payload';
import { textToHtml } from '../text-html.ts';
import { SideBySide } from './side-by-side.tsx';

/** Two versions of a plain text, word by word. Payload's own goes letter by letter, which nobody reads. */
export const TextDiff = (props: FieldDiffServerProps) => (
  <SideBySide {...props} from={textToHtml(props.comparisonValue)} to={textToHtml(props.versionValue)} />
);
