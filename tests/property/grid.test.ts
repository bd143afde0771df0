/** What edits of a grid change, against a slow and obvious oracle: a list of lists that is written into cell by cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellChange, Grid, GridColumn, GridRow, Range } from '#shared/grid';
import { cycled, filledDown, movedSpot, pasted, rangeBetween, setTo, stopsOf, tsvOf } from '#shared/grid';

const RUNS = { seed: 570, numRuns: 2_000 };

const codes = ['R', 'A', 'C'].map((code) => ({
  code,
  name: `Name of ${code}`,
  means: 'takes part',
  look: 'plain' as const,
}));
const cell = fc.constantFrom('R', 'A', 'C', null, null);

const grids: fc.Arbitrary<Grid> = fc
  .record({ columns: fc.integer({ min: 1, max: 6 }), groups: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }) })
  .chain(({ columns, groups }) =>
    fc
      .tuple(
        ...groups.map(() => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 })),
      )
      .map(
        (filled): Grid => ({
          codes,
          columns: Array.from(
            { length: columns },
            (_, at): GridColumn => ({
              id: `c${String(at)}`,
              name: `Column ${String(at)}`,
              note: '',
              marks: [],
              ...(at === 4 && { isText: true }),
            }),
          ),
          groups: filled.map((rows, group) => ({
            id: `g${String(group)}`,
            name: groups[group] ? `Group ${String(group)}` : '',
            rows: rows.map(
              (cells, row): GridRow => ({
                id: `g${String(group)}r${String(row)}`,
                title: `Row ${String(row)}`,
                note: '',
                marks: [],
                cells: new Map(
                  cells.flatMap((code, at) => (code === null || at === 4 ? [] : [[`c${String(at)}`, code]])),
                ),
              }),
            ),
            ...(groups[group] && { add: 'New row' }),
          })),
        }),
      ),
  );

const spots = fc.record({ row: fc.nat(12), column: fc.nat(5) });
const cases = fc.record({ grid: grids, a: spots, b: spots }).filter(({ grid }) => stopsOf(grid).length > 0);

/** Every cell that takes codes, in lines; null for a line on which a new row is written. */
function sheetOf(grid: Grid): ((string | null)[] | null)[] {
  return stopsOf(grid).map((stop) =>
    stop.kind === 'row' ? grid.columns.map(({ id }) => stop.row.cells.get(id) ?? null) : null,
  );
}

function after(grid: Grid, changes: readonly CellChange[]): ReturnType<typeof sheetOf> {
  const sheet = sheetOf(grid);
  for (const { row, column, code } of changes) {
    const y = stopsOf(grid).findIndex((stop) => stop.kind === 'row' && stop.row.id === row);
    const x = grid.columns.findIndex(({ id }) => id === column);
    const line = sheet[y];
    if (!line || x < 0) throw new Error('There is no such cell.');
    expect(line[x]).not.toBe(code);
    line[x] = code;
  }
  return sheet;
}

/** The oracle writes into every cell of a range. */
function written(
  grid: Grid,
  range: Range,
  to: (sheet: ReturnType<typeof sheetOf>, y: number, x: number) => string | null,
) {
  const before = sheetOf(grid);
  return before.map(
    (line, y) =>
      line?.map((now, x) => {
        const isIn = y >= range.top && y <= range.bottom && x >= range.left && x <= range.right;
        return isIn && !grid.columns[x]?.isText ? to(before, y, x) : now;
      }) ?? null,
  );
}

