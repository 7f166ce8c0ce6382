import { isVNode } from 'astro/jsx-runtime';
import {
  addAttribute as addAnyAttribute,
  escapeHTML,
  Fragment,
  mergeSlots,
  voidElementNames,
} from 'astro/runtime/server/index.js';
import type { PageContext, Slot, Slots } from './page-context.ts';

/*
 * What components are compiled against when pages are bundled: Astro's compiler turns a component into calls of the functions here.
 * Astro's own make an object of every piece, so that a page can be sent while it is being made. Our pages are files: a component gives its text,
 * and only what waits for something gives a promise of it, which makes a page in three fifths of the time. The development server goes on with
 * Astro's own, and tests compare the two: component-runtime.test.ts these functions, layouts/document.test.ts all pages of a small record.
 */

/** By this Astro tells finished HTML from text. */
const htmlMark = Symbol.for('astro:html-string');

/** A piece of finished HTML. */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get [htmlMark](): true {
    return true;
  }

  toString(): string {
    return this.text;
  }
}

type Rendered = Markup | Promise<Markup>;
type Props = Readonly<Record<string, unknown>>;
type Factory = (context: PageContext, props: Props, slots: Slots) => Rendered;

/** Marks what {@link createComponent} made. */
const isComponent = Symbol('made from an .astro file');
type Component = Factory & { readonly [isComponent]: true };

/** What stands in a template, as text; what Astro leaves out of a page is left out here too. */
function print(value: unknown): string | Promise<string> {
  if (typeof value === 'string') return escapeHTML(value);
  if (value instanceof Markup) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (value instanceof Promise) return value.then(print);
  if (Array.isArray(value)) return join([], value);
  if (typeof value === 'function') return print(value());
  if (typeof value === 'object' && !(htmlMark in value) && Symbol.iterator in value)
    throw new TypeError('A component shows a collection that is no array. Make an array of it.');
  return String(value);
}

/** Puts values between the parts of a template, or one behind the other. */
function join(parts: readonly string[], values: readonly unknown[]): string | Promise<string> {
  let text = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    const printed = print(values[index]);
    if (typeof printed !== 'string') return joinLater(parts, values, index, text, printed);
    text += printed + (parts[index + 1] ?? '');
  }
  return text;
}

/** Goes on from the first value that has to be waited for. */
async function joinLater(
  parts: readonly string[],
  values: readonly unknown[],
  from: number,
  before: string,
  first: Promise<string>,
): Promise<string> {
  // All are waited for at once, so that none fails unheard.
  const printed = await Promise.all([first, ...values.slice(from + 1).map(print)]);
  return printed.reduce((text, each, index) => text + each + (parts[from + index + 1] ?? ''), before);
}

/** The tag that templates are compiled to. */
export function render(parts: readonly string[], ...values: readonly unknown[]): Rendered {
  const text = join(parts, values);
  return typeof text === 'string' ? new Markup(text) : text.then((late) => new Markup(late));
}

/** Makes a component of what stands in an `.astro` file. */
export const createComponent = (factory: Factory): Component =>
  Object.assign(factory, { [isComponent]: true as const });

const isAstroComponent = (value: unknown): value is Component =>
  typeof value === 'function' && isComponent in value;

/** An element whose name is only known when it is rendered. */
const renderElement = (name: string, attributes: Props, content: unknown): unknown =>
  (content === undefined || content === '') && voidElementNames.test(name)
    ? [new Markup(`<${name}`), spreadAttributes(attributes), new Markup('/>')]
    : [
        new Markup(`<${name}`),
        spreadAttributes(attributes),
        new Markup('>'),
        content,
        new Markup(`</${name}>`),
      ];

/** Renders what a text in MDX is made of: elements, components and text. */
function renderNode(context: PageContext, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((each) => renderNode(context, each));
  if (!isVNode(node)) return node;
  const { children, ...props }: Props = node.props;
  const content = renderNode(context, children);
  return typeof node.type === 'string'
    ? renderElement(node.type, props, content)
    : renderComponent(context, 'of a text', node.type, props, { default: () => content });
}

/** Renders what a template writes with a capital letter: a component, a text in MDX, or an element whose name is a variable. */
export function renderComponent(
  context: PageContext,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): unknown {
  if (isAstroComponent(component)) return component(context, props, slots);
  if (component === Fragment) return slots['default']?.(context);
  if (typeof component === 'string') return renderElement(component, props, slots['default']?.(context));
  if (typeof component === 'function') return renderNode(context, component(props));
  throw new TypeError(`There is no component ${name}. Is it imported?`);
}

export const renderSlot = (context: PageContext, slot: Slot | undefined, fallback?: Slot): unknown =>
  (slot ?? fallback)?.(context);

/** The names of attributes that have a value and nothing else about them. */
const ordinary = new Map<string, boolean>();
function isOrdinary(name: string): boolean {
  const known = ordinary.get(name) ?? String(addAnyAttribute('x', name)) === ` ${name}="x"`;
  ordinary.set(name, known);
  return known;
}
const escapeValue = (value: string): string =>
  value.includes('&') || value.includes('"')
    ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    : value;

function attribute(value: unknown, name: string, shouldEscape: boolean, tag: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' && value !== '' && shouldEscape && isOrdinary(name))
    return ` ${name}="${escapeValue(value)}"`;
  return String(addAnyAttribute(value, name, shouldEscape, tag));
}

/** An attribute with the space before it. */
export const addAttribute = (value: unknown, name: string, shouldEscape = true, tag = ''): Markup =>
  new Markup(attribute(value, name, shouldEscape, tag));

export function spreadAttributes(values: Props = {}, tag = ''): Markup {
  let text = '';
  for (const name of Object.keys(values)) text += attribute(values[name], name, true, tag);
  return new Markup(text);
}

/** What `set:html` is given stands on the page as it is. */
export const unescapeHTML = (value: unknown): unknown =>
  typeof value === 'string' ? new Markup(value) : value;

/** A script of a component: once on a page, however often the component stands there. */
export function renderScript(context: PageContext, id: string): Markup {
  const src = context.takeScript(id);
  return new Markup(src === undefined ? '' : `<script type="module" src="${src}"></script>`);
}

/* Pages say themselves what stands in their head, and components have no styles. */
const nothing = (): string => '';
export const createAstro = nothing;
export const maybeRenderHead = nothing;
export const renderHead = nothing;
export const templateEnter = nothing;
export const templateExit = nothing;

export { Fragment, mergeSlots };
