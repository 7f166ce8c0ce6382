import type { RelationType } from '@kmh/content/vocabulary';

/** A relation seen from its other end; where Dublin Core's list has no word for that, it is just related. */
export const inverseOf: Readonly<Record<RelationType, RelationType>> = {
  relation: 'relation',
  isPartOf: 'hasPart',
  hasPart: 'isPartOf',
  isVersionOf: 'relation',
  replaces: 'isReplacedBy',
  isReplacedBy: 'replaces',
  references: 'isReferencedBy',
  isReferencedBy: 'references',
  requires: 'relation',
};
