import { parseArgs } from 'node:util';
import { readLedger } from '@kmh/content/entry';
import { settingsOrExit } from '../settings.ts';
import { replayLedger } from './replay-ledger.ts';

/*
 * pnpm check:permalinks [--against URL]
 *
 * Asks a running site for every address in the ledger. Without a URL it asks SITE_URL.
 */
const settings = settingsOrExit();
const { values } = parseArgs({ options: { against: { type: 'string', default: settings.siteUrl } } });
const { against } = values;
if (!URL.canParse(against) || !/^https?:/.test(against)) {
  console.error(`--against ${against}: not the address of a site. Give one such as https://hub.example.org.`);
  process.exit(2);
}
const { urls } = readLedger(settings.ledgerDir);
if (urls.length === 0) {
  console.error(`${settings.ledgerDir}: nothing was published yet. Run pnpm release first.`);
  process.exit(2);
}
try {
  const { answers, faults } = await replayLedger(urls, against);
  for (const fault of faults) console.error(fault);
  const counted = [...answers].toSorted().map(([status, count]) => `${count} × ${status}`);
  console.log(`${urls.length} addresses: ${counted.join(', ')}; ${faults.length} lost.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  console.error(`${against} does not answer${cause}. Is the site running?`);
  process.exitCode = 2;
}
