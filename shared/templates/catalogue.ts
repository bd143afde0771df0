/**
 * Every template. Adding one is a folder or file of its own and an entry here; the order is the order on Home. What a
 * template is made of is loaded when its plan is, so that Home need not wait for the words of them all.
 */
import type { Ports } from '#shared/base';
import type { Plan } from '#shared/plan';
import type { PlanDetails, Template } from './template';

export const templates = {
  journey: {
    id: 'journey',
    name: 'The 570-week journey',
    description: 'Entitlements and the eight transitions, Nursery to Year 13, with questions to open with.',
    icon: 'route',
    load: () => import('./journey'),
  },
  entitlement: {
    id: 'entitlement',
    name: 'All-through entitlement',
    description: 'What every child gets, Nursery to Year 13, and the work that makes each promise true.',
    icon: 'gift',
    isWorkedOut: true,
    load: () => import('./entitlement'),
  },
  'year-6-7': {
    id: 'year-6-7',
    name: 'Year 6 to 7 transition',
    description: 'Twelve weeks before to twelve after: what crosses, from whom, to whom, for whom.',
    icon: 'door-open',
    isWorkedOut: true,
    load: () => import('./year-6-7'),
  },
  'best-start': {
    id: 'best-start',
    name: 'Best start in life',
    description: 'Nursery and Reception: core commitments, the way in and the way up to Year 1.',
    icon: 'baby',
    isWorkedOut: true,
    load: () => import('./best-start'),
  },
  attendance: {
    id: 'attendance',
    name: 'Attendance and inclusion',
    description: 'Disadvantage first: what is standard, what is for some, and when each is looked at again.',
    icon: 'user-check',
    isWorkedOut: true,
    load: () => import('./attendance'),
  },
  'towards-2030': {
    id: 'towards-2030',
    name: 'Towards 2030',
    description: 'The plan on a page: six areas with four priorities each, and seven first steps for the autumn.',
    icon: 'file-text',
    isWorkedOut: true,
    load: () => import('./towards-2030'),
  },
  'core-and-edge': {
    id: 'core-and-edge',
    name: 'Core and edge audit',
    description:
      'Practices of a trust in their rings, to move about: what is the same everywhere, and what is being tried.',
    icon: 'target',
    isWorkedOut: true,
    load: () => import('./core-and-edge'),
  },
  'health-check': {
    id: 'health-check',
    name: 'Health check',
    description:
      'Twenty-four statements on the functions of a strong trust, for a group to rate, now and as it should be.',
    icon: 'heart-pulse',
    load: () => import('./health-check'),
  },
  enablement: {
    id: 'enablement',
    name: 'Enablement team charter',
    description: 'Who brokers, adds capacity, deploys and empowers; who answers for what; and the days it takes.',
    icon: 'users-round',
    isWorkedOut: true,
    load: () => import('./enablement'),
  },
  'operating-model': {
    id: 'operating-model',
    name: 'Operating model review',
    description: 'Fifteen functions as most trusts run them, now and next, and work for the place around schools.',
    icon: 'sliders-horizontal',
    isWorkedOut: true,
    load: () => import('./operating-model'),
  },
  governance: {
    id: 'governance',
    name: 'Governance sketch',
    description: 'Four ways to govern a trust, side by side, over the same forty-nine decisions.',
    icon: 'landmark',
    load: () => import('./governance'),
  },
  blank: {
    id: 'blank',
    name: 'Blank plan',
    description: 'Six lanes and six priority areas, for a group that starts from its own words.',
    icon: 'file',
    load: () => import('./blank'),
  },
  sample: {
    id: 'sample',
    name: 'Explore the sample trust',
    description: 'Merrowby Learning Trust, invented: nine schools, 4,600 children and a plan that is nearly finished.',
    icon: 'footprints',
    load: () => import('./sample'),
  },
} as const satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = Object.keys(templates) as readonly TemplateId[];

export function isTemplateId(text: string): text is TemplateId {
  return Object.hasOwn(templates, text);
}

/** A fresh plan with ids of its own; the same ports give the same plan. Rejects where the template can’t be loaded. */
export async function planFrom(template: Template, ports: Ports, details?: PlanDetails): Promise<Plan> {
  const { make } = await template.load();
  return make(ports, details);
}
