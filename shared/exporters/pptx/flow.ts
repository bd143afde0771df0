/** A document's blocks put on slides: text and tables go on over as many as they need, under a title that says so. */

import type { Plan } from '#shared/plan';
import type { Block, Cell, ListEntry, Run } from '#shared/report';
import type { Paint } from '#shared/scene';
import { wrapText } from '#shared/text-metrics';
import { drawScene, fitted } from './draw-scene';
import { type Paragraph, ROOM, type Slide, type SlideShape, type SlideTable, type Words } from './slide';
import { CELL } from './table-xml';

type Table = Extract<Block, { type: 'table' }>;
type Row = SlideTable['rows'][number];
type Text = {
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
/** What is longer is cut here and stands whole in the notes. */
const MOST_CELL_LINES = 6;
const MOST_LINES = 12;
const GAP = 8;

export function slidesOf(plan: Plan, name: string, blocks: readonly Block[]): readonly Slide[] {
  const flow = new Flow(name);
  let noting = false;
  for (const block of blocks) {
    if (block.type === 'heading') {
      noting = block.level === 3;
      if (block.level === 1) flow.title = block.text;
      else if (!noting)
        flow.text({ runs: [{ text: block.text }], size: 16, paint: 'accent', bold: true, serif: true }, 70);
      continue;
    }
    if (noting) flow.note(...wordsIn(block));
    else placeBlock(flow, plan, block);
  }
  return flow.end();
}

function placeBlock(flow: Flow, plan: Plan, block: Exclude<Block, { type: 'heading' }>): void {
  switch (block.type) {
    case 'paragraph': {
      const size = { lead: 16, body: 14, quiet: 12, label: 13 }[block.look];
      return flow.text(
        { runs: block.runs, size, bold: block.look === 'label', serif: block.look === 'lead' },
        block.keepWithNext ? 40 : 0,
      );
    }
    case 'callout':
      return flow.text({ runs: block.runs, size: 13, paint: block.tone === 'warning' ? 'warning' : 'ink' });
    case 'list':
      for (const { runs, level } of block.entries) flow.text({ runs, size: 12, level });
      return;
    case 'table':
      return flow.table(block);
    case 'figure':
      flow.turn();
      return flow.put(drawScene(plan, block.scene, fitted(block.scene, ROOM, 1.25)), ROOM.height);
  }
}

/** Where the next thing goes, and what stands there already. */
class Flow {
  private readonly slides: Slide[] = [];
  private shapes: SlideShape[] = [];
  private notes: string[] = [];
  private y = ROOM.y;

  constructor(public title: string) {}

  private get room(): number {
    return ROOM.y + ROOM.height - this.y;
  }

  note(...lines: readonly string[]): void {
    this.notes.push(...lines);
  }

  put(shapes: readonly SlideShape[], height: number): void {
    this.shapes.push(...shapes);
    this.y += height;
  }

  /** A new slide, unless this one is empty. */
  turn(): void {
    if (this.shapes.length === 0) return;
    const title = this.slides.length === 0 ? this.title : `${this.title} (continued)`;
    this.slides.push({ layout: 'content', title, shapes: this.shapes, notes: this.notes });
    this.shapes = [];
    this.notes = [];
    this.y = ROOM.y;
  }

  end(): readonly Slide[] {
    this.turn();
    const last = this.slides.at(-1);
    if (this.notes.length > 0 && last)
      this.slides[this.slides.length - 1] = { ...last, notes: [...last.notes, ...this.notes] };
    return this.slides;
  }

  /** `together`: how much of what follows must stand on the same slide. */
  text(text: Text, together = 0): void {
    const { paragraph, height, cut } = setText(text, ROOM.width, MOST_LINES);
    if (height + together > this.room) this.turn();
    if (cut) this.note(cut);
    const name = (paragraph.words[0]?.text ?? 'Text').slice(0, 60);
    this.put(
      [{ type: 'box', name, rect: { x: ROOM.x, y: this.y, width: ROOM.width, height }, paragraphs: [paragraph] }],
      height + (text.level === undefined ? GAP : 2),
    );
  }

  table(table: Table): void {
    const total = table.columns.reduce((sum, { width }) => sum + width, 0);
    const columns = table.columns.map(({ width }) => (width / total) * ROOM.width);
    const head = headRow(table);
    let rows: Row[] = [];
    const close = () => {
      if (rows.length === 0) return;
      const height = [head, ...rows].reduce((sum, row) => sum + row.height, 0);
      this.put(
        [
          {
            type: 'table',
            name: table.summary,
            alt: table.summary,
            at: { x: ROOM.x, y: this.y },
            columns,
            rows: [head, ...rows],
          },
        ],
        height + GAP,
      );
      rows = [];
    };
    for (const [index, row] of table.rows.entries()) {
      const { made, cuts } = tableRow(table, row, columns);
      const used = [head, ...rows].reduce((sum, { height }) => sum + height, 0);
      const next = table.rows[index + 1];
      const after = row.type === 'group' && next ? tableRow(table, next, columns).made.height : 0;
      if (used + made.height + after > this.room) {
        close();
        this.turn();
      }
      this.note(...cuts);
      rows.push(made);
    }
    close();
  }
}

function headRow({ columns }: Table): Row {
  const cells = columns.map(({ name, align }) => ({
    paragraphs: [
      {
        words: [{ text: name, size: TABLE.head, paint: 'ink-2', bold: true } as const],
        align: align === 'right' ? ('r' as const) : undefined,
      },
    ],
    fill: { paint: 'shade' } as const,
  }));
  return { height: TABLE.head * LINE + 2 * CELL.high, cells };
}

function tableRow(
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
function setText(
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

/** A block as lines of plain text, for speaker notes. */
export function wordsIn(block: Block): readonly string[] {
  const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'callout':
      return [plain(block.runs)];
    case 'list':
      return block.entries.map(({ runs, level }: ListEntry) => `${'  '.repeat(level)}• ${plain(runs)}`);
    case 'table':
      return block.rows.map((row) =>
        row.type === 'group' ? row.text : row.cells.map((cell) => cell.map(plain).join(' ')).join(' · '),
      );
    case 'figure':
      return [block.caption];
  }
}
