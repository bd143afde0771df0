import { asProposals } from '../as-proposals';
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import { defineTemplate } from '../template';
import { handovers } from './handovers';
import { links } from './links';
import { people } from './people';
import { questions } from './questions';
import { reviews } from './reviews';
import { standard } from './standard';
import { targeted } from './targeted';
import { targetedLater } from './targeted-later';

const items = asProposals([people, standard, targeted, targetedLater, handovers, reviews, questions].flat());

export const attendance = defineTemplate({
  id: 'attendance',
  name: 'Attendance and inclusion',
  description: 'Disadvantage first: what is standard, what is for some, and when each is looked at again.',
  icon: 'user-check',
  isWorkedOut: true,
  make: (ports, details) => {
    const empty = newPlan(ports, { title: 'Every child in, known and learning', ...details });
    return buildPlan(empty, ports, items, links);
  },
});