describe('an edit of a grid', () => {
  it('[GR2] [GR5] a letter fills the rectangle that is selected, and nothing else', () => {
    fc.assert(
      fc.property(cases, cell, ({ grid, a, b }, code) => {
        const range = rangeBetween(a, b);
        expect(after(grid, setTo(grid, range, code))).toEqual(written(grid, range, () => code));
      }),
      RUNS,
    );
  });

  it('[GR5] cycling makes all alike: what comes after what the cursor is on', () => {
    fc.assert(
      fc.property(cases, ({ grid, a, b }) => {
        const now = sheetOf(grid)[a.row]?.[a.column];
        const changes = cycled(grid, rangeBetween(a, b), a);
        if (now === undefined) expect(changes).toEqual([]);
        else {
          const next = { R: 'A', A: 'C', C: null }[now ?? ''] ?? (now === null ? 'R' : null);
          expect(after(grid, changes)).toEqual(written(grid, rangeBetween(a, b), () => next));
        }
      }),
      RUNS,
    );
  });

  it('[GR6] filling down repeats the first row, or for one row the one above', () => {
    fc.assert(
      fc.property(cases, ({ grid, a, b }) => {
        const range = rangeBetween(a, b);
        const sheet = sheetOf(grid);
        const rows = sheet.flatMap((line, y) => (line ? [y] : []));
        const chosen = rows.filter((y) => y >= range.top && y <= range.bottom);
        const source = chosen.length > 1 ? chosen[0] : rows.findLast((y) => y < range.top);
        const expected =
          chosen.length === 0 || source === undefined
            ? sheet
            : written(grid, range, (before, _, x) => before[source]?.[x] ?? null);
        expect(after(grid, filledDown(grid, range))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('[GR7] [GR8] what is copied from one place and pasted in another stands there, and pasted where it was changes nothing', () => {
    fc.assert(
      fc.property(cases, spots, ({ grid, a, b }, to) => {
        const range = rangeBetween(a, b);
        const text = tsvOf(grid, range);
        const copied = sheetOf(grid)
          .slice(range.top, range.bottom + 1)
          .filter((line) => line !== null);
        if (copied.length === 0 || range.left >= grid.columns.length) return;
        const back = pasted(grid, range, text);
        expect(back.ok && back.value).toEqual([]);
        const there = pasted(grid, rangeBetween(to, to), text);
        if (!there.ok) return;
        const sheet = sheetOf(grid);
        const rows = sheet.flatMap((line, y) => (line && y >= to.row ? [y] : [])).slice(0, copied.length);
        const expected = sheet.map(
          (line, y) =>
            line?.map((now, x) => {
              const from = copied[rows.indexOf(y)];
              const source = range.left + x - to.column;
              const isIn = from && x >= to.column && source <= range.right && source < grid.columns.length;
              return isIn && !grid.columns[x]?.isText ? (from[source] ?? null) : now;
            }) ?? null,
        );
        expect(after(grid, there.value)).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe('a key of a grid', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

  it('[GR3] leads to a spot that there is, and in the end to the edge; with Ctrl it stops where filled and empty meet', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...keys), fc.boolean(), ({ grid, a }, key, far) => {
        const size = { rows: stopsOf(grid).length, columns: grid.columns.length };
        const sheet = sheetOf(grid);
        const isFilled = ({ row, column }: { row: number; column: number }) => (sheet[row]?.[column] ?? null) !== null;
        let at = { row: Math.min(a.row, size.rows - 1), column: Math.min(a.column, size.columns - 1) };
        const [first] = [movedSpot(size, at, { key, far, page: 3, isFilled })];
        if (far && key === 'ArrowDown' && first) expect(first.row).toBe(slowlyDown(sheet, at));
        for (let step = 0; step < 40; step += 1) {
          const to = movedSpot(size, at, { key, far, page: 3, isFilled });
          if (!to) throw new Error('It leads nowhere.');
          expect(to.row >= -1 && to.row < size.rows && to.column >= -1 && to.column < size.columns).toBe(true);
          at = to;
        }
        const ends: Record<string, Partial<typeof at>> = {
          ArrowUp: { row: -1 },
          ArrowDown: { row: size.rows - 1 },
          ArrowLeft: { column: -1 },
          ArrowRight: { column: size.columns - 1 },
          Home: { column: -1 },
          End: { column: size.columns - 1 },
          PageUp: { row: 0 },
          PageDown: { row: size.rows - 1 },
        };
        expect(at).toMatchObject(ends[key] ?? {});
      }),
      RUNS,
    );
  });

  /** Excel's rule, cell by cell. */
  function slowlyDown(sheet: ReturnType<typeof sheetOf>, { row, column }: { row: number; column: number }): number {
    const filled = (y: number) => (sheet[y]?.[column] ?? null) !== null;
    const last = sheet.length - 1;
    if (row === last) return last;
    if (filled(row) && filled(row + 1)) {
      for (let y = row + 1; y < last; y += 1) if (!filled(y + 1)) return y;
      return last;
    }
    for (let y = row + 1; y <= last; y += 1) if (filled(y)) return y;
    return last;
  }
});
