import {
  attachmentKinds,
  contributorRoles,
  criteria,
  cslTypes,
  dimensions,
  evaluationIndependences,
  evaluationMethods,
  evaluationTimings,
  eventModes,
  evidenceStrengths,
  genderMarkers,
  horizons,
  implementations,
  implicationAudiences,
  levels,
  licences,
  lifecycles,
  managementResponseStatuses,
  organisationTypes,
  partnerRoles,
  populationGroups,
  practiceStages,
  priorities,
  projectStatuses,
  projectTypes,
  regions,
  relationTypes,
  responses,
} from '@kmh/content/vocabulary';
import type { Vocabulary } from '@kmh/content/vocabulary';
import type { Option } from 'payload';
import { spokenWords } from '../i18n/spoken.ts';

const optionsOf = <Code extends string>(vocabulary: Vocabulary<Code>): Option[] =>
  vocabulary.codes.map((value) => ({ value, label: spokenWords(vocabulary.labels(value)) }));

/** The closed lists that fields choose from, by the name that their type has in the database. */
export const VOCABULARY_OPTIONS = {
  attachment_kind: optionsOf(attachmentKinds),
  contributor_role: optionsOf(contributorRoles),
  criterion: optionsOf(criteria),
  csl_type: optionsOf(cslTypes),
  dimension: optionsOf(dimensions),
  evaluation_independence: optionsOf(evaluationIndependences),
  evaluation_method: optionsOf(evaluationMethods),
  evaluation_timing: optionsOf(evaluationTimings),
  event_mode: optionsOf(eventModes),
  evidence_strength: optionsOf(evidenceStrengths),
  gender_marker: optionsOf(genderMarkers),
  horizon: optionsOf(horizons),
  implementation: optionsOf(implementations),
  implication_audience: optionsOf(implicationAudiences),
  level: optionsOf(levels),
  licence: optionsOf(licences),
  lifecycle: optionsOf(lifecycles),
  management_response_status: optionsOf(managementResponseStatuses),
  organisation_type: optionsOf(organisationTypes),
  partner_role: optionsOf(partnerRoles),
  population_group: optionsOf(populationGroups),
  practice_stage: optionsOf(practiceStages),
  priority: optionsOf(priorities),
  project_status: optionsOf(projectStatuses),
  project_type: optionsOf(projectTypes),
  region: optionsOf(regions),
  relation_type: optionsOf(relationTypes),
  response: optionsOf(responses),
} as const satisfies Record<string, Option[]>;

/** A closed list, by the name that its type has in the database. */
export type VocabularyName = keyof typeof VOCABULARY_OPTIONS;
