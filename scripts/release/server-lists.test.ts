import { expect, test } from 'vitest';
import { printServerLists } from './server-lists.ts';

test('lists moved and gone addresses as nginx and Caddy read them', () => {
  const moves = {
    redirects: { '/ar/قديم/': '/ar/a/', '/en/a"b/': '/en/é/' },
    gone: ['/en/gone/', '/files/5c9yz4/fr.pdf'],
    permanent: { '/k/7k2map/': '/en/a/', '/k/d4e5f6/en/': '/en/factsheets/a/' },
  };
  expect(printServerLists(moves)).toEqual({
    'moved.nginx': '# Written with the release.\n"/ar/قديم/" "/ar/a/";\n"/en/a\\"b/" "/en/%C3%A9/";\n',
    'gone.nginx':
      '# Written with the release.\n"/en/gone/" "/en/gone/index.html";\n"/files/5c9yz4/fr.pdf" "/files/5c9yz4/fr.pdf/index.html";\n',
    'permanent.nginx':
      '# Written with the release.\n"/k/7k2map/" "/en/a/";\n"/k/d4e5f6/en/" "/en/factsheets/a/";\n',
    'numbers.nginx': '# Written with the release.\n"/en/factsheets/a/" "d4e5f6/en";\n',
    'numbers.caddy': '# Written with the release.\n"/en/factsheets/a/" "d4e5f6/en"\n',
    'permanent.caddy':
      '# Written with the release.\n"/k/7k2map/" "/en/a/"\n"/k/d4e5f6/en/" "/en/factsheets/a/"\n',
    'moved.caddy': '# Written with the release.\n"/ar/قديم/" "/ar/a/"\n"/en/a\\"b/" "/en/%C3%A9/"\n',
    'gone.caddy':
      '# Written with the release.\n"/en/gone/" "/en/gone/index.html"\n"/files/5c9yz4/fr.pdf" "/files/5c9yz4/fr.pdf/index.html"\n',
  });
});

test('lists nothing where nothing moved, in files that are not empty, which Caddy would refuse', () => {
  const lists = Object.values(printServerLists({ redirects: {}, gone: [], permanent: {} }));
  expect(new Set(lists)).toEqual(new Set(['# Written with the release.\n']));
});
