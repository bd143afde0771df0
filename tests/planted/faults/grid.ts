import type { FaultsFor } from '../fault';

export const gridFaults: FaultsFor = {
  test: 'tests/property/grid.test.ts',
  faults: [
    {
      fault: 'a letter fills one row less than is selected',
      file: 'shared/grid/edit.ts',
      from: '.slice(top, bottom + 1)',
      to: '.slice(top, Math.max(bottom, top + 1))',
      breaks: ['[GR2]'],
    },
    {
      fault: 'a cell cycles back to the first code, and is never empty again',
      file: 'shared/grid/edit.ts',
      from: 'grid.codes[now + 1]?.code ?? null',
      to: '(grid.codes[now + 1] ?? grid.codes[0])?.code ?? null',
      breaks: ['[GR5] cycling'],
    },
    {
      fault: 'one row alone is filled down from itself',
      file: 'shared/grid/edit.ts',
      from: 'const alone = rows.length === 1 ? rowAbove(grid, range.top) : undefined;',
      to: 'const alone = rows.length === 1 ? rows[0] : undefined;',
      breaks: ['[GR6]'],
    },
    {
      fault: 'what is pasted begins one column farther left',
      file: 'shared/grid/paste.ts',
      from: 'const columns = grid.columns.slice(range.left);',
      to: 'const columns = grid.columns.slice(Math.max(range.left - 1, 0));',
      breaks: ['[GR7]'],
    },
    {
      fault: 'Ctrl with an arrow runs over a gap',
      file: 'shared/grid/move.ts',
      from: 'isFilled(at) && isFilled(first)',
      to: 'isFilled(first)',
      breaks: ['[GR3]'],
    },
  ],
};
