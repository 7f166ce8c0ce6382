import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Refuses imports that would turn the direction of dependencies round, and says why. */
const border = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/.next/',
      '**/.astro/',
      '**/dist/',
      '.data/',
      'content/entries/',
      'cms/src/migrations/',
      'cms/src/payload-types.ts',
      'cms/src/app/(payload)/',
      'cms/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  border(
    ['content/**/*.ts'],
    ['astro', 'astro:*', '@astrojs/*', 'payload', '@payloadcms/*', 'next', 'next/*', '@kmh/*'],
    'content is the ground floor: it knows neither the CMS nor the site, so that it outlives both.',
  ),
  border(
    ['cms/**/*.{ts,tsx}'],
    ['astro', 'astro:*', '@kmh/site', '@kmh/scripts', '**/site/**', '**/scripts/**'],
    'The CMS writes content/entries and starts the release as a process; it never imports the site.',
  ),
  border(
    ['site/**/*.{ts,astro}'],
    ['payload', '@payloadcms/*', 'next', '@kmh/cms', '@kmh/scripts', '**/cms/**', '**/scripts/**'],
    'The site is made from content/entries alone: it builds without a CMS or a database.',
  ),
);
