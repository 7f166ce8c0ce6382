import type { Folder } from '@kmh/content/schema';
import type { CollectionConfig } from 'payload';
import type { Env } from '../env.ts';
import { outbox } from '../jobs/outbox.ts';
import { releaseRuns } from '../jobs/release-runs.ts';
import { withSnapshots } from '../jobs/with-snapshots.ts';
import { links } from '../links/links.ts';
import { withSafeDelete } from '../safe-delete/with-safe-delete.ts';
import { activity } from '../sign-off/activity.ts';
import { comments, reviews } from '../sign-off/reviews.ts';
import { createDocuments } from './documents.ts';
import { evaluationBriefs } from './evaluation-briefs.ts';
import { events } from './events.ts';
import { factsheets } from './factsheets.ts';
import { knowledgePapers } from './knowledge-papers.ts';
import { createMedia } from './media.ts';
import { news } from './news.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { projects } from './projects.ts';
import { series } from './series.ts';
import { topics } from './topics.ts';
import { createUsers } from './users.ts';

/**
 * Every collection of the CMS: one for each folder of the record, in the order of the menu, the accounts, and what is on its way to
 * readers.
 */
export const createCollections = (env: Env): CollectionConfig[] => {
  const collections = {
    'knowledge-papers': knowledgePapers,
    factsheets,
    'evaluation-briefs': evaluationBriefs,
    series,
    projects,
    news,
    events,
    organisations,
    people,
    topics,
    media: createMedia(env),
    documents: createDocuments(env),
  } satisfies Record<Folder, CollectionConfig>;
  return [
    ...Object.values(collections).map((collection) => withSnapshots(withSafeDelete(collection))),
    createUsers(env),
    outbox,
    activity,
    reviews,
    comments,
    releaseRuns,
    links,
  ];
};
