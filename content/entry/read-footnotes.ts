import type { MdastNode } from 'satteri';
import type { NodeOf, Reading, Refusal } from './reading.ts';

interface Footnotes {
  readonly references: NodeOf<'footnoteReference'>[];
  readonly definitions: NodeOf<'footnoteDefinition'>[];
}

/** Every reference to a footnote and every footnote, in the order of the text. */
function gather(nodes: readonly MdastNode[], found: Footnotes): Footnotes {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') found.references.push(node);
    if (node.type === 'footnoteDefinition') found.definitions.push(node);
    if ('children' in node) gather(node.children, found);
  }
  return found;
}

const refusal = (code: string, label: string, reason: string, remedy: string): Refusal => ({
  code: `body-footnote-${code}`,
  reason: `the footnote [^${label}] ${reason}`,
  remedy,
});

/** Refuses footnotes that nothing refers to, that are referred to twice, and references without a footnote. */
export function checkFootnotes(nodes: readonly MdastNode[], reading: Reading): void {
  const { references, definitions } = gather(nodes, { references: [], definitions: [] });
  const defined = new Set<string>();
  const referred = new Set<string>();
  for (const definition of definitions) {
    const { identifier } = definition;
    if (defined.has(identifier))
      reading.refuse(definition, refusal('double', identifier, 'is written twice', 'Delete one of the two'));
    defined.add(identifier);
  }
  for (const reference of references) {
    const { identifier } = reference;
    if (!defined.has(identifier))
      reading.refuse(
        reference,
        refusal(
          'missing',
          identifier,
          'has no text',
          'Write it at the end of the text, or delete the reference',
        ),
      );
    else if (referred.has(identifier))
      reading.refuse(
        reference,
        refusal(
          'shared',
          identifier,
          'is referred to twice',
          'Give the second reference a footnote of its own',
        ),
      );
    referred.add(identifier);
  }
  for (const definition of definitions)
    if (!referred.has(definition.identifier))
      reading.refuse(
        definition,
        refusal(
          'unused',
          definition.identifier,
          'is not referred to',
          `Write [^${definition.identifier}] where it belongs, or delete it`,
        ),
      );
}
