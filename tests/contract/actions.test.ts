// @vitest-environment happy-dom
/** Walks every action in many situations: each is named, and no key means two things at once. */
import { describe, expect, it, test } from 'vitest';
import type { Action, ActionId } from '#renderer/actions';
import { actionIds, actions, keySheet, keysHeld, menus, whyOff } from '#renderer/actions';
import { allIcons as icons } from '#renderer/icons';
import { findStore, looksStore, makingStore, viewStore } from '#renderer/session';
import { noChange } from '#shared/change';
import { noFilter, toggled } from '#shared/filter';
import { lenses, lensIds } from '#shared/lenses';
import type { AreaId, Facets, ItemId, LaneId, LinkId, TransitionFacet } from '#shared/plan';
import { builtItem, builtLink, builtPlan } from '../plans';

type Situation = Parameters<Action['run']>[0];

const lane = 'curriculum' as LaneId;
const transition: TransitionFacet = {
  gate: 'n-r',
  side: 'child',
  fromOffset: -8,
  toOffset: 2,
  crosses: [],
  children: [],
  from: null,
  to: null,
};
/** A place in every lens. */
const facets = (index: number): Facets => ({
  journey: { fromWeek: 30 + index, toWeek: 40, lane },
  transition: { ...transition, fromOffset: index - 8 },
  stance: { ring: 'core' },
  area: { area: 'weeks' as AreaId, rank: index },
  free: { x: index * 300, y: 0 },
});
const plan = builtPlan({
  items: [
    builtItem('a', { kind: 'priority', facets: facets(0) }),
    builtItem('b', { kind: 'priority', facets: facets(1) }),
    builtItem('c', { kind: 'priority', facets: facets(2) }),
    builtItem('frame', { kind: 'frame', facets: facets(3) }),
    builtItem('waiting'),
  ],
  links: [builtLink('l', 'a', 'b')],
});
const step = { label: 'adding ‘Phonics’', changes: noChange };
const history = { past: [step], future: [step] };
const open = { plan, history, generation: 1, binnedAt: null, joinable: null } as unknown as Situation['open'];

const selections: readonly Situation['selection'][] = (
  [
    [[], []],
    [['a'], []],
    [['waiting'], []],
    [['frame'], []],
    [['a', 'b', 'c'], []],
    [[], ['l']],
    [['a', 'b', 'c', 'frame', 'waiting'], ['l']],
  ] as [string[], string[]][]
).flatMap(([items, links]) =>
  [null, ...(items.length === 1 ? [items[0]] : [])].map((editing) => ({
    items: new Set(items as ItemId[]),
    links: new Set(links as LinkId[]),
    editing: (editing ?? null) as ItemId | null,
    typed: false,
  })),
);

const views = lensIds.flatMap((lens) =>
  (['canvas', 'outline', 'walk'] as const).flatMap((surface) =>
    [true, false].map((on) => ({
      ...viewStore.getState(),
      lens,
      surface,
      room: on,
      fullScreen: on,
      mapOpen: on,
      panel: on ? ('findings' as const) : ('inspector' as const),
      railOpen: on,
      inspectorOpen: on,
    })),
  ),
);

const untouched = { looks: looksStore.getState(), find: findStore.getState(), making: makingStore.getState() };
const searching = {
  looks: { ...untouched.looks, filter: toggled(noFilter, 'flag', 'send'), legendOpen: true },
  find: { ...untouched.find, open: true, query: 'phonics' },
  making: { kind: 'risk' as const, madeIn: 'sketch' },
};

/** Home, and every way to look at a plan with every kind of selection. */
const situations: readonly Situation[] = [null, open].flatMap((opened) =>
  views.flatMap((view) =>
    selections.map(
      (selection): Situation => ({ open: opened, selection, view, ...(view.room ? searching : untouched) }),
    ),
  ),
);

const labelOf = ({ label }: Action, now: Situation) => (typeof label === 'string' ? label : label(now));

/** Keys that the same press would match have the same name here. */
function nameOf(keys: string): string {
  const parts = keys.split(/\+(?=.)/);
  const key = (parts.at(-1) ?? '').toLowerCase();
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  return [
    ...parts
      .slice(0, -1)
      .filter((part) => !(isSign && part === 'Shift'))
      .sort(),
    key,
  ].join('+');
}

/** Pairs of actions that can both be done in the same situation and share a key. */
function clashesIn(all: Readonly<Record<string, Action>>): readonly string[] {
  const found = new Set<string>();
  for (const now of situations) {
    const taken = new Map<string, string>();
    for (const [id, action] of Object.entries(all)) {
      if (action.enabled?.(now) === false) continue;
      for (const keys of new Set(keysHeld(action, now).map(nameOf))) {
        const other = taken.get(keys);
        if (other) found.add(`${keys}: ${other} and ${id}`);
        taken.set(keys, id);
      }
    }
  }
  return [...found];
}

