import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import * as astro from 'astro/compiler-runtime';
import { jsx } from 'astro/jsx-runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageContext } from './page-context.ts';
import * as ours from './component-runtime.ts';

/*
 * Components are written here as Astro's compiler leaves them, against either runtime: whatever Astro's own makes of them, ours makes too.
 */
type Runtime = Pick<typeof ours, keyof typeof ours & keyof typeof astro>;
type Component = ReturnType<Runtime['createComponent']>;
type Make = (runtime: Runtime) => Component;

const site = new URL('https://hub.example/');

async function withOurs(make: Make): Promise<string> {
  const component = make(ours);
  return String(await component(new PageContext(site, {}), {}, {}));
}
async function withAstro(make: Make): Promise<string> {
  const container = await AstroContainer.create();
  // Types of its own: what its compiler makes is nobody else's concern.
  const component: unknown = Reflect.apply(make, undefined, [astro]);
  return String(await Reflect.apply(container.renderToString, container, [component]));
}
async function expectSame(make: Make): Promise<string> {
  const text = await withOurs(make);
  expect(text).toBe(await withAstro(make));
  return text;
}

/** A component that shows values one after another. */
const shows =
  (...values: readonly unknown[]): Make =>
  ({ createComponent, render }) =>
    createComponent(() => render(['<p>', ...values.slice(1).map(() => '|'), '</p>'], ...values));

describe('what stands in a template', () => {
  test.each([
    ['text', ['a < b & "c" \'d\' > e']],
    ['numbers', [0, -1.5, Number.NaN, Infinity]],
    ['nothing', [undefined, null, false, '']],
    ['true', [true]],
    ['lists in lists', [[1, ['<b>', [undefined, 'c']], false]]],
    ['promises', [Promise.resolve('<a>'), 'b', Promise.resolve(['c', Promise.resolve('d')]), 4]],
    ['functions', [() => 'a', () => () => '<b>', async () => 'c']],
  ])('is shown as Astro shows it: %s', async (_name, values) => {
    await expectSame(shows(...values));
  });

  test('whatever the values', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double(),
      fc.constantFrom(undefined, null, false, true),
    );
    const values = fc.array(fc.oneof(value, fc.array(value)));
    await fc.assert(
      fc.asyncProperty(values, async (all) => void (await expectSame(shows(...all)))),
      { numRuns: 100 },
    );
  });

  test('is refused when it is a collection of another kind', () => {
    expect(() => ours.render(['', ''], new Set(['a']))).toThrow('Make an array of it.');
  });

  test('fails with the first thing that fails, and nothing else fails unheard', async () => {
    const failing = [
      Promise.resolve('a'),
      Promise.reject(new Error('one')),
      Promise.reject(new Error('two')),
    ];
    await expect(withOurs(shows(...failing))).rejects.toThrow('one');
    await expect(withOurs(shows([failing]))).rejects.toThrow('one');
  });
});

