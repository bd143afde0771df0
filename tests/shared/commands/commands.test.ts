/** What each command does for the person who uses it, beyond what the contract and property tests prove of all. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import type { CommandArgs, CommandId, HistoryPolicy } from '#shared/commands';
import { affectedByRemoval, commands } from '#shared/commands';
import type { AreaId, Item, ItemId, LaneId, LinkId, Plan } from '#shared/plan';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

const a = 'a' as ItemId;
const b = 'b' as ItemId;
const c = 'c' as ItemId;
const curriculum = 'curriculum' as LaneId;
const transitions = 'transitions' as LaneId;

const journey = { fromWeek: 39, toWeek: 76, lane: curriculum };
const plan = builtPlan({
  items: [
    builtItem('a', { title: 'Phonics', facets: { journey, free: { x: 10, y: 20 } } }),
    builtItem('b', { title: 'Fluency', owner: c }),
    builtItem('c', { title: 'Reading lead', kind: 'role' }),
  ],
  links: [builtLink('ab', 'a', 'b'), builtLink('bc', 'b', 'c')],
});

function done<Id extends CommandId>(id: Id, args: CommandArgs<Id>, from: Plan = plan): Plan {
  return must(apply(from, must(run(id, args, from))));
}

function refused<Id extends CommandId>(id: Id, args: CommandArgs<Id>, from: Plan = plan): string {
  const result = run(id, args, from);
  return result.ok ? 'not refused' : result.error.code;
}

function run<Id extends CommandId>(id: Id, args: CommandArgs<Id>, from: Plan) {
  return commands[id].run(from, args as never, fixedPorts());
}

describe('[P10] who hands over and who takes over', () => {
  const handover = builtItem('h', {
    kind: 'handover',
    facets: {
      transition: {
        gate: 'y6-y7',
        side: 'sending',
        fromOffset: -4,
        toOffset: 0,
        crosses: ['information'],
        children: ['send'],
        from: b,
        to: c,
      },
    },
  });
  const with2 = builtPlan({ items: [...plan.items.values(), handover] });
  const parties = (after: Plan, id = handover.id) => {
    const transition = after.items.get(id)?.facets.transition;
    return [transition?.from, transition?.to];
  };

  it('are gone when they are deleted, and the handover stays', () => {
    expect(parties(done('removeItems', { ids: [c] }, with2))).toEqual([b, null]);
  });

  it('must be in the plan, and not the item itself', () => {
    const to = (party: string) => ({ ...handover.facets.transition, to: party }) as never;
    const placing = (party: string) => ({
      placements: [{ id: handover.id, placing: { facets: { transition: to(party) } } }],
    });
    expect(refused('placeItems', placing('gone'), with2)).toBe('party-missing');
    expect(refused('placeItems', placing('h'), with2)).toBe('party-itself');
    expect(parties(done('placeItems', placing('a'), with2))).toEqual([b, a]);
  });
});

describe('lanes', () => {
  const lanesOf = (after: Plan) => after.header.lanes.map(({ id }) => id);

  it('that are split take the chosen items along, below the one that they come from', () => {
    const after = done('editLanes', {
      edit: 'split',
      id: curriculum,
      newId: 'reading' as LaneId,
      name: 'Reading',
      items: [a, b],
    });
    expect(lanesOf(after)).toEqual(['curriculum', 'reading', 'transitions']);
    expect(after.items.get(a)?.facets.journey).toEqual({ ...journey, lane: 'reading' });
    expect(after.items.get(b)).toBe(plan.items.get(b));
  });

  it('are not split without an item of theirs', () => {
    const args = { edit: 'split', id: transitions, newId: 'x' as LaneId, name: 'X', items: [a] } as const;
    expect(refused('editLanes', args)).toBe('nothing-to-split');
    expect(refused('editLanes', { ...args, newId: curriculum })).toBe('id-taken');
  });

  it('that are merged leave what they hold to the other', () => {
    const after = done('editLanes', { edit: 'merge', id: curriculum, into: transitions });
    expect(lanesOf(after)).toEqual(['transitions']);
    expect(after.items.get(a)?.facets.journey?.lane).toBe(transitions);
    expect(refused('editLanes', { edit: 'merge', id: curriculum, into: curriculum })).toBe('lane-missing');
  });

  it('have one of six colours, or none', () => {
    const coloured = done('editLanes', { edit: 'colour', id: curriculum, tone: 4 });
    expect(coloured.header.lanes[0]).toMatchObject({ tone: 4 });
    const plain = done('editLanes', { edit: 'colour', id: curriculum, tone: null }, coloured);
    expect(plain.header.lanes).toEqual(plan.header.lanes);
    expect(refused('editLanes', { edit: 'colour', id: curriculum, tone: 7 })).toBe('tone-unknown');
  });
});

describe('adding items', () => {
  it('[P7] gives each the letter of its kind and the next number', () => {
    const after = done('addItems', {
      items: [
        { id: 'x' as ItemId, kind: 'risk' },
        { id: 'y' as ItemId, kind: 'decision' },
      ],
    });
    expect([...after.items.values()].slice(-2).map(({ code }) => code)).toEqual(['K-004', 'D-005']);
    expect(after.header.nextNumber).toBe(6);
  });

  it('starts with what is usual for the kind, and takes what is said', () => {
    const item = done('addItems', {
      items: [{ id: 'x' as ItemId, kind: 'entitlement', title: 'A\nreader', tags: ['reading'] }],
    }).items.get('x' as ItemId);
    expect(item).toMatchObject({
      status: 'agreed',
      title: 'A reader',
      tags: ['reading'],
      owner: null,
      due: null,
      facets: {},
    });
  });

  it('lets items that are added together own each other', () => {
    const items = [
      { id: 'x' as ItemId, kind: 'body', owner: 'y' as ItemId },
      { id: 'y' as ItemId, kind: 'role' },
    ] as const;
    expect(done('addItems', { items }).items.get('x' as ItemId)?.owner).toBe('y');
  });

  it('adds all or none', () => {
    const items = [
      { id: 'x' as ItemId, kind: 'action' },
      { id: 'y' as ItemId, kind: 'action', placing: { facets: { journey: { ...journey, lane: 'gone' as LaneId } } } },
    ] as const;
    expect(refused('addItems', { items })).toBe('lane-missing');
  });
});

describe('editing an item', () => {
  it('changes the fields named and no others', () => {
    const before = plan.items.get(a);
    expect(done('editItem', { id: a, fields: { status: 'done', notes: 'Seen in six classes.' } }).items.get(a)).toEqual(
      {
        ...before,
        status: 'done',
        notes: 'Seen in six classes.',
      },
    );
  });

  it('does not change an id, a code or a place, whatever it is handed', () => {
    const fields = { id: 'z', code: 'Z-1', facets: {}, title: 'New' } as Partial<Item>;
    expect(done('editItem', { id: a, fields }).items.get(a)).toEqual({ ...plan.items.get(a), title: 'New' });
  });

  it.each([
    [{ due: { date: '2027-02-30' } }, 'field-invalid'],
    [{ tags: [''] }, 'field-invalid'],
    [{ owner: a }, 'owner-itself'],
    [{ owner: 'gone' as ItemId }, 'owner-missing'],
  ])('refuses %j', (fields, code) => {
    expect(refused('editItem', { id: a, fields })).toBe(code);
  });

  it('joins typing in one field, and starts afresh in another', () => {
    expect(keyOf('editItem', { id: a, fields: { title: 'P' } })).toBe(
      keyOf('editItem', { id: a, fields: { title: 'Ph' } }),
    );
    expect(keyOf('editItem', { id: a, fields: { title: 'P' } })).not.toBe(
      keyOf('editItem', { id: a, fields: { notes: 'P' } }),
    );
    expect(keyOf('editItem', { id: a, fields: { title: 'P' } })).not.toBe(
      keyOf('editItem', { id: b, fields: { title: 'P' } }),
    );
  });
});

function keyOf<Id extends CommandId>(id: Id, args: CommandArgs<Id>): string | null {
  const history = commands[id].history as HistoryPolicy<CommandArgs<Id>>;
  return history.kind === 'join' ? history.key(args) : null;
}

describe('editing several items', () => {
  it('sets a status, and puts a flag on once or takes it off', () => {
    expect(
      [...done('editItems', { ids: [a, b], fields: { status: 'paused' } }).items.values()].map((item) => item.status),
    ).toEqual(['paused', 'paused', 'proposed']);
    const flagged = done('editItems', { ids: [a], flag: 'send', on: true });
    expect(done('editItems', { ids: [a], flag: 'send', on: true }, flagged).items.get(a)?.flags).toEqual(['send']);
    expect(done('editItems', { ids: [a], flag: 'send', on: false }, flagged).items.get(a)?.flags).toEqual([]);
  });

  it('gives all of them one owner and one due date, and puts a tag on or takes it off', () => {
    const due = { date: '2027-02-06' };
    const edited = done('editItems', { ids: [a, b], fields: { due } });
    expect([a, b].map((id) => edited.items.get(id)?.due)).toEqual([due, due]);
    const tagged = done('editItems', { ids: [a, b], tag: 'reading', on: true });
    expect([a, b].map((id) => tagged.items.get(id)?.tags.filter((tag) => tag === 'reading'))).toEqual([
      ['reading'],
      ['reading'],
    ]);
    const off = done('editItems', { ids: [a, b], tag: 'reading', on: false }, tagged);
    expect(off.items.get(a)?.tags).not.toContain('reading');
  });
});

describe('placing items', () => {
  it('gives one facet and leaves the others', () => {
    const moved = { ...journey, lane: transitions };
    expect(
      done('placeItems', { placements: [{ id: a, placing: { facets: { journey: moved } } }] }).items.get(a)?.facets,
    ).toEqual({
      journey: moved,
      free: { x: 10, y: 20 },
    });
  });

  it('takes a facet away, so that the item waits in the tray', () => {
    expect(
      done('placeItems', { placements: [{ id: a, placing: { facets: { journey: null } } }] }).items.get(a)?.facets,
    ).toEqual({
      free: { x: 10, y: 20 },
    });
  });

  it('gives fields of the item with the place, and several facets at once', () => {
    const placing = { owner: c, status: 'agreed', facets: { journey: null, free: { x: 1, y: 2 } } } as const;
    expect(done('placeItems', { placements: [{ id: a, placing }] }).items.get(a)).toEqual({
      ...plan.items.get(a),
      owner: c,
      status: 'agreed',
      facets: { free: { x: 1, y: 2 } },
    });
  });

  it.each([
    [{ owner: a }, 'owner-itself'],
    [{ owner: 'gone' as ItemId }, 'owner-missing'],
    [{ due: { date: '2027-02-30' } }, 'field-invalid'],
  ])('refuses what an item can’t be: %j', (placing, code) => {
    expect(refused('placeItems', { placements: [{ id: a, placing }] })).toBe(code);
  });

  it.each([
    [
      [{ id: a, placing: { facets: { journey: { fromWeek: 172, toWeek: 209, lane: transitions } } } }],
      'moving ‘Phonics’ to Y3 w20, Transitions',
    ],
    [
      [{ id: a, placing: { facets: { journey: { ...journey, toWeek: 114 } } } }],
      'changing the weeks of ‘Phonics’ to R–Y1',
    ],
    [[{ id: a, placing: { facets: { journey: null } } }], 'taking ‘Phonics’ off the journey'],
    [[{ id: b, placing: { facets: { journey } } }], 'placing ‘Fluency’ at R w1, Curriculum'],
    [[a, b].map((id) => ({ id, placing: { facets: { journey } } })), 'moving 2 items on the journey'],
    [[{ id: a, placing: { facets: { free: { x: 0, y: 0 } } } }], 'moving ‘Phonics’ on the sketch'],
    [[{ id: a, placing: { facets: { free: { x: 10, y: 20, width: 300 } } } }], 'resizing ‘Phonics’'],
    [[{ id: b, placing: { facets: { free: { x: 0, y: 0 } } } }], 'placing ‘Fluency’ on the sketch'],
    [[a, b].map((id) => ({ id, placing: { facets: { free: null } } })), 'taking 2 items off the sketch'],
    [[{ id: a, placing: { facets: { area: null } } }], 'changing the area of ‘Phonics’'],
    [[{ id: a, placing: { owner: c } }], 'giving ‘Phonics’ to ‘Reading lead’'],
    [[{ id: b, placing: { owner: null } }], 'taking the owner from ‘Fluency’'],
    [[{ id: a, placing: { status: 'in-progress' as const } }], 'changing the status of ‘Phonics’ to in progress'],
    [[a, b].map((id) => ({ id, placing: { kind: 'decision' } })), 'changing the kind of 2 items to decision'],
    [[{ id: a, placing: { owner: c, facets: { journey } } }], 'moving ‘Phonics’ to R w1, Curriculum'],
  ])('is said in the history with where to: %#', (placements, label) => {
    expect(commands.placeItems.label(plan, { placements })).toBe(label);
  });

  it.each([
    [{ journey: { ...journey, toWeek: 571 } }, 'week-out-of-range'],
    [{ journey: { ...journey, fromWeek: 1.5 } }, 'week-out-of-range'],
    [{ journey: { ...journey, toWeek: 38 } }, 'span-backwards'],
    [{ journey: { ...journey, lane: 'gone' as LaneId } }, 'lane-missing'],
    [{ area: { area: 'gone' as AreaId, rank: 1 } }, 'area-missing'],
    [{ area: { area: 'gaps' as AreaId, rank: Number.NaN } }, 'rank-out-of-range'],
    [{ free: { x: Number.POSITIVE_INFINITY, y: 0 } }, 'position-out-of-range'],
  ])('refuses %j', (facets, code) => {
    expect(refused('placeItems', { placements: [{ id: b, placing: { facets } }] })).toBe(code);
  });
});

describe('removing items', () => {
  it('[P5, P6] takes their links along and leaves no owner behind, as was said before', () => {
    expect(affectedByRemoval(plan, [c])).toMatchObject({ links: [{ id: 'bc' }], owned: [{ id: 'b' }] });
    const after = done('removeItems', { ids: [c] });
    expect([...after.links.keys()]).toEqual(['ab']);
    expect(after.items.get(b)?.owner).toBeNull();
  });
});

describe('duplicating items', () => {
  it('copies the links between them, with new codes, a little to the side', () => {
    const after = done('duplicateItems', {
      copies: new Map([
        [a, 'x' as ItemId],
        [b, 'y' as ItemId],
      ]),
    });
    expect(after.items.get('x' as ItemId)).toMatchObject({
      title: 'Phonics',
      code: 'A-004',
      facets: { free: { x: 34, y: 44 } },
    });
    expect(after.items.get('y' as ItemId)).toMatchObject({ owner: 'c', code: 'A-005' });
    expect([...after.links.values()].slice(2)).toMatchObject([{ from: 'x', to: 'y' }]);
  });

  it('never overwrites an item', () => {
    expect(refused('duplicateItems', { copies: new Map([[a, b]]) })).toBe('id-taken');
    expect(
      refused('duplicateItems', {
        copies: new Map([
          [a, 'x' as ItemId],
          [b, 'x' as ItemId],
        ]),
      }),
    ).toBe('id-taken');
  });
});

describe('linking', () => {
  it.each([
    [{ id: 'n' as LinkId, kind: 'leads-to', from: a, to: b }, 'link-exists'],
    [{ id: 'ab' as LinkId, kind: 'supports', from: a, to: b }, 'id-taken'],
    [{ id: 'n' as LinkId, kind: 'supports', from: a, to: a }, 'link-to-itself'],
    [{ id: 'n' as LinkId, kind: 'supports', from: a, to: 'gone' as ItemId }, 'item-missing'],
  ] as const)('refuses %j', (link, code) => {
    expect(refused('addLink', link)).toBe(code);
  });

  it('allows the same two items another kind, and the other way round', () => {
    expect(done('addLink', { id: 'n' as LinkId, kind: 'tension', from: a, to: b }).links.size).toBe(3);
    expect(done('addLink', { id: 'n' as LinkId, kind: 'leads-to', from: b, to: a }).links.size).toBe(3);
  });
});

describe('linking several to one', () => {
  const from = [
    { item: a, link: 'n' as LinkId },
    { item: c, link: 'm' as LinkId },
  ];

  it('is one step, which leaves alone what is linked like that already', () => {
    expect([...done('linkAll', { from, to: b, kind: 'leads-to' }).links.keys()]).toEqual(['ab', 'bc', 'm']);
    expect(commands.linkAll.label(plan, { from, to: b, kind: 'leads-to' })).toBe('linking 2 items to ‘Fluency’');
  });

  it('says so where all of them are, or where they can’t be', () => {
    expect(refused('linkAll', { from: [...from, ...from], to: c, kind: 'supports' })).toBe('id-taken');
    expect(refused('linkAll', { from: from.slice(0, 1), to: b, kind: 'leads-to' })).toBe('link-exists');
  });
});

describe('editing lanes', () => {
  it('removing one moves its items into another, or to the tray', () => {
    const moved = done('editLanes', { edit: 'remove', id: curriculum, into: transitions });
    expect(moved.items.get(a)?.facets.journey?.lane).toBe('transitions');
    const trayed = done('editLanes', { edit: 'remove', id: curriculum, into: null });
    expect(trayed.items.get(a)?.facets).toEqual({ free: { x: 10, y: 20 } });
    expect(trayed.header.lanes.map(({ id }) => id)).toEqual(['transitions']);
  });

  it('moves to a place within the list, wherever it is asked to', () => {
    const order = (index: number) =>
      done('editLanes', { edit: 'move', id: curriculum, index }).header.lanes.map(({ id }) => id);
    expect([order(0), order(1), order(99), order(-3)]).toEqual([
      ['curriculum', 'transitions'],
      ['transitions', 'curriculum'],
      ['transitions', 'curriculum'],
      ['curriculum', 'transitions'],
    ]);
  });

  it('never leaves one without a name', () => {
    const named = done('editLanes', { edit: 'rename', id: curriculum, name: ' \n ' }).header.lanes[0]?.name;
    expect(named).toBe('New lane');
  });
});

describe('editing the plan', () => {
  it('[P8] takes half-terms that add up to 38 and no others', () => {
    expect(done('editPlan', { halfTermPattern: [8, 6, 6, 6, 6, 6] }).header.halfTermPattern).toEqual([
      8, 6, 6, 6, 6, 6,
    ]);
    expect(refused('editPlan', { halfTermPattern: [8, 6, 6, 6, 6, 7] })).toBe('plan-field-invalid');
  });

  it('does not touch lanes or codes, whatever it is handed', () => {
    const after = done('editPlan', { title: 'New', lanes: [], nextNumber: 1 } as CommandArgs<'editPlan'>);
    expect(after.header).toEqual({ ...plan.header, title: 'New' });
  });
});
