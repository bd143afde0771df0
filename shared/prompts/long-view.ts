/**
 * The long view deck: ten calls for a renewed bargain between schools and the society around them, each turned into a
 * question that a trust can answer for itself. Asked beside the journey; an answer becomes an item of the plan.
 */
import type { Prompt } from './prompt';

export const longView: readonly Prompt[] = [
  {
    id: 'belong',
    call: 'Renew the invitation to belong',
    question: 'Who near us would say that school is not for people like them?',
    why: 'Those who feel uninvited do not complain; they stop coming, and their children learn it from them.',
    second: 'When did we last change something because one of them asked?',
    answer: { kind: 'insight', journey: { weeks: 'N–Y13', lane: 'community' }, area: 'place' },
  },
  {
    id: 'system',
    call: 'Act as the system',
    question: 'What would we do in June if every Year 6 in this town were ours?',
    why: 'Children cross between trusts every September, and nobody answers for the crossing.',
    second: 'Which neighbour would we have to forgive, or ask to forgive us?',
    answer: {
      kind: 'action',
      journey: { weeks: 'Y6 w26 – Y7 w12', lane: 'transitions' },
      transition: {
        gate: 'y6-y7',
        side: 'trust',
        fromOffset: -12,
        toOffset: 12,
        crosses: ['information', 'relationships'],
        children: ['all'],
      },
      area: 'place',
    },
  },
  {
    id: 'dividend',
    call: 'Invest in education as a dividend',
    question: 'If a pound came back when the child is twenty-five, where would we spend it?',
    why: 'A budget that must balance by August favours what shows by July.',
    second: 'What are we paying for that nobody would miss in ten years?',
    answer: { kind: 'decision', journey: { weeks: 'N–Y2', lane: 'teaching' }, area: 'schools' },
  },
  {
    id: 'longer-view',
    call: 'Take the longer view',
    question: 'What will this year’s Nursery children thank us for when they leave us?',
    why: 'Fifteen years is five plans and, in many trusts, three chief executives. Somebody has to plan for the child.',
    second: 'What would we begin this term, knowing that others will finish it?',
    answer: { kind: 'priority', journey: { weeks: 'N–Y13', lane: 'curriculum' }, area: 'weeks' },
  },
  {
    id: 'first-days',
    call: 'Invest in the first 1,001 days',
    question: 'What could our buildings and people do for a child who is not yet two?',
    why: 'From pregnancy to the second birthday more is settled than in any later year, and we meet most children after it.',
    second: 'Who already sits in those kitchens, and have they ever been inside our schools?',
    answer: {
      kind: 'action',
      flags: ['disadvantage'],
      journey: { weeks: 'N w1', lane: 'community' },
      transition: {
        gate: 'into-n',
        side: 'child',
        fromOffset: -12,
        toOffset: 0,
        crosses: ['relationships', 'support'],
        children: ['disadvantaged'],
      },
      area: 'weeks',
    },
  },
  {
    id: 'great-schools',
    call: 'More great schools that meet every need',
    question: 'Which child do we send away to be well taught, and what would it take to teach them here?',
    why: 'A school is as good as it is for the child whom it finds hardest to teach.',
    second: 'What would that cost, beside the taxi that takes them past our gate?',
    answer: { kind: 'practice', flags: ['send'], journey: { weeks: 'R–Y11', lane: 'inclusion' }, area: 'gaps' },
  },
  {
    id: 'attendance',
    call: 'Attendance',
    question: 'On a wet Tuesday in February, what would a child miss by staying at home?',
    why: 'Letters and fines speak to the parent. Something to come for speaks to the child.',
    second: 'Which of our rules makes it harder to come back than to stay away?',
    answer: {
      kind: 'practice',
      flags: ['disadvantage'],
      journey: { weeks: 'Y7–Y9', lane: 'inclusion' },
      area: 'weeks',
    },
  },
  {
    id: 'place',
    call: 'Invest in place and civic partnership',
    question: 'What can be done here only if we do it with someone whom we have not asked yet?',
    why: 'We are among the largest employers in the place, and we shall still be here when the grant has ended.',
    second: 'What would they ask of us in return?',
    answer: { kind: 'commitment', journey: { weeks: 'Y9–Y13', lane: 'personal' }, area: 'place' },
  },
  {
    id: 'services',
    call: 'Wider services around schools',
    question: 'Which appointment do our families miss because it is somewhere else?',
    why: 'School is the one public building that most families come to every day.',
    second: 'Which room could we give it, on which morning, starting when?',
    answer: { kind: 'action', journey: { weeks: 'N–Y6', lane: 'community' }, area: 'gaps' },
  },
  {
    id: 'boundaries',
    call: 'Clear boundaries between school and society',
    question: 'What do we do that is another’s work, and what happens to the child if we hand it back?',
    why: 'What is taken on in kindness and never named is paid for by lessons.',
    second: 'To whom would we say it, in which words?',
    answer: { kind: 'decision', area: 'schools' },
  },
];
