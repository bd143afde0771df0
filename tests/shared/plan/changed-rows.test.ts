import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedRows } from '#shared/plan';

type Row = { readonly id: string; readonly text: string };

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const rows = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 8 });
const mapOf = (list: readonly Row[]): ReadonlyMap<string, Row> => new Map(list.map((row) => [row.id, row]));

it('finds every row that came, went or changed, in whatever order the two states hold their rows', () => {
  fc.assert(
    fc.property(rows, rows, rows, (old, now, edited) => {
      const known = new Map(ids.map((id) => [id, { id, text: '' }]));
      const before = mapOf(old.flatMap((id) => known.get(id) ?? []));
      const after = mapOf(now.flatMap((id) => (edited.includes(id) ? { id, text: 'new' } : (known.get(id) ?? []))));
      const expected = [...new Set([...old, ...now])]
        .map((id) => ({ before: before.get(id), after: after.get(id) }))
        .filter((row) => row.before !== row.after);
      const byId = (a: Partial<Record<'before' | 'after', Row | undefined>>) => (a.before ?? a.after)?.id ?? '';
      const found = [...changedRows(before, after)].sort((a, b) => (byId(a) < byId(b) ? -1 : 1));
      expect(found).toEqual(expected.sort((a, b) => (byId(a) < byId(b) ? -1 : 1)));
    }),
    { seed: 38, numRuns: 500 },
  );
});

it('finds nothing between a state and itself', () => {
  const state = mapOf([{ id: 'a', text: '' }]);
  expect(changedRows(state, state)).toEqual([]);
  expect(changedRows(state, mapOf([...state.values()]))).toEqual([]);
});
