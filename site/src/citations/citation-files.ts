import type { Description } from '../description/description.ts';
import { fileAt, jsonAt, type MachineFile } from '../machine/machine-file.ts';
import { routes } from '../routes.ts';
import { printBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { printRis } from './ris.ts';

/** A publication in a language as citation managers read it. */
export function* citationFiles(description: Description): Generator<MachineFile> {
  const csl = toCsl(description);
  if (csl === undefined) return;
  const { permalinkId, lang, renditions } = description;
  const pdf = renditions.find(({ format }) => format === 'pdf')?.address;
  yield fileAt(routes.citation(permalinkId, lang, 'bib'), printBibtex(csl));
  yield fileAt(routes.citation(permalinkId, lang, 'ris'), printRis(csl, pdf));
  yield jsonAt(routes.citation(permalinkId, lang, 'csl.json'), [csl]);
}
