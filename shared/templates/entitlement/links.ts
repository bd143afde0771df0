/** Which work carries which promise. */
import type { PlannedLink } from '../build-plan';

export const links: readonly PlannedLink[] = [
  ['executive', 'accountable-to', 'board'],
  ['choose-books', 'supports', 'stories-by-heart'],
  ['timetables', 'supports', 'every-subject'],
  ['shared-block', 'supports', 'open-doors'],
  ['read-aloud', 'supports', 'fluent'],
  ['needs-in-year-8', 'supports', 'before-diagnosis'],
  ['who-has-none', 'supports', 'club'],
  ['year-7-costs', 'supports', 'no-hidden-cost'],
  ['hand-reception', 'leads-to', 'hand-year-1'],
  ['hand-year-7', 'supports', 'expected'],
  ['hand-year-10', 'hands-over-to', 'hand-year-12'],
  ['leavers', 'leads-to', 'prove-it'],
  ['what-to-stop', 'tension', 'no-hidden-cost'],
  ['thin-term', 'tension', 'club'],
];
