import type { Family } from '../family';

/** From the click on Home to the first frame with the plan's cards, out of IndexedDB. */
export const open: Family = {
  id: 'open',
  on: 'at once',
  figures: [{ id: 'open.painted', name: 'Open a plan: click → painted', unit: 'ms', target: 1_000 }],
  measure: ({ opened }) => Promise.resolve({ 'open.painted': opened }),
};
