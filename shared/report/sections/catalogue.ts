/**
 * The sections of the report in their order. Adding one is a file of its own and a line here.
 */
import { coreAndEdge } from './core-and-edge';
import { decisions } from './decisions';
import { enablementSection } from './enablement';
import { findings } from './findings';
import { governanceSection } from './governance';
import { healthCheck } from './health-check';
import { journeyPicture } from './journey-picture';
import { links } from './links';
import { operatingModel } from './operating-model';
import { pagePicture } from './page-picture';
import { people } from './people';
import { phases } from './phases';
import { priorities } from './priorities';
import { questions } from './questions';
import type { SectionWriter } from './section';
import { summary } from './summary';
import { transitionsSection } from './transitions';
import { unplaced } from './unplaced';

export const sections: readonly SectionWriter[] = [
  summary,
  pagePicture,
  priorities,
  journeyPicture,
  phases,
  transitionsSection,
  coreAndEdge,
  healthCheck,
  enablementSection,
  governanceSection,
  operatingModel,
  people,
  decisions,
  questions,
  findings,
  unplaced,
  links,
];
