import postcss, { type ChildNode } from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

/** Whether a page has an element of a name (`table`), of a class (`.card`), or in a language that has rules of its own (`[lang=ar]`). */
export type Has = (token: string) => boolean;

/** A sheet that gives only the rules that a page can use. */
export type Sheet = (has: Has) => string;

/** The text of a part of a selector, for a page that it can reach; nothing where it reaches nothing. */
type Part = (has: Has) => string | undefined;

/** Pseudo-classes that need one of what stands in their brackets; `:not()` needs none of it. */
const oneOf = new Set([':is', ':where', ':has']);

const isSimple = (selector: Selector): boolean => selector.nodes.length === 1;

/** `:is()` with those alternatives alone that the page has; a single one needs no brackets, where it begins a compound selector. */
function readAlternatives(pseudo: selectorParser.Pseudo): Part {
  const alternatives = pseudo.nodes.map((selector) => ({
    part: readSelector(selector),
    simple: isSimple(selector),
  }));
  const before = pseudo.prev();
  const begins = before === undefined || before.type === 'combinator';
  return (has) => {
    const met = alternatives.flatMap(({ part, simple }) => {
      const text = part(has);
      return text === undefined ? [] : [{ text, simple }];
    });
    const [first] = met;
    if (first === undefined) return undefined;
    const isBare = pseudo.value === ':is' && met.length === 1 && first.simple && begins;
    return isBare ? first.text : `${pseudo.value}(${met.map(({ text }) => text).join()})`;
  };
}

/**
 * What must be on a page for a part to reach anything. Attributes and ids may be set by a script, so they are taken to be there; but not
 * languages: a page that scripts fill gets its sheets whole.
 */
function readPart(node: Node): Part {
  const text = String(node);
  if (node.type === 'class') return (has) => (has(`.${node.value}`) ? text : undefined);
  if (node.type === 'attribute' && node.attribute === 'lang')
    return (has) => (has(node.value === undefined ? '[lang]' : `[lang=${node.value}]`) ? text : undefined);
  if (node.type === 'tag') return (has) => (has(node.value.toLowerCase()) ? text : undefined);
  if (node.type === 'pseudo' && oneOf.has(node.value)) return readAlternatives(node);
  return () => text;
}

function readSelector(selector: Selector): Part {
  const parts = selector.nodes.map(readPart);
  return (has) => {
    const texts = parts.map((part) => part(has));
    return texts.includes(undefined) ? undefined : texts.join('').trim();
  };
}

function readSelectors(selectors: string): Sheet {
  const each = selectorParser().astSync(selectors).nodes.map(readSelector);
  return (has) => each.flatMap((selector) => selector(has) ?? []).join(',');
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
 * Reads a style sheet once, to give every page its own part of it. Of `:is()` only the alternatives are left that the page has, so
 * those of one list must weigh the same.
 *
 * @param css finished CSS
 */
export function readSheet(css: string): Sheet {
  const nodes = postcss.parse(css).nodes.map(readNode);
  return (has) => nodes.map((node) => node(has)).join('');
}
