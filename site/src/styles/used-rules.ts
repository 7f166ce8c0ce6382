import postcss, { type ChildNode } from 'postcss';
import selectorParser, { type Selector } from 'postcss-selector-parser';

/** Whether a page has an element of a name (`table`) or of a class (`.card`). */
export type Has = (token: string) => boolean;

/** A sheet that gives only the rules that a page can use. */
export type Sheet = (has: Has) => string;

/** Pseudo-classes that need one of what stands in their brackets; `:not()` needs none of it. */
const oneOf = new Set([':is', ':where', ':has']);

/** What must be on a page for a selector to reach anything. Attributes and ids may be set by a script, so they are taken to be there. */
function needs(selector: Selector): (has: Has) => boolean {
  const tests = selector.nodes.flatMap((node): ((has: Has) => boolean)[] => {
    if (node.type === 'class') return [(has) => has(`.${node.value}`)];
    if (node.type === 'tag') return [(has) => has(node.value.toLowerCase())];
    if (node.type !== 'pseudo' || !oneOf.has(node.value)) return [];
    const alternatives = node.nodes.map(needs);
    return [(has) => alternatives.some((isMet) => isMet(has))];
  });
  return (has) => tests.every((isMet) => isMet(has));
}

function readSelectors(selectors: string): Sheet {
  const parsed = selectorParser().astSync(selectors);
  const each = parsed.nodes.map((selector) => ({ text: String(selector).trim(), isMet: needs(selector) }));
  return (has) =>
    each
      .filter(({ isMet }) => isMet(has))
      .map(({ text }) => text)
      .join(',');
}

/** Rules and declarations side by side; only between declarations, and after one that is followed, stands a semicolon. */
const inBraces = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .reduce((whole, part) => (whole === '' || whole.endsWith('}') ? whole + part : `${whole};${part}`), '');

function readNode(node: ChildNode): Sheet {
  if (node.type === 'comment') return () => '';
  if (node.type === 'rule') {
    const selectors = readSelectors(node.selector);
    const children = node.nodes.map(readNode);
    return (has) => {
      const reached = selectors(has);
      const inside = reached === '' ? '' : inBraces(children.map((child) => child(has)));
      return inside === '' ? '' : `${reached}{${inside}}`;
    };
  }
  // Of rules about something else than elements, such as @page, nothing is left out.
  if (node.type === 'atrule' && node.nodes !== undefined && /^(?:layer|media|supports)$/.test(node.name)) {
    const children = node.nodes.map(readNode);
    const head = `@${node.name} ${node.params}`;
    return (has) => {
      const inside = inBraces(children.map((child) => child(has)));
      return inside === '' ? '' : `${head}{${inside}}`;
    };
  }
  const whole = node.toString();
  return () => (node.type === 'atrule' && node.nodes === undefined ? `${whole};` : whole);
}

/**
 * Reads a style sheet once, to give every page its own part of it.
 *
 * @param css finished CSS
 */
export function readSheet(css: string): Sheet {
  const nodes = postcss.parse(css).nodes.map(readNode);
  return (has) => nodes.map((node) => node(has)).join('');
}
