import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { findFreePort } from './free-port.ts';

const BUCKET = 'kmh-uploads';

/** An S3 server of this test's own, with one bucket. */
export type S3Server = {
  /** The settings that make a CMS keep its uploads there, as environment variables. */
  env: Record<string, string>;
  /** Paths of everything that the server keeps. */
  stored: () => string[];
  stop: () => Promise<void>;
};

/** Starts S3 on a free port of this machine, with its data in a new temporary folder. */
export const startS3 = async (): Promise<S3Server> => {
  const folder = mkdtempSync(join(tmpdir(), 'kmh-s3-'));
  const port = await findFreePort();
  const server = new S3rver({
    address: '127.0.0.1',
    port,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  await server.run();
  return {
    env: {
      S3_BUCKET: BUCKET,
      S3_REGION: 'eu-west-1',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_FORCE_PATH_STYLE: '1',
    },
    stored: () => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []),
    stop: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
