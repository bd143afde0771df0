/** What schools say they need, each tied to what answers it. */
import type { PlannedItem, PlannedLink } from '../build-plan';

const need = { band: 'school', need: true, raci: {} } as const;

export const needs: readonly PlannedItem[] = [
  {
    key: 'need-senco',
    kind: 'question',
    title: 'Who helps when a SENCo is away for a term?',
    notes: 'Four schools asked this last year. Plans for individual children were late in all four of them.',
    enablement: need,
  },
  {
    key: 'need-physics',
    kind: 'question',
    title: 'Where do we find somebody for physics in Year 11?',
    notes: 'Advertisements brought nobody. Two schools share one teacher who drives between them at noon.',
    enablement: need,
  },
  {
    key: 'need-answer',
    kind: 'question',
    title: 'How do we get a straight answer within a day or two?',
    notes: 'Heads say that they know five people to ask, and not which of them decides. Most ask all five.',
    enablement: need,
  },
  {
    key: 'need-budget',
    kind: 'question',
    title: 'Who shows a new head how the budget works?',
    notes: 'The first return is due in the third week of September, and no one has explained the columns by then.',
    enablement: need,
  },
  {
    key: 'need-elsewhere',
    kind: 'question',
    title: 'What do the other schools do about this?',
    notes: 'Phones, arguments at dinner, parents who don’t come: each school solves it alone, a mile from the next.',
    enablement: need,
  },
];

export const needsAnswered: readonly PlannedLink[] = [
  ['need-senco', 'depends-on', 'send-days'],
  ['need-physics', 'depends-on', 'leads-on-loan'],
  ['need-answer', 'depends-on', 'one-door'],
  ['need-budget', 'depends-on', 'one-page-budget'],
  ['need-budget', 'depends-on', 'new-heads'],
  ['need-elsewhere', 'depends-on', 'peer-week'],
];
