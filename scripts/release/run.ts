import { parseArgs } from 'node:util';
import { settingsOrExit } from '../settings.ts';
import { exportStatic, refuseForeignFolder } from './export-static.ts';
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

// Whoever listens may end first, as a CMS does that is killed; the release goes on unheard.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

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

/** Does something with the folder that was named; why that cannot be is said as everything else is. */
function withOutput(work: (output: string) => string | undefined): boolean {
  if (values.output === undefined) return true;
  try {
    const said = work(values.output);
    if (said !== undefined)
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
const succeeded =
  // Looked at first: nobody should wait for a release that then has no place to go.
  withOutput((output) => void refuseForeignFolder(output)) &&
  (await release(settings, values.json ? asJson : forPeople)) &&
  withOutput((output) => exportStatic(settings, output));
process.exit(succeeded ? 0 : 1);
