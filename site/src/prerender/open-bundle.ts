import type { PathWithRoute, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { z } from 'zod';
import type { RenderPage } from './render-pages.ts';

/** What Astro's bundle gives, as far as it is used here. */
type AstroApp = ConstructorParameters<typeof StaticPaths>[0] & {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (
    request: Request,
    options: { routeData: RouteData; locals: App.Locals },
  ) => Promise<Response>;
};
interface Module {
  readonly app: AstroApp;
  readonly manifest: {
    readonly site?: string | undefined;
    readonly routes: readonly { readonly routeData: RouteData }[];
    /** Gives each page's module; asks Node for it each time. */
    readonly pageMap: Map<string, () => Promise<unknown>>;
  };
}

const ModuleSchema = z.custom<Module>(
  (value) => typeof value === 'object' && value !== null && 'app' in value && 'manifest' in value,
);

/** A bundle, ready to render. */
export interface OpenBundle {
  /** The site's own address. */
  readonly site: string;
  /** Every page that there is, with the key of all that it shows. */
  readonly paths: () => Promise<PathWithRoute[]>;
  readonly render: RenderPage;
}

/**
 * Loads the bundle. It is told nothing of what Astro knows about styles and scripts of pages, for our pages carry their own.
 *
 * @param entry the address of its module
 */
export async function openBundle(entry: string): Promise<OpenBundle> {
  const module: unknown = await import(entry);
  const { app, manifest } = ModuleSchema.parse(module);
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  for (const [component, load] of manifest.pageMap) {
    let loaded: Promise<unknown> | undefined;
    manifest.pageMap.set(component, () => (loaded ??= load()));
  }
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  return {
    site: manifest.site ?? 'http://localhost',
    paths: () => new StaticPaths(app).getAll(),
    render: async (request, component, take) => {
      const routeData = routes.get(component);
      if (routeData === undefined) throw new TypeError(`The bundle has no page ${component}.`);
      return app.render(request, { routeData, locals: { take } });
    },
  };
}
