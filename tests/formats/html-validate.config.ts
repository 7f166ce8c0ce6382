import type { ConfigData } from 'html-validate';

/** How the site's HTML is judged; whatever is not named here is judged by all presets. */
export const htmlRules: ConfigData = {
  extends: [
    'html-validate:standard',
    'html-validate:recommended',
    'html-validate:a11y',
    'html-validate:document',
  ],
  rules: {
    // A publication is called what its editors call it; cut off by search engines it is still the whole title on the page.
    'long-title': 'off',
    // A region that scrolls is named by the caption of its table; a section would need a heading of its own.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Headings in Arabic have anchors in Arabic: an id may hold anything but white space.
    'valid-id': ['error', { relaxed: true }],
    // Our own scripts come with the page from the same place; a hash beside them would prove nothing more.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
