import { dirname } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

/** Nobody frames the CMS, guesses its content types, indexes it, or learns from where its users come. */
const securityHeaders = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'; object-src 'none'; base-uri 'self'" },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

/** Previews of drafts stand in a frame of the admin, and in no other; their own answer forbids them scripts. */
const previewHeaders = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'; object-src 'none'; base-uri 'none'" },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
];

const config: NextConfig = {
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: '/api/previews/made/:path*', headers: previewHeaders },
    ]),
  poweredByHeader: false,
  serverExternalPackages: ['satteri', 'sharp'],
  transpilePackages: ['@kmh/content'],
  // `pnpm check:types` checks them, over all packages at once.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: dirname(import.meta.dirname) },
};

export default withPayload(config, { devBundleServerPackages: false });
