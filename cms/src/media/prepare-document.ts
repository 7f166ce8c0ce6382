import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload';
import { isEmpty } from '../fields/contract/find-problem.ts';
import { slugify } from '../fields/slugify.ts';
import { comesFromRecord } from '../hooks/record-source.ts';
import { say } from '../i18n/text.ts';

/** Gives an uploaded file a name that stands in any address, and keeps its SHA-256. */
export const prepareDocument: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args;
  const file = req.file;
  if (!file || comesFromRecord(req)) return args;
  const extension = extname(file.name).toLowerCase();
  const name = slugify(file.name.slice(0, file.name.length - extension.length)) || 'document';
  req.file = { ...file, name: `${name}${extension.replaceAll(/[^a-z0-9.]/g, '')}` };
  return { ...args, data: { ...args.data, sha256: createHash('sha256').update(file.data).digest('hex') } };
};

/** Refuses a document that is neither a file nor an address. */
export const requireFileOrAddress: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const somewhere = [data?.filename, data?.externalUrl, originalDoc?.filename].some(
    (value) => !isEmpty(value),
  );
  if (!somewhere) throw new APIError(say('upload.noFile', req.i18n.language), 400, undefined, true);
  return data;
};
