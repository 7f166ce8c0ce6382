import { settingsOrExit } from '../settings.ts';
import { serveSite } from './serve-site.ts';

const settings = settingsOrExit();
const server = await serveSite({
  dataDir: settings.dataDir,
  port: settings.sitePort,
  host: process.env['SITE_HOST'] ?? '127.0.0.1',
});
console.log(JSON.stringify({ level: 'info', message: 'serving', url: server.url }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
