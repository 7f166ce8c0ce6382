import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { webpSize } from '../../site/src/guide/webp-size.ts';
import { launchBrowser } from '../fixtures/browser.ts';
import { buildCms, passwordIn, runCmsCommand, startCms } from '../../scripts/testing/cms-process.ts';
import { RestDesk } from '../fixtures/rest-desk.ts';
import { signInToAdmin } from '../../scripts/testing/sign-in.ts';
import { createWorkplace, projectRoot } from '../fixtures/workplace.ts';
import { prepareGuideDocuments, type GuideDocuments } from './guide-documents.ts';
import { guideShots, type GuideShot } from './guide-shots.ts';

/*
 * Takes the pictures of the guide for editors: starts a CMS of its own on the sample library, brings it into the state that each page of the
 * guide speaks of, and looks at it in English and in French. Pictures come to lie in the site's `public/guide`, their sizes in
 * `src/guide/pictures.json`.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    lang: { type: 'string', default: 'en,fr' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(`Usage: pnpm guide:pictures [--only write,word] [--lang en]

Takes the pictures of the guide for editors anew.`);
  process.exit(0);
}

const folder = join(projectRoot, 'site/public/guide');
const sizesFile = join(projectRoot, 'site/src/guide/pictures.json');
/* Narrow, so that words can be read on a phone. */
const window = { width: 720, height: 700 };
/** The picture's pixels for each of the window's. */
const scale = 1.5;
const mostBytes = 60 * 1024;
const email = 'admin@example.org';
/** Bars that stay in sight while one scrolls would lie over what is shown. */
const plain =
  '.doc-controls { position: static !important } .app-header, .template-default__nav-toggler-wrapper { display: none !important }';

const SizesSchema = z.record(
  z.string(),
  z.object({ width: z.number(), height: z.number(), bytes: z.number() }),
);

/** What of the window a picture shows, in pixels of the page. */
async function clipOf(page: Page, { of, height }: GuideShot) {
  if (of === undefined) return { x: 0, y: 0, ...window };
  const part = page.locator(of).first();
  await part.scrollIntoViewIfNeeded();
  const box = await part.evaluate((element) => {
    const { left, top, width, height: tall } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height: tall };
  });
  const room = 12;
  return {
    x: Math.max(0, box.x - room),
    y: Math.max(0, box.y - room),
    width: box.width + 2 * room,
    height: Math.min(box.height + 2 * room, height ?? Infinity),
  };
}

/** Takes a picture as WebP, as good as fits. */
async function take(page: Page, shot: GuideShot): Promise<{ data: Buffer; width: number; height: number }> {
  const clip = await clipOf(page, shot);
  const session = await page.context().newCDPSession(page);
  for (const quality of [80, 65, 50, 35]) {
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      captureBeyondViewport: true,
      clip: { ...clip, scale },
    });
    const content = Buffer.from(data, 'base64');
    if (content.length <= mostBytes) return { data: content, ...webpSize(content) };
  }
  throw new Error(`The picture “${shot.name}” takes more than ${mostBytes} bytes. Show less of the page.`);
}

async function takeAll(
  browser: Browser,
  url: string,
  password: string,
  documents: GuideDocuments,
  lang: string,
) {
  const context = await browser.newContext({
    viewport: window,
    locale: lang,
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await signInToAdmin(page, url, email, password);
  const sizes = SizesSchema.parse(JSON.parse(readFileSync(sizesFile, 'utf8')));
  for (const shot of guideShots.filter(({ name }) => values.only?.split(',').includes(name) ?? true)) {
    await page.setViewportSize({ ...window, width: shot.window ?? window.width });
    await page.goto(`${url}/admin${shot.path(documents, lang)}`);
    await page.waitForLoadState('networkidle');
    await shot.prepare?.(page, documents, lang);
    await page.addStyleTag({ content: plain });
    await page.waitForTimeout(1_000);
    const { data, width, height } = await take(page, shot);
    sizes[`${shot.name}-${lang}`] = { width, height, bytes: data.length };
    writeFileSync(join(folder, `${shot.name}-${lang}.webp`), data);
    console.log(`${shot.name}-${lang}: ${width} × ${height}, ${data.length} bytes`);
  }
  const inOrder = Object.fromEntries(
    Object.entries(sizes).toSorted(([one], [other]) => one.localeCompare(other)),
  );
  writeFileSync(sizesFile, `${JSON.stringify(inOrder, null, 2)}\n`);
  await context.close();
}

mkdirSync(folder, { recursive: true });
await buildCms();
const workplace = createWorkplace(join(projectRoot, 'content'));
const env = { ...workplace.env, PAYLOAD_SECRET: randomBytes(48).toString('base64url'), RELEASE_WORKER: '0' };
const said = await runCmsCommand('import-record', env, '--first-admin', email);
const password = passwordIn(said) ?? '';
const cms = await startCms(env);
const browser = await launchBrowser();
try {
  const documents = await prepareGuideDocuments(
    await RestDesk.signIn(cms.url, email, password),
    cms,
    workplace.dataDir,
  );
  for (const lang of values.lang.split(',')) await takeAll(browser, cms.url, password, documents, lang);
} finally {
  await browser.close();
  await cms.stop();
  workplace.remove();
}