describe.each(actionIds)('the action %s', (id: ActionId) => {
  const action: Action = actions[id];

  it('has a label in every situation, as a menu says it', () => {
    const labels = new Set(situations.map((now) => labelOf(action, now)));
    expect([...labels].filter((label) => !/^[A-Z][^!]*[^.! ]$/.test(label))).toEqual([]);
  });

  it('can be found: in a menu or by keys, with an icon that exists where it has one', () => {
    expect(action.menu !== undefined || (action.keys?.length ?? 0) > 0).toBe(true);
    if (action.icon !== undefined) expect(Object.keys(icons)).toContain(action.icon);
  });

  it('says in a few words why it can’t be done, wherever it can’t', () => {
    const reasons = new Set(situations.map((now) => whyOff(action, now)).filter((why) => why !== null));
    expect([...reasons].filter((why) => !/^[a-z][^.]{5,39}$/.test(why))).toEqual([]);
  });

  it('has well-formed keys', () => {
    for (const keys of action.keys ?? [])
      expect(keys).toMatch(/^((Mod|Alt|Shift)\+)*([A-Z0-9]|F\d+|[A-Z][a-zA-Z]+|[^a-zA-Z0-9])$/);
  });
});

test('no key means two things in the same situation', () => {
  expect(clashesIn(actions)).toEqual([]);
});

test('a clash would be caught, also one that is written differently', () => {
  const planted = { ...actions, planted: { label: 'Planted', keys: ['Shift+Mod+z'], run: () => undefined } };
  expect(clashesIn(planted)).toEqual(['Mod+Shift+z: edit.redo and planted']);
});

test('what could be done elsewhere says where', () => {
  const on = (surface: 'canvas' | 'outline', lens: (typeof lensIds)[number], items: readonly string[] = []) => ({
    open,
    ...untouched,
    view: { ...viewStore.getState(), surface, lens, room: false },
    selection: { items: new Set(items as ItemId[]), links: new Set<LinkId>(), editing: null, typed: false },
  });
  expect(whyOff(actions['arrange.left'], on('canvas', 'sketch'))).toBe('select two cards first');
  expect(whyOff(actions['arrange.left'], on('canvas', 'journey'))).toBe('in Sketch only');
  expect(whyOff(actions['view.fit'], on('outline', 'journey'))).toBe('on the canvas only');
  expect(whyOff(actions['outline.foldAll'], on('canvas', 'journey'))).toBe('in the outline only');
  expect(whyOff(actions['edit.copy'], on('canvas', 'journey'))).toBe('select something first');
  expect(whyOff(actions['edit.copy'], on('canvas', 'journey', ['a']))).toBeNull();
});

test('what prints begins a title on the one selected card, and means nothing else there: such an action has another key', () => {
  const prints = (keys: string) => /^(Shift\+)?.$/.test(keys);
  const withPrinting = actionIds.filter((id) => actions[id].keys?.some(prints));
  expect(withPrinting).toContain('item.add');
  const onCard = situations.filter(({ view, selection }) => view.surface === 'canvas' && selection.items.size === 1);
  const placed = onCard.filter(({ open: opened, selection, view }) => {
    const [item] = [...selection.items].flatMap((id) => opened?.plan.items.get(id) ?? []);
    return opened && item && lenses[view.lens].placeOf(opened.plan, item) !== null;
  });
  for (const now of placed) {
    for (const id of withPrinting) {
      const held = keysHeld(actions[id], now);
      expect(held.filter(prints)).toEqual([]);
      const { where }: Action = actions[id];
      if (where !== 'outline' && where !== 'walk' && (where !== 'free' || lenses[now.view.lens].freePositions))
        expect(held.length, id).toBeGreaterThan(0);
    }
  }
});

test('no two entries of a menu read the same', () => {
  for (const now of situations) {
    for (const menu of menus) {
      const labels = Object.values<Action>(actions)
        .filter((action) => action.menu?.[0] === menu && action.enabled?.(now) !== false)
        .map((action) => labelOf(action, now));
      expect(labels.length).toBe(new Set(labels).size);
    }
  }
});

test('the keyboard sheet lists every action that has keys, once', () => {
  const listed = keySheet().flatMap(({ ids }) => ids);
  expect([...listed].sort()).toEqual(actionIds.filter((id) => actions[id].keys?.length).sort());
});

test('under no heading of the keyboard sheet a key stands twice', () => {
  for (const { title, ids } of keySheet()) {
    const keys = ids.flatMap((id) => actions[id].keys?.map(nameOf) ?? []);
    expect(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      title,
    ).toEqual([]);
  }
});

test('keys of one place mean nothing elsewhere', () => {
  for (const id of actionIds) {
    const { where, enabled }: Action = actions[id];
    if (!where) continue;
    const allowed = situations
      .filter((now) => keysHeld(actions[id], now).length > 0 && (enabled?.(now) ?? true))
      .map(({ view }) => view.surface);
    expect([...new Set(allowed)], id).toEqual([where === 'outline' || where === 'walk' ? where : 'canvas']);
  }
});
