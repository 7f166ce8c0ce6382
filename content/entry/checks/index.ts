import { checkAlternativeTexts } from './alternative-texts.ts';
import { checkBodyTargets } from './body-targets.ts';
import { checkFiles } from './files.ts';
import { checkFindings } from './findings.ts';
import type { RecordCheck } from './finding.ts';
import { checkItemWords } from './item-words.ts';
import { checkLanguages } from './languages.ts';
import { checkLifecycle } from './lifecycle.ts';
import { checkIds, checkNumbering } from './numbering.ts';
import { checkNames, checkPermalinks } from './permalinks.ts';
import { checkReferences } from './references.ts';

/** Everything that is looked at when the record can be read. */
export const recordChecks: readonly RecordCheck[] = [
  checkNames,
  checkPermalinks,
  checkLanguages,
  checkItemWords,
  checkIds,
  checkNumbering,
  checkFindings,
  checkLifecycle,
  checkReferences,
  checkBodyTargets,
  checkFiles,
  checkAlternativeTexts,
];
