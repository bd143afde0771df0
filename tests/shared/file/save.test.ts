import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { FILE_EXTENSION, FORMAT, openPlan, savePlan, VERSION } from '#shared/file';
import type { Item, ItemId, Plan, PlanHeader } from '#shared/plan';
import { builtItem, builtLink, builtPlan } from '../../plans';

const plan = builtPlan({
  items: [builtItem('b', { owner: 'a' as ItemId }), builtItem('a')],
  links: [builtLink('two', 'b', 'a'), builtLink('one', 'a', 'b')],
});

describe('saving', () => {
  it('[F1] writes the format, the version and then the plan', () => {
    const text = savePlan(plan);
    expect(
      text.startsWith('{\n  "format": "allthrough-plan",\n  "version": 1,\n  "header": {\n    "id": "plan-1",'),
    ).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect([FORMAT, VERSION, FILE_EXTENSION]).toEqual(['allthrough-plan', 1, 'allthrough']);
  });

  it('[F1] gives the same bytes whatever the order of rows and keys', () => {
    const shuffled: Plan = {
      header: Object.fromEntries(Object.entries(plan.header).reverse()) as unknown as PlanHeader,
      items: new Map([...plan.items].reverse().map(([id, item]) => [id, reversed(item)])),
      links: new Map([...plan.links].reverse()),
    };
    expect(savePlan(shuffled)).toBe(savePlan(plan));
  });

  it('[F1] changes only the lines that a change concerns', () => {
    const edited = builtPlan({
      ...asBuilt(plan),
      items: [builtItem('b', { owner: 'a' as ItemId, title: 'New' }), builtItem('a')],
    });
    const before = savePlan(plan).split('\n');
    const changed = savePlan(edited)
      .split('\n')
      .filter((line, index) => line !== before[index]);
    expect(changed).toEqual(['      "title": "New",']);
  });

  it('[F1] keeps signs of every script, and half a sign too', () => {
    const odd = builtPlan({ items: [builtItem('a', { title: 'Ysgol Gynradd – 日本 👩‍🏫 \ud800' })] });
    expect(must(openPlan(savePlan(odd))).plan.items.get('a' as ItemId)?.title).toBe('Ysgol Gynradd – 日本 👩‍🏫 \ud800');
  });
});

function asBuilt({ header, items, links }: Plan) {
  return { header, items: [...items.values()], links: [...links.values()] };
}

function reversed(item: Item): Item {
  return Object.fromEntries(Object.entries(item).reverse()) as Item;
}
