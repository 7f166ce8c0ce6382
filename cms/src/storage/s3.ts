import { s3Storage } from '@payloadcms/storage-s3';
import type { Plugin } from 'payload';
import type { Env } from '../env.ts';

/**
 * Keeps uploads on S3 where the settings name a bucket, else on the local disk: every upload collection in a folder of
 * its own name. Files go through the CMS both ways, so that its access rules guard them and the bucket stays closed.
 * The columns are the same in both cases: moving to S3 takes no migration.
 */
export const storeUploads =
  ({ s3 }: Pick<Env, 's3'>): Plugin =>
  (config) => {
    const slugs = (config.collections ?? []).filter(({ upload }) => upload).map(({ slug }) => slug);
    return s3Storage({
      enabled: s3 !== undefined,
      alwaysInsertFields: true,
      collections: Object.fromEntries(slugs.map((slug) => [slug, { prefix: slug }])),
      bucket: s3?.bucket ?? '',
      clientCacheKey: `${s3?.endpoint ?? 'aws'}/${s3?.bucket}`,
      config: {
        ...(s3 && {
          region: s3.region,
          forcePathStyle: s3.forcePathStyle,
          credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
        }),
        ...(s3?.endpoint && { endpoint: s3.endpoint }),
        // Checksums in the newer manner are understood by Amazon alone.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      },
    })(config);
  };
