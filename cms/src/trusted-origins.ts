import type { Env } from './env.ts';

/** Addresses whose pages may use the sign-in cookie: the CMS's own, under both names of this machine on a desk. */
export const trustedOrigins = (env: Env): string[] => {
  const own = new URL(env.cmsUrl);
  if (own.hostname !== 'localhost') return [own.origin];
  return [own.origin, own.origin.replace('localhost', '127.0.0.1')];
};
