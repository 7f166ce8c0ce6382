import { spawnSync } from 'node:child_process';
import { buildCms, cms, next } from './build-cms.ts';

/* `pnpm cms:build`: for machines on which CMS processes are started one by one. */
const built = await buildCms(() => {
  const env = { ...process.env, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' };
  const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: cms, env, stdio: 'inherit' });
  return Promise.resolve(status === 0);
});
process.exit(built ? 0 : 1);
