import type { Licence } from '@kmh/content/vocabulary';

/** Where a licence can be read; a publication with all rights reserved has none. */
export const licenceUrls: Readonly<Record<Licence, string | undefined>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-NC-ND-3.0-IGO': 'https://creativecommons.org/licenses/by-nc-nd/3.0/igo/',
  'CC-BY-NC-SA-3.0-IGO': 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/',
  'CC-BY-3.0-IGO': 'https://creativecommons.org/licenses/by/3.0/igo/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'all-rights-reserved': undefined,
};
