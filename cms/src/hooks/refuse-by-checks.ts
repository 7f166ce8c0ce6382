import { nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { createContext } from '../checks/context.ts';
import { findTargets } from '../checks/document/find-targets.ts';
import { readDocument } from '../checks/document/read-document.ts';
import { findFacts } from '../checks/find-facts.ts';
import { isShared, runChecks } from '../checks/run-checks.ts';
import { sayFaultWithPlace } from '../checks/say-finding.ts';
import { say } from '../i18n/text.ts';
import { dataFields } from '../snapshot/mapping/data-fields.ts';
import type { Refusal } from './document-refused-error.ts';
import { inOneLanguage } from './in-one-language.ts';

/**
 * What the checks stop in the languages that go out, in the words that stand beside the text too.
 *
 * @param document the document in all its languages
 * @returns a refusal for each fault; what is wrong in every language is told once
 */
export async function refuseByChecks(
  document: unknown,
  demanded: readonly Lang[],
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Refusal[]> {
  const { language } = req.i18n;
  const fields = dataFields(collection.fields);
  const read = demanded.map((lang) =>
    readDocument(inOneLanguage(fields, document, lang), { folder: collection.slug, fields, lang, language }),
  );
  const facts = await findFacts(findTargets(...read), { req, overrideAccess: true });
  const context = createContext(facts);
  const told = new Map<string, Refusal>();
  for (const each of read) {
    for (const finding of runChecks(each, context, 'blocks')) {
      const problems = sayFaultWithPlace(finding, language);
      const message = isShared(finding)
        ? problems
        : say('publish.incomplete', language, { language: nativeNames[each.lang], problems });
      const { check, picture, place } = finding;
      const key = isShared(finding) ? `${check} ${picture ?? place.path}` : message;
      if (!told.has(key)) told.set(key, { path: place.path, message });
    }
  }
  return [...told.values()];
}
