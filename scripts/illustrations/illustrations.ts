import type { Illustration } from './illustration.ts';
import { childInTheMiddle } from './pictures/child-in-the-middle.ts';
import { corridorSouthernAfrica } from './pictures/corridor-southern-africa.ts';
import { evaluationAtAGlance } from './pictures/evaluation-at-a-glance.ts';
import { fieldExamplesMap } from './pictures/field-examples-map.ts';
import { fourCountriesAsia } from './pictures/four-countries-asia.ts';
import { peerListeners } from './pictures/peer-listeners.ts';
import { pilotActionTimeline } from './pictures/pilot-action-timeline.ts';
import { referralDesk } from './pictures/referral-desk.ts';
import { savingsCircle } from './pictures/savings-circle.ts';
import { skillsSteps } from './pictures/skills-steps.ts';
import { solarGarden } from './pictures/solar-garden.ts';
import { supportOverTime } from './pictures/support-over-time.ts';
import { threeLevels } from './pictures/three-levels.ts';
import { twoCycles } from './pictures/two-cycles.ts';
import { villageWaterWorks } from './pictures/village-water-works.ts';

/** Every picture of the sample library. */
export const illustrations: readonly Illustration[] = [
  childInTheMiddle,
  corridorSouthernAfrica,
  evaluationAtAGlance,
  fieldExamplesMap,
  fourCountriesAsia,
  peerListeners,
  pilotActionTimeline,
  referralDesk,
  savingsCircle,
  skillsSteps,
  solarGarden,
  supportOverTime,
  threeLevels,
  twoCycles,
  villageWaterWorks,
];
