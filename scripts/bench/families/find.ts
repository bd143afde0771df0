import type { Item } from '#shared/plan';
import { createIndex, find as findIn } from '#shared/search';
import { pressUntil } from '../app';
import type { Family } from '../family';
import { median, quantile } from '../figure';
import { settled } from '../steps';

const QUERY = 'weekly reading';
/** Of how many the panel shows; how many there are in all is what it says. */
const SHOWN = 200;

/** Each letter into the find field, until the panel says how many have the words so far. */
export const find: Family = {
  id: 'find',
  on: 'at once',
  figures: [
    { id: 'find.key', name: 'Find as you type, a keystroke', unit: 'ms', target: 30 },
    { id: 'find.first', name: 'Find, the first letter', unit: 'ms' },
    { id: 'find.slow', name: 'Find, the slowest keystroke', unit: 'ms', quiet: true },
  ],
  measure: async ({ app, plan }) => {
    const { page } = app;
    await page.keyboard.press('Control+f');
    const field = page.getByRole('combobox', { name: 'Find in this plan' });
    await field.fill('');
    await settled(app);
    const ownerOf = ({ owner }: Item) => (owner === null ? '' : (plan.items.get(owner)?.title ?? ''));
    const index = createIndex(plan.items.values(), ownerOf);
    const took: number[] = [];
    for (let length = 1; length <= QUERY.length; length += 1) {
      const query = QUERY.slice(0, length);
      const { total } = findIn(index, query, SHOWN);
      const says = `/^${total} found/.test(document.querySelector('search output')?.textContent ?? '')`;
      const holds = `document.activeElement.value === ${JSON.stringify(query)} && ${says}`;
      took.push(await pressUntil(app, query.at(-1) ?? '', holds));
    }
    await page.keyboard.press('Escape');
    await settled(app);
    const [first = 0, ...later] = took;
    return { 'find.key': median(later) ?? 0, 'find.first': first, 'find.slow': quantile(later, 1) ?? 0 };
  },
};
