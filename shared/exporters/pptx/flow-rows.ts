/** Words and tables of a document as a slide sets them, with how high they are. */
import type { Block, Cell, Run } from '#shared/report';
import type { Paint } from '#shared/scene';
import { wrapText } from '#shared/text-metrics';
import { type Paragraph, ROOM, type SlideTable, type Words } from './slide';
import { CELL } from './table-xml';

export type Table = Extract<Block, { type: 'table' }>;
export type Row = SlideTable['rows'][number];
export type Text = {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly paint?: Paint;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly level?: number;
  readonly mostLines?: number;
};

const LINE = 1.24;
/** A table's words and its head, points. */
const TABLE = { size: 11, quiet: 10, head: 10 } as const;
/** Measured in a narrower room, because slides are shown in the fonts that are there. */
const HEAD_SHARE = 0.9;
/** What is longer is cut here and stands whole in the notes. */
const MOST_CELL_LINES = 6;

export function columnsOf({ columns }: Table): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map((column) => (column.width / total) * ROOM.width);
}

/** As high as the name that takes most lines in its column. */
export function headRow(table: Table): Row {
  const { columns } = table;
  const widths = columnsOf(table);
  const lines = columns.map(({ name }, n) => {
    const style = { font: 'sans', size: TABLE.head, weight: 600 } as const;
    return wrapText(name, style, ((widths[n] ?? 0) - 2 * CELL.wide) * HEAD_SHARE, MOST_CELL_LINES).length;
  });
  const cells = columns.map(({ name, align }) => ({
    paragraphs: [
      {
        words: [{ text: name, size: TABLE.head, paint: 'ink-2', bold: true } as const],
        align: align === 'right' ? ('r' as const) : undefined,
      },
    ],
    fill: { paint: 'shade' } as const,
  }));
  return { height: Math.max(1, ...lines) * TABLE.head * LINE + 2 * CELL.high, cells };
}

export function tableRow(
  table: Table,
  row: Table['rows'][number],
  columns: readonly number[],
): { made: Row; cuts: readonly string[] } {
  if (row.type === 'group') {
    const words = { text: row.text, size: TABLE.size, paint: 'accent', bold: true } as const;
    const cell = { paragraphs: [{ words: [words] }], span: columns.length };
    return { made: { height: TABLE.size * LINE + 2 * CELL.high, cells: [cell] }, cuts: [] };
  }
  const set = row.cells.map((cell, index) =>
    setCell(cell, (columns[index] ?? 0) - 2 * CELL.wide, table.columns[index]?.align),
  );
  const height = Math.max(TABLE.size * LINE, ...set.map((cell) => cell.height)) + 2 * CELL.high;
  const cells = set.map(({ paragraphs }) => ({ paragraphs, fill: { paint: 'raised' } as const }));
  return { made: { height, tone: row.tone, cells }, cuts: set.flatMap(({ cuts }) => cuts) };
}

function setCell(cell: Cell, width: number, align: 'left' | 'right' | undefined) {
  const set = cell.map((runs) =>
    setText({ runs, size: runs.every((run) => run.quiet) ? TABLE.quiet : TABLE.size }, width, MOST_CELL_LINES),
  );
  return {
    paragraphs: set.map(({ paragraph }) => (align === 'right' ? { ...paragraph, align: 'r' as const } : paragraph)),
    height: set.reduce((sum, { height }) => sum + height, 0),
    cuts: set.flatMap(({ cut }) => cut ?? []),
  };
}

/** A paragraph and how high it is; `cut` is the whole text where it is not whole. Measured wide, to be sure. */
export function setText(
  { runs, size, paint = 'ink', bold = false, serif = false, level }: Text,
  width: number,
  mostLines: number,
): { paragraph: Paragraph; height: number; cut: string | null } {
  const whole = runs.map(({ text }) => text).join('');
  const style = {
    font: serif ? 'serif' : 'sans',
    size,
    weight: bold || runs.some((run) => run.bold) ? 600 : 400,
  } as const;
  const room = (width - (level === undefined ? 0 : 14 * (level + 1))) / (serif ? 1.15 : 1.02);
  const lines = wrapText(whole, style, Math.max(room, 1), mostLines);
  const isCut = lines.at(-1)?.endsWith('…') === true && !whole.endsWith('…');
  const dress = (run: Run): Words => ({
    text: run.text,
    size,
    serif,
    paint: run.quiet ? 'ink-2' : paint,
    bold: bold || run.bold,
    italic: run.italic,
  });
  const words = isCut ? [dress({ ...runs[0], text: lines.join(' ') })] : runs.map(dress);
  return { paragraph: { words, level }, height: Math.max(lines.length, 1) * size * LINE, cut: isCut ? whole : null };
}
