import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { inView, lenses } from '#shared/lenses';
import type { GovernanceView } from '#shared/lenses/governance';
import type { Item, ItemId, ModelId, Placing, Plan } from '#shared/plan';
import { placedItem, standingIn } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { fixedPorts } from '../../plans';

const plan = await planFrom(templates.governance, fixedPorts());
const committees = 'committees' as ModelId;
const seen = (model: string) => inView(lenses.governance, { model } as GovernanceView);
const lens = seen('committees');

function named(title: string, where: Plan = plan): Item {
  const item = [...where.items.values()].find((one) => one.title === title);
  if (!item) throw new Error(`There is no ${title}.`);
  return item;
}

function rectOf(title: string, where: Plan = plan) {
  const card = lens.scene(where).cards.find((one) => one.title === title);
  if (!card) throw new Error(`${title} has no card.`);
  return card.rect;
}

function after(item: Item, placing: Placing): Plan {
  return { ...plan, items: new Map([...plan.items, [item.id, placedItem(item, placing)]]) };
}

const lineOf = (where: Plan, title: string) => standingIn(named(title, where), committees)?.accountableTo;
const idOf = (title: string): ItemId => named(title).id;

it('[GV17] stands whoever leads over the middle of those they lead, a row higher', () => {
  const { x, width, y } = rectOf('Board of Trustees');
  const led = ['Finance and Audit Committee', 'Local governing bodies'].map((title) => rectOf(title));
  expect(x + width / 2).toBeCloseTo(((led[0]?.x ?? 0) + (led[1]?.x ?? 0) + width) / 2, 0);
  expect(new Set(led.map((rect) => rect.y)).size).toBe(1);
  expect(led[0]?.y).toBeGreaterThan(y);
});

it('[GV18] takes a card that is let go on another one for answering to it, with all that it is', () => {
  const heads = named('Headteachers');
  const dropped = after(heads, must(lens.drop(plan, heads, rectOf('Local governing bodies'), false)));
  expect(lineOf(dropped, 'Headteachers')).toBe(idOf('Local governing bodies'));
  expect(standingIn(named('Headteachers', dropped), committees)?.duties).toEqual(standingIn(heads, committees)?.duties);
  expect(standingIn(named('Headteachers', dropped), 'clusters' as ModelId)).toEqual(
    standingIn(heads, 'clusters' as ModelId),
  );
  expect(lens.placeOf(dropped, named('Headteachers', dropped))).toBe('Answers to Local governing bodies');
});

it('[GV18] orders by a drop between two, and never puts anybody under those they lead', () => {
  const local = named('Local governing bodies');
  const second = rectOf('Education Committee');
  const between = { ...second, x: second.x - second.width / 2 - 8 };
  const dropped = after(local, must(lens.drop(plan, local, between, false)));
  expect(lens.placeOf(dropped, named('Local governing bodies', dropped))).toBe('Answers to Board of Trustees, 2 of 5');
  const board = named('Board of Trustees');
  const under = after(board, must(lens.drop(plan, board, rectOf('Headteachers'), false)));
  expect([null, idOf('Members')]).toContain(lineOf(under, 'Board of Trustees'));
});

it('[GV18] takes who comes in for what the name says, and leaves the other models alone', () => {
  const councils = named('Academy councils');
  expect(lens.placeOf(plan, councils)).toBeNull();
  const placed = placedItem(councils, must(lens.drop(plan, councils, rectOf('Board of Trustees'), false)));
  expect(standingIn(placed, committees)).toMatchObject({
    tier: 'local',
    duties: [],
    accountableTo: idOf('Board of Trustees'),
  });
  expect(placed.facets.governance?.inModels).toHaveLength(2);
});

it('[GV19] leads by keys among those beside it, up, and down', () => {
  const step = (title: string, to: 'left' | 'right' | 'up' | 'down', large = false) => {
    const moved = after(named(title), must(lens.nudge(plan, named(title), to, large)));
    return lens.placeOf(moved, named(title, moved));
  };
  expect(step('Education Committee', 'left')).toBe('Answers to Board of Trustees, 1 of 5');
  expect(step('Education Committee', 'right', true)).toBe('Answers to Board of Trustees, 5 of 5');
  expect(step('Director of Education', 'up')).toBe('Answers to Board of Trustees, 5 of 6');
  expect(step('Director of Education', 'down')).toBe('Answers to Chief operating officer');
  expect(step('Director of Education', 'up', true)).toBe('At the top, 2 of 2');
  expect(step('Members', 'up')).toBe('At the top');
});

it('[GV19] makes a sibling beside and the next one below, and nothing above the top', () => {
  const made = (title: string, where: 'sibling' | 'next' | 'up') => {
    const placing = lens.beside(plan, named(title), where);
    return placing.ok ? placing.value.facets?.governance?.inModels[0]?.accountableTo : placing.error.code;
  };
  expect(made('Education Committee', 'sibling')).toBe(idOf('Board of Trustees'));
  expect(made('Education Committee', 'next')).toBe(idOf('Education Committee'));
  expect(made('Headteachers', 'up')).toBe(idOf('Chief executive'));
  expect(made('Members', 'up')).toBe('model-top');
});

it('[GV20] finds what is amiss in every model until one is preferred', () => {
  const found = lens.findings(plan).map(({ id }) => id);
  expect(found).toContain('governance-undecided');
  const models = plan.header.models?.map((model) =>
    model.id === 'clusters' ? { ...model, preferred: { why: 'Fewer meetings', on: '2026-11-28' } } : model,
  );
  const decided = { ...plan, header: { ...plan.header, ...(models && { models }) } };
  expect(lens.findings(decided)).toEqual([]);
});

it('says of a plan without a model what to do first', () => {
  const bare = { ...plan, header: { ...plan.header, models: [] } };
  const dropped = lens.drop(bare, named('Members'), { x: 0, y: 0, width: 10, height: 10 }, false);
  expect(!dropped.ok && dropped.error.code).toBe('no-model');
});
