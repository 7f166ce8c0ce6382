/** A part of a page that a component is given: what stands between its tags. */
export type Slot = (context: PageContext) => unknown;
/** All of them, by their names. */
export type Slots = Readonly<Record<string, Slot | undefined>>;

/** What a component finds under the name `Astro`. */
class AstroGlobal {
  self: unknown;
  readonly props: object;
  readonly site: URL;
  readonly #slots: Slots;
  readonly #context: PageContext;

  constructor(context: PageContext, props: object, slots: Slots) {
    this.#context = context;
    this.#slots = slots;
    this.props = props;
    this.site = context.site;
  }

  get slots() {
    return {
      has: (name: string): boolean => this.#slots[name] !== undefined,
      render: async (name: string): Promise<string | undefined> => {
        const slot = this.#slots[name];
        return slot && String(await slot(this.#context));
      },
    };
  }
}

/* What Astro knows of requests: the development server has it, a build does not. */
for (const name of [
  'url',
  'params',
  'request',
  'response',
  'cookies',
  'locals',
  'session',
  'currentLocale',
  'redirect',
  'rewrite',
])
  Object.defineProperty(AstroGlobal.prototype, name, {
    get: () => {
      throw new TypeError(
        `A component asks for Astro.${name}. Pages show what is in their props, and nothing of a request.`,
      );
    },
  });

/** What all components of a page share. */
export class PageContext {
  /** The site's own address. */
  readonly site: URL;
  readonly #scripts: Readonly<Record<string, string>>;
  readonly #taken = new Set<string>();

  /** @param scripts files of scripts below the site, by the names that Astro gives them */
  constructor(site: URL, scripts: Readonly<Record<string, string>>) {
    this.site = site;
    this.#scripts = scripts;
  }

  /** Called by what Astro's compiler makes of a component. */
  createAstro(props: object, slots: Slots): AstroGlobal {
    return new AstroGlobal(this, props, slots);
  }

  /** The address of a script; `undefined` where the page has it already. */
  takeScript(id: string): string | undefined {
    const file = this.#scripts[id];
    if (file === undefined) throw new TypeError(`Astro made no script ${id}.`);
    if (this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return `/${file}`;
  }
}
