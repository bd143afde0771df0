/** A grid told anew: whatever is as it was is given back as the same object, so that an edit draws what it changes. */
import { sameValue } from '#shared/base';
import type { Grid, GridGroup, GridRow } from './grid';

export function keptGrid(before: Grid | undefined, now: Grid): Grid {
  if (!before) return now;
  const rows = new Map(before.groups.flatMap((group) => group.rows.map((row) => [row.id, row] as const)));
  const groups = now.groups.map((group): GridGroup => {
    const own = group.rows.map((row) => keptRow(rows.get(row.id), row));
    const same = before.groups.find(({ id }) => id === group.id);
    const { rows: _rows, ...said } = group;
    const isSame = same && same.rows.length === own.length && same.rows.every((row, at) => row === own[at]);
    if (isSame && sameValue({ ...same, rows: [] }, { ...said, rows: [] })) return same;
    return { ...said, rows: own };
  });
  return { ...now, codes: sameValue(before.codes, now.codes) ? before.codes : now.codes, groups };
}

function keptRow(before: GridRow | undefined, now: GridRow): GridRow {
  if (!before || !sameEntries(before.cells, now.cells) || !sameEntries(before.implied, now.implied)) return now;
  if (before.title !== now.title || before.note !== now.note || !sameValue(before.marks, now.marks)) return now;
  return sameValue([...(before.texts ?? [])], [...(now.texts ?? [])]) ? before : now;
}

function sameEntries(a: ReadonlyMap<string, string> = new Map(), b: ReadonlyMap<string, string> = new Map()): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
