import { parseArgs } from 'node:util';
import { settingsOrExit, type Settings } from '../settings.ts';
import { exportStatic } from './export-static.ts';
import { reasonOf } from './release-error.ts';
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

/** Copies the live release; its folder, or that it cannot take one, is said as everything else is. */
function exportTo(settings: Settings, output: string): boolean {
  try {
    const said = exportStatic(settings, output);
    console.log(values.json ? JSON.stringify({ type: 'exported', message: said }) : said);
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    if (values.json) asJson({ type: 'failed', step: 'export', reason });
    else console.error(reason);
    return false;
  }
}

const settings = settingsOrExit();
const released = await release(settings, values.json ? asJson : forPeople);
const succeeded = released && (values.output === undefined || exportTo(settings, values.output));
process.exit(succeeded ? 0 : 1);
