/** What one step needs from another, across the gate. */
import type { PlannedLink } from '../build-plan';

export const links: readonly PlannedLink[] = [
  ['year-6', 'hands-over-to', 'tutor'],
  ['primary-senco', 'hands-over-to', 'secondary-senco'],
  ['primary-safeguarding', 'hands-over-to', 'secondary-safeguarding'],
  ['lead', 'accountable-to', 'committee'],
  ['letter', 'leads-to', 'reply'],
  ['seven-minutes', 'leads-to', 'two-days'],
  ['reading', 'supports', 'no-restart'],
  ['watch-year-6', 'supports', 'bridge'],
  ['support', 'leads-to', 'quiet-visits'],
  ['attendance', 'leads-to', 'we-go'],
  ['calendar', 'supports', 'seven-minutes'],
  ['what-we-missed', 'leads-to', 'report'],
  ['goodwill', 'tension', 'seven-minutes'],
  ['mathematics', 'tension', 'september-test'],
  ['both-sides', 'depends-on', 'ten-lines'],
];
