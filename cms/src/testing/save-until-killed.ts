import { flushCompileCache } from 'node:module';
import { langs } from '@kmh/content/vocabulary';
import { createTestCms } from './create-test-cms.ts';
import { createProbeClient } from './probe-client.ts';
import { numbered, probes } from './probe-collection.ts';

/*
 * A process that saves the probes in the folder it is given, one after the other and a language at a time, until it is
 * killed. It tells its parent after each save which number it wrote.
 */
const [folder = ''] = process.argv.slice(2);
// Node would keep what it made of the modules at the end, which this process does not see.
flushCompileCache();

const cms = await createTestCms({ folder, collections: [probes] });
const client = createProbeClient(cms, 'editor');
const { docs } = await client.list('?limit=100');
let count = Math.max(...docs.map((doc) => doc.count ?? 0));

for (;;) {
  for (const lang of langs) {
    for (const { id } of docs) {
      count += 1;
      await client.update(id, numbered(id, count), `?locale=${lang}`);
      process.send?.({ id, count });
    }
  }
}