describe('attributes', () => {
  const names = [
    'class',
    'class:list',
    'className',
    'href',
    'hidden',
    'download',
    'popover',
    'open',
    'disabled',
    'style',
    'data-a',
    'aria-current',
    'a b',
    'tabindex',
    'lang',
  ];
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'a&b', '"', '<', 0, 1, true, false, null, undefined),
    fc.array(fc.constantFrom('a', 'b', false)),
    fc.constant({ color: 'red', fontSize: '1em' }),
  );
  test('are written as Astro writes them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), value)),
        fc.dictionary(fc.constantFrom(...names), value),
        async (each, spread) => {
          await expectSame(({ createComponent, render, addAttribute, spreadAttributes }) =>
            createComponent(() =>
              render(
                ['<a', ...each.map(() => ''), '></a>'],
                ...each.map(([name, content]) => addAttribute(content, name)),
                spreadAttributes({ ...spread }),
              ),
            ),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('components', () => {
  test('are given props and what stands between their tags, and tell where they stand', async () => {
    const text = await expectSame((runtime) => {
      const { createComponent, render, renderComponent, renderSlot, unescapeHTML, maybeRenderHead } = runtime;
      const box = createComponent(async (context, props, slots) => {
        const self = context.createAstro(props, slots);
        const kept = await self.slots.render('kept');
        const none = await self.slots.render('none');
        return render(
          ['<section>', '', '', '', '', '', '</section>'],
          maybeRenderHead(),
          Reflect.get(self.props, 'title'),
          renderSlot(context, slots['default']),
          renderSlot(context, slots['none'], () => render(['<i>fallback</i>'])),
          unescapeHTML(kept),
          `${self.slots.has('kept')} ${self.slots.has('none')} ${none}`,
        );
      });
      return createComponent((context) =>
        render(
          ['', ''],
          renderComponent(
            context,
            'Box',
            box,
            { title: '<Title>' },
            {
              default: (inner) =>
                render(['<p>', '</p>'], renderComponent(inner, 'Box', box, { title: 'Inner' })),
              kept: () => render(['<b>', '</b>'], '&'),
            },
          ),
        ),
      );
    });
    expect(text).toContain(
      '&lt;Title&gt;<p><section>Inner<i>fallback</i>false false undefined</section></p>',
    );
    expect(text).toContain('<b>&amp;</b>true false undefined');
  });

  test('may be fragments, and elements whose names are variables', async () => {
    const text = await expectSame(({ createComponent, render, renderComponent, Fragment }) =>
      createComponent((context) =>
        render(
          ['', '', '', ''],
          renderComponent(context, 'Fragment', Fragment, {}, { default: () => render(['<p>', '</p>'], 'a') }),
          renderComponent(
            context,
            'Heading',
            'h2',
            { class: 'b', id: 'c' },
            { default: () => render(['d']) },
          ),
          renderComponent(context, 'Rule', 'hr', {}),
        ),
      ),
    );
    expect(text).toBe('<p>a</p><h2 class="b" id="c">d</h2><hr/>');
  });

  test('are missed by name', () => {
    const context = new PageContext(site, {});
    expect(() => ours.renderComponent(context, 'Box', undefined, {})).toThrow('There is no component Box.');
  });

  test('know the site', async () => {
    const host = ours.createComponent((context) =>
      ours.render(['', ''], context.createAstro({}, {}).site.host),
    );
    expect(String(await host(new PageContext(site, {}), {}, {}))).toBe('hub.example');
  });
});

test('components that ask for a request are told that there is none', () => {
  const astroGlobal = new PageContext(site, {}).createAstro({}, {});
  expect(() => Reflect.get(astroGlobal, 'url')).toThrow('A component asks for Astro.url.');
});

test('texts in MDX show their elements, with components in the place of some', async () => {
  const { createComponent, render, renderComponent, renderSlot, Fragment } = ours;
  const note = createComponent((context, props, slots) =>
    render(['<aside', '>', '</aside>'], ours.spreadAttributes(props), renderSlot(context, slots['default'])),
  );
  const content = (props: Readonly<Record<string, unknown>>) =>
    jsx(Fragment, {
      children: [
        jsx('p', { id: 'a', children: ['One & ', jsx('strong', { children: 'two' }), '\n', 3] }),
        jsx('img', { src: 'a.png' }),
        jsx(note, { title: props['title'], children: [jsx('p', { children: 'In a note' })] }),
      ],
    });
  const page = createComponent((context) =>
    render(['', ''], renderComponent(context, 'Content', content, { title: 'T' })),
  );
  expect(String(await page(new PageContext(site, {}), {}, {}))).toBe(
    '<p id="a">One &amp; <strong>two</strong>\n3</p><img src="a.png"/><aside title="T"><p>In a note</p></aside>',
  );
});

test('a script stands on a page once', () => {
  const context = new PageContext(site, { 'a.ts': '_astro/a.js' });
  expect([ours.renderScript(context, 'a.ts'), ours.renderScript(context, 'a.ts')].map(String)).toEqual([
    '<script type="module" src="/_astro/a.js"></script>',
    '',
  ]);
  expect(() => ours.renderScript(context, 'b.ts')).toThrow('Astro made no script b.ts.');
});
