/**
 * The sample trust: invented from end to end, and meant to read like a plan that an executive team has worked on for a
 * year, with what is unfinished left unfinished. It grows with the lenses.
 */
import { buildPlan } from '../build-plan';
import { newPlan } from '../new-plan';
import type { MakePlan } from '../template';
import { checks } from './checks';
import { conversation } from './conversation';
import { enablement, needsAnswered } from './enablement';
import { firstSteps } from './first-steps';
import { frames } from './frames';
import { functions } from './functions';
import { governance } from './governance';
import { handovers } from './handovers';
import { links } from './links';
import { decisions, governed, governors, models } from './models';
import { people } from './people';
import { practices } from './practices';
import { corePriorities } from './priorities-core';
import { edgePriorities } from './priorities-edge';
import { promises } from './promises';
import { schools } from './schools';
import { ways } from './ways';

const items = [governed([...people, ...governors]), schools, edgePriorities, corePriorities, promises, ways]
  .concat([practices, handovers, firstSteps, governance, enablement, conversation, frames, functions, decisions])
  .flat();

export const make: MakePlan = (ports, details) => {
  const empty = newPlan(ports, {
    title: 'Towards 2031',
    organisation: 'Merrowby Learning Trust',
    purpose: 'Every child in Merrowby leaves us able to choose what comes next, and knowing that they belong here.',
    values: 'Kind, straightforward and curious. We do what we say, we share what works, and we stay when it is hard.',
    carryMost: 'Children with a social worker, new to English, or with least at home. What works for them works.',
    firstSchoolYear: 2026,
    checks,
    models,
    ...details,
  });
  return buildPlan(empty, ports, items, [...links, ...needsAnswered]);
};
