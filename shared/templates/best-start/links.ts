/** What early work carries, and what it waits for. */
import type { PlannedLink } from '../build-plan';

export const links: readonly PlannedLink[] = [
  ['other-nurseries', 'hands-over-to', 'reception'],
  ['key-person', 'hands-over-to', 'reception'],
  ['reception', 'hands-over-to', 'year-1'],
  ['lead', 'accountable-to', 'education'],
  ['home-first', 'leads-to', 'own-pace'],
  ['two-year-check', 'leads-to', 'ears-eyes-teeth'],
  ['first-look', 'leads-to', 'talk-groups'],
  ['own-picture', 'leads-to', 'same-day'],
  ['same-day', 'supports', 'phonics'],
  ['profile', 'leads-to', 'opens-as-closed'],
  ['first-met-at-five', 'leads-to', 'not-coming'],
  ['who-misses', 'leads-to', 'whose-in-year-1'],
  ['falling-rolls', 'tension', 'teacher-in-nursery'],
];
