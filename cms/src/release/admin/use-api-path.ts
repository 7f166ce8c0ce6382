'use client';

import { useConfig } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';

/** Gives the address of a route of the CMS, on the origin that the reader is on. */
export const useApiPath = (): ((path: `/${string}`) => string) => {
  const { config } = useConfig();
  return (path) => formatAdminURL({ apiRoute: config.routes.api, path });
};
