import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { exportStatic } from './export-static.ts';
import { release, type Report } from './release.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    output: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`Usage: pnpm release [--json] [--output DIR]

Builds the site from the record, checks it, seals it and switches to it. When another release is under way, asks it to run once more.
  --json        prints one JSON object a line
  --output DIR  then copies the live release to DIR, as plain files for a static host`);
  process.exit(0);
}

const forPeople: Report = (event) => {
  if (event.type === 'progress') console.log(`${String(event.percent).padStart(3)} %  ${event.message}`);
  if (event.type === 'live')
    console.log(
      `      Live: ${event.releaseId}, ${event.documents} publications${event.changed ? '' : ', nothing changed'}`,
    );
  if (event.type === 'done') console.log('100 %  Search is ready');
  if (event.type === 'folded') console.log(event.message);
  if (event.type === 'failed')
    console.error(`The release failed at “${event.step}”; the site stays as it was.\n${event.reason}`);
};
const asJson: Report = (event) => console.log(JSON.stringify(event));

const settings = readSettings();
const succeeded = await release(settings, values.json ? asJson : forPeople);
if (succeeded && values.output !== undefined) console.log(exportStatic(settings, values.output));
process.exit(succeeded ? 0 : 1);
