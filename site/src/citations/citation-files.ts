import { fileAt, jsonAt, type MachineFile } from '../machine/machine-file.ts';
import type { Shelf } from '../machine/shelf.ts';
import { routes } from '../routes.ts';
import { printBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { printRis } from './ris.ts';

/** Every publication in each of its languages as citation managers read it. */
export function* citationFiles({ entries }: Shelf): Generator<MachineFile> {
  for (const description of entries.flatMap(({ descriptions }) => descriptions)) {
    const csl = toCsl(description);
    if (csl === undefined) continue;
    const { permalinkId, lang, renditions } = description;
    const pdf = renditions.find(({ format }) => format === 'pdf')?.address;
    yield fileAt(routes.citation(permalinkId, lang, 'bib'), printBibtex(csl));
    yield fileAt(routes.citation(permalinkId, lang, 'ris'), printRis(csl, pdf));
    yield jsonAt(routes.citation(permalinkId, lang, 'csl.json'), [csl]);
  }
}
