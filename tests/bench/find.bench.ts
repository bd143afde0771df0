/** A keystroke in the find field, and a click in the filter, on a plan of 10,000 items: 30 ms is the aim. */
import { bench, describe } from 'vitest';
import { choicesOf, colourScene, matcherOf, noFilter, toggled } from '#shared/filter';
import { plainLens } from '#shared/lenses';
import type { Item } from '#shared/plan';
import { createIndex, find } from '#shared/search';
import { generatePlan } from '#shared/templates';

const plan = generatePlan({ items: 10_000, links: 4_000, seed: 7 });
const notes = 'Weekly meeting in each school on the twenty children who miss most. Trust data every Monday. '.repeat(4);
const items: readonly Item[] = [...plan.items.values()].map((item, index) => ({
  ...item,
  notes: `${notes} Élève ${index}.`,
}));
const index = createIndex(items);

describe('finding among 10,000 items with notes', () => {
  for (const query of ['a', 're', 'reading', 'weekly reading', 'P-031', 'monday children', 'nothing of the kind']) {
    bench(`“${query}”`, () => {
      find(index, query, 200);
    });
  }
  bench('opening the field after an edit', () => {
    createIndex(items);
  });
  bench('opening the field for the first time', () => {
    createIndex(items.map((item) => ({ ...item })));
  });
});

describe('filtering and colouring 10,000 items', () => {
  const filter = toggled(toggled(noFilter, 'status', 'agreed'), 'flag', 'send');
  const scene = plainLens('journey').scene(plan);
  bench('what is dimmed', () => {
    items.filter(matcherOf(plan, filter));
  });
  bench('the chips and their counts', () => {
    choicesOf(plan, items, filter);
  });
  bench('the scene by owner', () => {
    colourScene(scene, { ...plan }, 'owner');
  });
});
