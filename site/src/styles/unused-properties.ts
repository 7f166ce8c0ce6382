import { shorten } from './short-properties.ts';

/** Properties of what scripts put on a page: notes that open above the text, the panel of what is saved. */
const forScripts = shorten('--facts --gap --hue --ink --line --measure --paper --sheet --small --wash').split(
  ' ',
);

const declaration = /(--[a-zA-Z-]+):[^;{}]*;?/g;
const use = /var\((--[a-zA-Z-]+)/g;

const usedIn = (css: string): string[] => [...css.matchAll(use)].flatMap(([, name]) => name ?? []);

/**
 * Leaves out of a sheet of custom properties those that nothing asks for.
 *
 * @param properties the sheet, finished CSS
 * @param rules all other styles of the page
 */
export function withoutUnused(properties: string, rules: string): string {
  const used = new Set([...forScripts, ...usedIn(rules), ...usedIn(properties)]);
  return (
    properties
      .replace(declaration, (text, name: string) => (used.has(name) ? text : ''))
      // What is left of a rule may end in a semicolon or be nothing.
      .replaceAll(';}', '}')
      .replace(/[^{}]+\{\}/g, '')
  );
}
