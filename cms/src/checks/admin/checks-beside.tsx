import type { UIFieldServerProps } from 'payload';
import { nameFields } from '../document/name-fields.ts';
import { ChecksPanel, type ChecksOutline } from './checks-panel.tsx';

/** The checks beside a document, which name its fields in the language of whoever reads. */
export const ChecksBeside = ({ i18n, outline }: UIFieldServerProps & { outline: ChecksOutline }) => (
  <ChecksPanel outline={{ ...outline, fields: nameFields(outline.fields, i18n.language) }} />
);
