/** What keys do on the lines of the outline. */
import { describe, expect, it } from 'vitest';
import { groupings, itemsBetween, itemsUnder, rowsOf, typedRow, walkRows } from '#shared/outline';
import type { LaneId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const facets = (week: number) => ({
  journey: { fromWeek: week, toWeek: week, lane: 'curriculum' as LaneId },
});

const plan = builtPlan({
  items: [
    builtItem('a', { title: 'Phonics', facets: facets(1) }),
    builtItem('b', { title: 'Play', facets: facets(2) }),
    builtItem('c', { title: 'Fluency' }),
  ],
});
const tree = groupings.journey.branches(plan);
const open = rowsOf(tree, new Set());
const names = (keys: readonly string[]) => keys.map((key) => open.find((row) => row.key === key)?.name);

describe('walking the lines', () => {
  it('goes down and up line by line, and stays at the ends', () => {
    const [first, second] = open;
    expect(walkRows(open, first?.key ?? '', 'ArrowDown')).toEqual({ to: second?.key });
    expect(walkRows(open, first?.key ?? '', 'ArrowUp')).toEqual({ to: first?.key });
    expect(walkRows(open, null, 'End')).toEqual({ to: 'item:c' });
    expect(walkRows(open, 'item:c', 'Home')).toEqual({ to: first?.key });
  });

  it('unfolds, goes in, goes out and folds with the arrows to the sides', () => {
    const folded = rowsOf(tree, new Set(['year:N']));
    expect(walkRows(folded, 'year:N', 'ArrowRight')).toEqual({ fold: false });
    expect(walkRows(open, 'year:N', 'ArrowRight')).toEqual({ to: 'lane:N:curriculum' });
    expect(walkRows(open, 'item:a', 'ArrowLeft')).toEqual({ to: 'lane:N:curriculum' });
    expect(walkRows(open, 'year:N', 'ArrowLeft')).toEqual({ fold: true });
    expect(walkRows(open, 'year:R', 'ArrowRight')).toBeNull();
    expect(walkRows(open, 'item:a', 'x')).toBeNull();
  });

  it('finds a line by the first letters of its name, the next one for the same letter', () => {
    expect(names([typedRow(open, null, 'p') ?? ''])).toEqual(['Phonics']);
    expect(names([typedRow(open, 'item:a', 'p') ?? ''])).toEqual(['Play']);
    expect(names([typedRow(open, 'item:a', 'pl') ?? ''])).toEqual(['Play']);
    expect(names([typedRow(open, 'item:b', 'PHON') ?? ''])).toEqual(['Phonics']);
    expect(typedRow(open, null, 'zebra')).toBeNull();
  });

  it('knows the items between two lines, whichever comes first, and those under a heading', () => {
    expect(itemsBetween(open, 'item:b', 'year:N')).toEqual(['a', 'b']);
    expect(itemsUnder(tree, 'phase:early-years')).toEqual(['a', 'b']);
    expect(itemsUnder(tree, 'gone')).toEqual([]);
  });
});
