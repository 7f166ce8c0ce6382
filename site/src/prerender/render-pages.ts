import { join } from 'node:path';
import { fileOf, namesFile } from '../file-of.ts';
import { finishPage, type FinishedPage } from '../reading/finish-page.ts';
import { removeTextFirst, textFirstFile } from '../reading/text-first-files.ts';
import { writeAnew } from '../write-file.ts';

/** A page to be made: its address, and the component that makes it. */
export interface PageJob {
  readonly pathname: string;
  readonly component: string;
}

/** Where pages come from and go to. */
export interface PagePlace {
  /** The output folder. */
  readonly out: string;
  /** The site's own address. */
  readonly site: string;
}

/** Renders the page at an address, and hands it over as text; what is no HTML page, such as a feed, stands in the response. */
export type RenderPage = (
  request: Request,
  component: string,
  take: (page: string) => void,
) => Promise<Response>;

/** The address under which Astro renders a page: with a slash at its end, unless it names a file. */
const addressOf = (pathname: string, site: string): URL =>
  new URL(namesFile(pathname) ? pathname : pathname.replace(/\/?$/, '/'), site);

/** Renders one page, and its form without pictures. */
export async function renderPage(render: RenderPage, job: PageJob, site: string): Promise<FinishedPage> {
  let taken: string | undefined;
  const response = await render(new Request(addressOf(job.pathname, site)), job.component, (page) => {
    taken = page;
  });
  // The page for what is not found says so by its status too.
  if (response.status !== (fileOf(job.pathname) === '404.html' ? 404 : 200))
    throw new Error(`The page ${job.pathname} answers with status ${response.status}.`);
  return finishPage(taken ?? (await response.text()));
}

/** Renders pages one after another and writes them. */
export async function renderPages(
  render: RenderPage,
  jobs: readonly PageJob[],
  place: PagePlace,
): Promise<void> {
  for (const job of jobs) {
    const { page, textFirst } = await renderPage(render, job, place.site);
    const file = fileOf(job.pathname);
    writeAnew(join(place.out, file), page);
    if (textFirst === undefined) removeTextFirst(place.out, file);
    else writeAnew(join(place.out, textFirstFile(file)), textFirst);
  }
}
