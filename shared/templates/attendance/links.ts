/** What follows from what: an act early in the journey spares one later. */
import type { PlannedLink } from '../build-plan';

export const links: readonly PlannedLink[] = [
  ['heads', 'accountable-to', 'committee'],
  ['same-codes', 'leads-to', 'five-days'],
  ['way-back', 'supports', 'lessons-for-all'],
  ['nursery-habits', 'leads-to', 'to-reception'],
  ['to-reception', 'hands-over-to', 'reception-mornings'],
  ['seven-again', 'supports', 'lessons-for-all'],
  ['year-6-list', 'leads-to', 'to-year-7'],
  ['to-year-7', 'hands-over-to', 'first-ten'],
  ['would-i', 'leads-to', 'year-8-spring'],
  ['anxious', 'depends-on', 'part-time'],
  ['choose-early', 'supports', 'elsewhere'],
  ['suspensions', 'leads-to', 'off-roll'],
  ['one-person', 'tension', 'first-day'],
  ['fines', 'tension', 'five-days', 'help or threat?'],
  ['bought', 'depends-on', 'first-minutes'],
];
