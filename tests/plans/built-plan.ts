/** Small plans by hand: only what a test is about needs to be said. */
import { createIdSource, type Ports, seededRandom } from '#shared/base';
import type { CheckId, HealthCheck, Item, ItemId, Lane, Link, LinkId, Plan, PlanHeader, Statement } from '#shared/plan';

/** Ports that give the same ids and the same moment each time. */
export function fixedPorts(seed = 1): Ports {
  return { newId: createIdSource(seededRandom(seed)), now: () => '2026-09-01T09:00:00.000Z' };
}

/** An item with the usual values for what is not said. `id` may be any readable word; the code is `A-` and a number. */
export function builtItem(id: string, fields: Partial<Omit<Item, 'id'>> = {}): Item {
  return {
    id: id as ItemId,
    code: `X-${id}`.slice(0, 24),
    kind: 'action',
    title: id,
    notes: '',
    status: 'proposed',
    tags: [],
    flags: [],
    owner: null,
    due: null,
    facets: {},
    ...fields,
  };
}

export function builtLink(id: string, from: string, to: string, fields: Partial<Omit<Link, 'id'>> = {}): Link {
  return { id: id as LinkId, kind: 'leads-to', from: from as ItemId, to: to as ItemId, label: '', ...fields };
}

/** A check with a statement for each of three functions, rated by a group and by three people, and one that nobody rated. */
export function builtCheck(id: string, date = '2026-02-06'): HealthCheck {
  const statement = (name: string, fields: object = {}) =>
    ({ id: `${name}-1`, function: name, text: `We are good at ${name}.`, ...fields }) as unknown as Statement;
  const people = [
    { now: 1, aim: 4 },
    { now: 3, aim: 4 },
    { now: 5, aim: 5 },
  ];
  return {
    id: id as CheckId,
    name: `Check ${id}`,
    date,
    statements: [
      statement('purpose', { group: { now: 3, aim: 5 } }),
      statement('platform', { ratings: people }),
      statement('leadership', { group: { now: 2, aim: 4 }, ratings: people }),
      statement('system'),
    ],
  };
}

export type BuiltPlan = {
  readonly header?: Partial<PlanHeader>;
  readonly items?: readonly Item[];
  readonly links?: readonly Link[];
};

/** A plan with two lanes (`curriculum`, `transitions`) and two areas (`weeks`, `gaps`) unless the header says otherwise. */
export function builtPlan({ header = {}, items = [], links = [] }: BuiltPlan = {}): Plan {
  return {
    header: {
      id: 'plan-1' as PlanHeader['id'],
      title: 'Towards 2030',
      organisation: 'A trust',
      firstSchoolYear: 2026,
      halfTermPattern: [7, 7, 6, 5, 6, 7],
      lanes: [
        { id: 'curriculum', name: 'Curriculum' },
        { id: 'transitions', name: 'Transitions' },
      ] as readonly unknown[] as readonly Lane[],
      areas: [
        { id: 'weeks', name: '570 weeks', half: 'edge', tone: 1 },
        { id: 'gaps', name: 'Closing gaps', half: 'edge', tone: 2 },
      ] as readonly unknown[] as PlanHeader['areas'],
      nextNumber: items.length + 1,
      ...header,
    },
    items: new Map(items.map((item) => [item.id, item])),
    links: new Map(links.map((link) => [link.id, link])),
  };
}
