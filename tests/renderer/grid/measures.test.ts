import { describe, expect, test } from 'vitest';
import { measuresFor } from '../../../renderer/grid/measures';

const columns = ['now', 'hubs', 'councils'].map((id) => ({ id, name: id, note: '', marks: [], isText: true as const }));

/** A row whose widest cell says who is consulted in so many words. */
function rowSaying(text: string, standsOut?: string) {
  const lines = [{ code: 'C', text, isOther: true }];
  const texts = new Map([['hubs', { text, lines, ...(standsOut !== undefined && { standsOut }) }]]);
  return {
    kind: 'row' as const,
    key: 'row',
    group: { id: 'strategy', name: 'Strategy', rows: [] },
    row: { id: 'd1', title: 'Set the strategy', note: '', marks: [], cells: new Map<string, string>(), texts },
  };
}

describe('how high a row of words is', () => {
  test('a name that breaks early has the lines that it takes: four in a narrow column, and one for what is otherwise', () => {
    const { widths, heightOf } = measuresFor({ columns }, 730, false);
    expect(widths[0]).toBe(168);
    const row = rowSaying('Director of Education, Headteacher, Hub committees', 'Other parts');
    // Director of | Education, | Headteacher, Hub | committees
    expect(heightOf(row)).toBeGreaterThanOrEqual(5 * 17 + 10);
  });

  test('in a room words are larger and take more lines', () => {
    const row = rowSaying('Chief operating officer, Director of Education, Headteacher, Hub committees');
    const [near, far] = [false, true].map((isRoom) => measuresFor({ columns }, 900, isRoom).heightOf(row));
    expect(far).toBeGreaterThan(near ?? 0);
  });

  test('a row without words is as high as every other one', () => {
    const { heightOf } = measuresFor({ columns }, 730, false);
    const row = rowSaying('Members');
    expect(heightOf({ ...row, row: { ...row.row, texts: new Map<string, never>() } })).toBe(38);
  });
});
