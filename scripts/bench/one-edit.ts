import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes the title of one document, as an editor would. */
export function editOne(record: string): void {
  const folder = join(record, 'factsheets');
  const [slug] = readdirSync(folder).sort();
  if (slug === undefined) throw new Error(`There is no factsheet in ${folder}.`);
  for (const name of readdirSync(join(folder, slug)).filter((each) => each.endsWith('.mdx'))) {
    const file = join(folder, slug, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Another title'));
  }
}
