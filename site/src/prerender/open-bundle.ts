import type { RouteData } from 'astro';
import { z } from 'zod';
import { PageContext } from './page-context.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isFunction = (value: unknown): boolean => typeof value === 'function';

/** What Astro knows of the site when it has bundled its pages, as far as it is used here. */
interface Manifest {
  readonly site?: string | undefined;
  readonly routes: readonly { readonly routeData: RouteData }[];
  /** Loads the module of a page's code. */
  readonly pageMap: ReadonlyMap<string, () => Promise<unknown>>;
  /** Files of scripts below the site, and others, by Astro's names for them. */
  readonly entryModules: Readonly<Record<string, string>>;
}
const BundleSchema = z.object({
  manifest: z.custom<Manifest>((value) => isObject(value) && 'routes' in value && 'pageMap' in value),
});

/** A page as `getStaticPaths` gives it. */
interface StaticPath {
  readonly params: Record<string, string | undefined>;
  readonly props?: object;
  readonly cacheKey?: string;
}
type Component = (context: PageContext, props: object, slots: object) => unknown;

/** The module of a page's code. */
const PageModuleSchema = z.object({
  /** What is compiled of an `.astro` file. */
  default: z.custom<Component>(isFunction),
  getStaticPaths: z
    .custom<(options: object) => readonly StaticPath[] | Promise<readonly StaticPath[]>>(isFunction)
    .optional(),
});
const LoadedSchema = z.object({ page: z.custom<() => unknown>(isFunction) });

/** A page that there is. */
export interface Page {
  readonly pathname: string;
  /** Key of all that it shows; `undefined` where a page does not say. */
  readonly cacheKey: string | undefined;
  /** Gives the page as text. */
  render(): Promise<string>;
}

/** A bundle, ready to render. */
export interface OpenBundle {
  /** The files of code that make pages, below the site's folder. */
  readonly components: readonly string[];
  /** The pages that one of them makes. They are looked for once. */
  readonly pagesOf: (component: string) => Promise<readonly Page[]>;
}

/** The address of a page: its route, with what stands in it for the parameters in brackets. */
function addressOf({ route, segments }: RouteData, params: StaticPath['params']): string {
  const filled = segments.map((parts) =>
    parts
      .map(({ content, dynamic, spread }) => {
        if (!dynamic) return content;
        const value = params[content.replace('...', '')];
        if (value === undefined && !spread) throw new Error(`A page of ${route} has no “${content}”.`);
        return value ?? '';
      })
      .join(''),
  );
  return `/${filled.filter((each) => each !== '').join('/')}`;
}

/** A page whose key is made when somebody asks for it. */
class FoundPage implements Page {
  readonly pathname: string;
  readonly #path: StaticPath;
  readonly #render: (path: StaticPath) => Promise<string>;

  constructor(pathname: string, path: StaticPath, render: (path: StaticPath) => Promise<string>) {
    this.pathname = pathname;
    this.#path = path;
    this.#render = render;
  }

  get cacheKey(): string | undefined {
    return this.#path.cacheKey;
  }

  render(): Promise<string> {
    return this.#render(this.#path);
  }
}

/**
 * Loads the bundle. Its pages are rendered without Astro's requests and responses: a page is a function of its props.
 *
 * @param entry the address of its module
 */
export async function openBundle(entry: string): Promise<OpenBundle> {
  const { manifest } = BundleSchema.parse(await import(entry));
  const site = new URL(manifest.site ?? 'http://localhost');
  const routes = new Map(
    manifest.routes.flatMap(({ routeData }) =>
      routeData.prerender ? [[routeData.component, routeData]] : [],
    ),
  );

  async function findPages(component: string): Promise<Page[]> {
    const route = routes.get(component);
    const load = manifest.pageMap.get(component);
    if (route === undefined || load === undefined)
      throw new TypeError(`The bundle has no page ${component}.`);
    const { data: module } = PageModuleSchema.safeParse(LoadedSchema.parse(await load()).page());
    if (module === undefined)
      throw new TypeError(`${component} is no component. Files that are no pages are made in src/machine.`);
    const paths = (await module.getStaticPaths?.({})) ?? [{ params: {} }];

    const render = async ({ props = {} }: StaticPath): Promise<string> => {
      const context = new PageContext(site, manifest.entryModules);
      return `<!DOCTYPE html>${String(await module.default(context, props, {}))}`;
    };
    return paths.map((path) => new FoundPage(addressOf(route, path.params), path, render));
  }
  const found = new Map<string, Promise<Page[]>>();
  return {
    components: [...routes.keys()],
    pagesOf: (component) => {
      const pages = found.get(component) ?? findPages(component);
      found.set(component, pages);
      return pages;
    },
  };
}
