// @vitest-environment happy-dom
/** Moving by keys, from the canvas or the outline: frames take along what they hold, and steps in a row are one undo step. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { moveItems } from '#renderer/actions';
import { planStore, undo } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { Direction } from '#shared/lenses';
import { plainLens } from '#shared/lenses';
import { groupings } from '#shared/outline';
import type { Facets, Item, ItemId } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

vi.stubGlobal('allthrough', {
  call: async () => ({ ok: false, error: { code: 'none', message: '' } }),
  on: () => () => {},
});

const at = (x: number, y: number, size = {}) => ({ facets: { free: { x, y, ...size } } as Facets });
const id = (text: string) => text as ItemId;
const large = { width: 600, height: 400 };

beforeEach(() => {
  const plan = builtPlan({
    items: [
      builtItem('autumn', { kind: 'frame', ...at(0, 0, large) }),
      builtItem('alpha', at(40, 60)),
      builtItem('beta', at(40, 140)),
      builtItem('spring', { kind: 'frame', ...at(1000, 0, large) }),
      builtItem('beside', at(700, 60)),
    ],
  });
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
});

const planNow = () => {
  const { open } = planStore.getState();
  if (!open) throw new Error('No plan is open.');
  return open.plan;
};
const placeOf = (name: string) => {
  const free = planNow().items.get(id(name))?.facets.free;
  return free && [free.x, free.y];
};
const steps = () => planStore.getState().open?.history.past.length;

/** An arrow key on the canvas of the sketch. */
function nudge(direction: Direction, ...names: readonly string[]): void {
  const plan = planNow();
  const move = (item: Item) => plainLens('sketch').nudge(plan, item, direction, false);
  const done = moveItems(plan, names.map(id), move, direction);
  expect(done.ok).toBe(true);
}

/** Alt with an arrow key on a line of the outline by sketch. */
function step(direction: Direction, ...names: readonly string[]): void {
  const { step: stepOf } = groupings.sketch;
  const done = moveItems(planNow(), names.map(id), (item, now) => stepOf(now, item, direction, false), direction);
  expect(done.ok).toBe(true);
}

/** “Move to…”, or a line let go over a group. */
function moveTo(branch: string, ...names: readonly string[]): void {
  const { enter } = groupings.sketch;
  expect(moveItems(planNow(), names.map(id), (item, now) => enter(now, item, branch)).ok).toBe(true);
}

describe('a frame', () => {
  test.each([
    ['by arrow keys on the canvas', () => nudge('right', 'autumn')],
    ['by Alt with an arrow in the outline', () => step('right', 'autumn')],
    ['with a card in it selected as well', () => step('right', 'autumn', 'alpha')],
  ])('takes along what lies in it %s', (_how, move) => {
    move();
    expect([placeOf('autumn'), placeOf('alpha'), placeOf('beta')]).toEqual([
      [8, 0],
      [48, 60],
      [48, 140],
    ]);
    expect([placeOf('spring'), placeOf('beside')]).toEqual([
      [1000, 0],
      [700, 60],
    ]);
  });

  test('takes it along up and down as well, although a card alone would go to the next frame', () => {
    step('down', 'autumn', 'alpha', 'beta');
    expect([placeOf('autumn'), placeOf('alpha'), placeOf('beta')]).toEqual([
      [0, 8],
      [40, 68],
      [40, 148],
    ]);
  });

  test('takes it along by “Move to…”, and undo is one step that brings all of it back', () => {
    moveTo('loose', 'autumn');
    const [x = 0, y = 0] = placeOf('autumn') ?? [];
    expect(y).toBeGreaterThan(0);
    expect(placeOf('alpha')).toEqual([x + 40, y + 60]);
    undo();
    expect([placeOf('autumn'), placeOf('alpha')]).toEqual([
      [0, 0],
      [40, 60],
    ]);
    expect(steps()).toBe(0);
  });

  test('that goes to the tray leaves its cards where they are', () => {
    moveTo('tray', 'autumn');
    expect([placeOf('autumn'), placeOf('alpha')]).toEqual([undefined, [40, 60]]);
  });
});

test('steps of the same items along one axis are one undo step, to and fro and on whichever surface', () => {
  nudge('right', 'alpha', 'beside');
  step('right', 'beside', 'alpha');
  nudge('left', 'alpha', 'beside');
  expect(steps()).toBe(1);
  nudge('down', 'alpha', 'beside');
  expect(steps()).toBe(2);
  nudge('down', 'alpha');
  expect(steps()).toBe(3);
});

test('after a rest of a second and a half a step is one to itself, so that one can come back to where one rested', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  nudge('right', 'alpha');
  vi.advanceTimersByTime(1_400);
  nudge('right', 'alpha');
  expect(steps()).toBe(1);
  vi.advanceTimersByTime(1_500);
  nudge('right', 'alpha');
  vi.useRealTimers();
  expect(steps()).toBe(2);
  undo();
  expect(placeOf('alpha')).toEqual([56, 60]);
});

test('so are steps from kind to kind', () => {
  for (let times = 0; times < 2; times += 1)
    moveItems(planNow(), [id('alpha')], (item, now) => groupings.kind.step(now, item, 'down', false), 'down');
  expect(planNow().items.get(id('alpha'))?.kind).not.toBe('action');
  expect(steps()).toBe(1);
});

test('several cards that are moved into a frame each find room of their own', () => {
  moveTo('frame:spring', 'alpha', 'beta', 'beside');
  expect(new Set(['alpha', 'beta', 'beside'].map((name) => String(placeOf(name)))).size).toBe(3);
  expect(steps()).toBe(1);
  expect(checkPlan(planNow())).toEqual([]);
});
