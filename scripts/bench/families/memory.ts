import type { Family } from '../family';
import type { Readings } from '../figure';
import { usageOf } from '../processes';

const MEGABYTE = 1_000_000;

/** Resident memory of all processes with the plan open, beside a window with nothing in it. */
export const memory: Family = {
  id: 'memory',
  on: 'canvas',
  figures: [
    { id: 'memory.ratio', name: 'Memory against a blank window', unit: '×', target: 1.3 },
    { id: 'memory.used', name: 'Memory, all processes', unit: 'MB' },
    { id: 'memory.blank', name: 'Memory of a blank window', unit: 'MB', quiet: true },
  ],
  measure: async ({ app, blankMemory }): Promise<Readings> => {
    const used = await usageOf(app.pid);
    const blank = await blankMemory();
    if (!used || blank === null) return {};
    return {
      'memory.ratio': used.memory / blank,
      'memory.used': used.memory / MEGABYTE,
      'memory.blank': blank / MEGABYTE,
    };
  },
};
