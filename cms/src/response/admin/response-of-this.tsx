'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { say } from '../../i18n/text.ts';
import { RESPONSE_PATH } from '../response-path.ts';

/** The way from a publication to the answers to what it recommends; nothing while it has never been saved. */
export const ResponseOfThis = () => {
  const { config } = useConfig();
  const { collectionSlug, id } = useDocumentInfo();
  const { i18n } = useTranslation();
  if (id === undefined || collectionSlug === undefined) return null;
  const page = formatAdminURL({ adminRoute: config.routes.admin, path: RESPONSE_PATH });
  return (
    <p>
      <a href={`${page}?evaluation=${collectionSlug}/${id}`}>{say('response.ofThis', i18n.language)}</a>
    </p>
  );
};
