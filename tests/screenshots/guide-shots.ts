import type { Page } from 'playwright-core';
import type { GuideDocuments } from './guide-documents.ts';

/** A picture of the guide: where it is taken, and what of the page it shows. */
export interface GuideShot {
  readonly name: string;
  /** The address below `/admin`. */
  readonly path: (documents: GuideDocuments, lang: string) => string;
  /** What has to be done before the picture is taken. */
  readonly prepare?: (page: Page, documents: GuideDocuments, lang: string) => Promise<void>;
  /** What is shown, from its upper edge; the whole window when left out. */
  readonly of?: string;
  /** The most of its height that is shown; pixels. */
  readonly height?: number;
  /** How wide the window is, where what is shown needs more room than a panel; pixels. */
  readonly window?: number;
}

const openTab = (page: Page, place: number) => page.locator('.tabs-field__tab-button').nth(place).click();
const PUBLISHING_TAB = 7;

/** One for each page of the guide, under the page's name. */
export const guideShots: readonly GuideShot[] = [
  {
    name: 'write',
    path: ({ factsheet }, lang) => `/collections/factsheets/${factsheet}?locale=${lang}`,
    prepare: async (page) => {
      await openTab(page, 0);
      await page.waitForSelector('#field-summary');
    },
    of: '.tabs-field',
    height: 600,
  },
  {
    name: 'word',
    path: () => '/word-import',
    prepare: async (page, { template }, lang) => {
      const [kind, language] = [
        page.locator('.kmh-word__form select').first(),
        page.locator('.kmh-word__form select').last(),
      ];
      await kind.selectOption('factsheet');
      await language.selectOption(lang);
      await page.setInputFiles('.kmh-word__form input[type=file]', template[lang] ?? '');
      await page.click('.kmh-word__form button[type=submit]');
      await page.waitForSelector('.kmh-word__report');
    },
    of: '.kmh-word__columns',
    height: 620,
    window: 1000,
  },
  {
    name: 'pictures',
    path: ({ picture }, lang) => `/collections/media/${picture}?locale=${lang}`,
    of: '#field-consent',
  },
  {
    name: 'check',
    path: ({ draft }, lang) => `/collections/factsheets/${draft[lang] ?? ''}?locale=${lang}`,
    prepare: async (page) => {
      await page.waitForSelector('.kmh-checks .kmh-finding');
    },
    of: '.kmh-checks',
    height: 700,
  },
  {
    name: 'sign-off',
    path: ({ draft }, lang) => `/collections/factsheets/${draft[lang] ?? ''}?locale=${lang}`,
    prepare: (page) => openTab(page, PUBLISHING_TAB),
    of: '.kmh-sign',
    height: 560,
  },
  { name: 'publish', path: () => '', of: '.kmh-desk__grid', height: 620, window: 1000 },
  {
    name: 'translate',
    path: () => '/translations?kind=factsheet',
    of: '.kmh-board',
    height: 600,
    window: 1000,
  },
  {
    name: 'recommendations',
    path: () => '/management-response',
    of: '.kmh-response',
    height: 640,
    window: 1000,
  },
];
