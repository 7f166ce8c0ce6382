'use client';

import { langs, nativeNames } from '@kmh/content/vocabulary';
import { FieldLabel, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { useEffect, useState } from 'react';
import { kindName } from '../../i18n/kind-name.ts';
import { say } from '../../i18n/text.ts';
import { requestJson } from '../../release/admin/request-json.ts';
import { useApiPath } from '../../release/admin/use-api-path.ts';
import { PictureUsesSchema, type PictureUse, type PictureUses } from '../picture-uses.ts';
import './pictures.css';

/** How the picture stands in a document: with readers, in a draft, or both. */
const standing = ({ isInNewest, isPublished }: PictureUse) =>
  isPublished && isInNewest ? 'uses.both' : isPublished ? 'uses.published' : 'uses.draft';

const Use = ({ use, language }: { readonly use: PictureUse; readonly language: string }) => {
  const { config } = useConfig();
  const path = `/collections/${use.collection}/${use.id}` as const;
  return (
    <li>
      <a href={formatAdminURL({ adminRoute: config.routes.admin, path })}>
        <bdi>{use.title}</bdi>
      </a>
      <p className="kmh-picture__quiet">
        {kindName(use.collection, language) ?? use.collection} · {say(standing(use), language)}
      </p>
      <ul className="kmh-picture__states">
        {langs.map((lang) => {
          const state = use.states[lang];
          return state === undefined || state === 'missing' ? null : (
            <li key={lang}>
              <bdi lang={lang}>{nativeNames[lang]}</bdi>: {say(`state.${state}`, language)}
            </li>
          );
        })}
      </ul>
    </li>
  );
};

/** Lists beside a picture the documents that show it, those included that do so only as they are published. */
export const WhereUsed = () => {
  const { id } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const api = useApiPath();
  const path = id === undefined ? undefined : api(`/media/uses/${id}`);
  const [found, setFound] = useState<PictureUses | 'failed'>();
  useEffect(() => {
    if (path === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    requestJson(path, PictureUsesSchema, { signal }).then(setFound, () => {
      if (!signal.aborted) setFound('failed');
    });
    return () => controller.abort();
  }, [path]);
  if (path === undefined) return null;
  return (
    <div className="field-type kmh-picture">
      <FieldLabel as="span" label={say('uses.label', language)} />
      <div aria-live="polite">
        {found === 'failed' && <p>{say('uses.failed', language)}</p>}
        {found !== undefined && found !== 'failed' && (
          <>
            {found.uses.length === 0 && <p>{say('uses.none', language)}</p>}
            <ul className="kmh-picture__uses">
              {found.uses.map((use) => (
                <Use key={`${use.collection}/${use.id}`} use={use} language={language} />
              ))}
            </ul>
            {found.hasMore && <p className="kmh-picture__quiet">{say('uses.more', language)}</p>}
          </>
        )}
      </div>
    </div>
  );
};
