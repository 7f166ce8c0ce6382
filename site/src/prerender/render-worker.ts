import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { z } from 'zod';
import { renderPages, type RenderPage } from './render-pages.ts';

/*
 * A thread that renders its share of the pages from the same bundle as Astro's own prerenderer. It is told nothing of what Astro
 * knows about styles and scripts of pages, for our pages carry their own; the main thread compares one page of each component.
 */

/** What Astro's bundle gives, as far as it is used here. */
interface Bundle {
  readonly app: {
    readonly setInternals: (internals: object) => void;
    readonly setOptions: (options: object) => void;
    readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  };
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
}

const BundleSchema = z.custom<Bundle>(
  (value) => typeof value === 'object' && value !== null && 'app' in value && 'manifest' in value,
);

/** What the main thread hands over. */
export const WorkSchema = z.object({
  /** The bundle's address. */
  entry: z.string(),
  place: z.object({ out: z.string(), site: z.string() }),
  jobs: z.array(z.object({ pathname: z.string(), component: z.string() })),
});
export type Work = z.output<typeof WorkSchema>;

async function loadRenderer(entry: string): Promise<RenderPage> {
  const module: unknown = await import(entry);
  const { app, manifest } = BundleSchema.parse(module);
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return async (request, component) => {
    const routeData = routes.get(component);
    if (routeData === undefined) throw new TypeError(`The bundle has no page ${component}.`);
    return app.render(request, { routeData });
  };
}

const { entry, place, jobs } = WorkSchema.parse(workerData);
await renderPages(await loadRenderer(entry), jobs, place);
parentPort?.postMessage('done');
