import type { Config } from 'payload';
import type { Env } from './env.ts';

/** One JSON object a line on standard output, without what could open an account. */
export const createLogger = (env: Env): NonNullable<Config['logger']> => ({
  options: {
    name: 'cms',
    level: env.logLevel,
    redact: {
      paths: ['*.password', '*.token', '*.hash', '*.salt', 'req.headers.cookie', 'req.headers.authorization'],
      censor: '[hidden]',
    },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (level) => ({ level }) },
  },
  destination: process.stdout,
});
