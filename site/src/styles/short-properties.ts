import type { Plugin } from 'postcss';

/**
 * Custom properties as they stand on pages. They are asked for two hundred times on each, and a page is to come in the first
 * round trip. `--w`, `--h` and `--series` belong to elements and keep their names.
 */
export const shortProperties: Readonly<Record<string, string>> = {
  '--size-s': '--s',
  '--size-m': '--m',
  '--size-l': '--l',
  '--size-xl': '--x',
  '--size-xxl': '--X',
  '--gap': '--g',
  '--measure': '--M',
  '--serif': '--r',
  '--sans': '--n',
  '--paper': '--p',
  '--sheet': '--e',
  '--ink': '--i',
  '--soft': '--o',
  '--quiet': '--q',
  '--line': '--b',
  '--hue': '--u',
  '--wash': '--a',
  '--second': '--c',
  '--third': '--d',
  '--leading': '--k',
  '--leading-title': '--t',
  '--small': '--f',
  '--facts': '--j',
  '--tracking': '--y',
};

const property = /--[a-z-]+/g;

/** CSS with the short names of its custom properties. */
export const shorten = (css: string): string =>
  css.replace(property, (name) => shortProperties[name] ?? name);

/** Shortens every style sheet that Vite reads, those within scripts too, so that they all speak of the same properties. */
export const shortenProperties: Plugin = {
  postcssPlugin: 'short-properties',
  Declaration(declaration) {
    declaration.prop = shorten(declaration.prop);
    declaration.value = shorten(declaration.value);
  },
};
