import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../test/find-browser.ts';

/** A Chromium that asks nobody but the pages' own server; Lighthouse talks to it on `port`. */
export const launch = (port: number): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: [
      `--remote-debugging-port=${port}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
