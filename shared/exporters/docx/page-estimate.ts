/**
 * Which page each heading will be on. Word knows only once it has laid out the document, and would ask the reader's leave
 * to fill in the contents; so we lay it out ourselves, roughly: lines by the widths of the bundled typefaces, heights by
 * the styles. A page too early or too late can happen; “Update table” in Word puts it right.
 */
import type { Block, Cell, Report, Run } from '#shared/report';
import { measureText, wrapText } from '#shared/text-metrics';
import { type Page, TEXT_HEIGHT, TEXT_WIDTH } from './page';

type Face = {
  readonly font: 'sans' | 'serif';
  readonly size: number;
  readonly weight: number;
  /** Of a line, a multiple of the size: the typeface's own height times the style's. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
};

const face = (font: Face['font'], size: number, weight: number, line: number, before: number, after: number): Face => ({
  font,
  size,
  weight,
  before,
  after,
  line: line * (font === 'sans' ? 1.21 : 1.25),
});

/** As in the styles; points. */
const FACES = {
  h1: face('serif', 20, 600, 1.1, 28, 9),
  h2: face('serif', 14, 600, 1.1, 20, 5),
  h3: face('sans', 9.5, 600, 1.2, 14, 4),
  body: face('sans', 10, 400, 1.2, 0, 6.5),
  lead: face('serif', 13, 400, 1.25, 0, 10),
  quiet: face('sans', 10, 400, 1.2, 0, 6),
  label: face('sans', 10, 600, 1.2, 10, 3),
  entry: face('sans', 10, 400, 1.2, 0, 2.5),
  caption: face('sans', 8.5, 400, 1.2, 5, 0),
  cell: face('sans', 9, 400, 1.07, 0, 1),
  cellBold: face('sans', 9, 600, 1.07, 0, 1),
  cellQuiet: face('sans', 8, 400, 1.07, 0, 1),
  head: face('sans', 8, 600, 1.05, 0, 0),
  group: face('sans', 8.5, 600, 1.05, 3, 1),
  contents1: face('sans', 10, 600, 1.2, 7, 2),
  contents2: face('sans', 10, 400, 1.2, 0, 1.5),
} as const;

/** Above, below and beside the text of a cell, with its border. */
const CELL = { high: 7, wide: 11 };
/** Longer texts are measured as a whole: a few lines more or less don't matter there. */
const LONG_TEXT = 400;

type Flow = { page: number; y: number; room: number; width: number; orientation: Page };

/** The page of every heading by its anchor, counted from 1 for the title page. */
export function estimatePages(report: Report): ReadonlyMap<string, number> {
  const flow: Flow = { page: 2, y: 0, room: 0, width: 0, orientation: 'portrait' };
  turn(flow, 'portrait', 2);
  const headings = headingsOf(report);
  place(flow, heightOf('Contents', FACES.h1, flow.width));
  for (const { level } of headings)
    place(flow, heightOf('x', level === 1 ? FACES.contents1 : FACES.contents2, flow.width));
  const pages = new Map<string, number>();
  for (const section of report.sections) {
    if (section.startsOnNewPage || section.page !== flow.orientation) turn(flow, section.page, flow.page + 1);
    for (const [index, block] of section.blocks.entries()) {
      placeBlock(flow, block, section.blocks[index + 1], index === 0 && flow.y === 0);
      if (block.type === 'heading') pages.set(block.anchor, flow.page);
    }
  }
  return pages;
}

/** What the contents list. */
export function headingsOf(report: Report): readonly Extract<Block, { type: 'heading' }>[] {
  const blocks = report.sections.flatMap((section) => section.blocks);
  return blocks.filter((block) => block.type === 'heading').filter(({ level }) => level <= 2);
}

function turn(flow: Flow, orientation: Page, page: number): void {
  Object.assign(flow, {
    page,
    y: 0,
    orientation,
    room: TEXT_HEIGHT[orientation] / 20,
    width: TEXT_WIDTH[orientation] / 20,
  });
}

/** Puts something down whole, with as much of what follows as must be on the same page. */
function place(flow: Flow, height: number, together = 0): void {
  if (flow.y > 0 && flow.y + height + together > flow.room) {
    flow.page += 1;
    flow.y = 0;
  }
  flow.y += height;
  while (flow.y > flow.room) {
    flow.page += 1;
    flow.y -= flow.room;
  }
}

function placeBlock(flow: Flow, block: Block, next: Block | undefined, top: boolean): void {
  switch (block.type) {
    case 'heading': {
      const style = FACES[`h${block.level}`];
      const height = heightOf(block.text, style, flow.width) - (top ? style.before : 0);
      return place(flow, height, next ? startOf(flow, next) : 0);
    }
    case 'paragraph':
      return place(
        flow,
        textHeight(block.runs, FACES[block.look], flow.width),
        block.keepWithNext && next ? startOf(flow, next) : 0,
      );
    case 'callout':
      return place(flow, textHeight(block.runs, FACES.body, flow.width));
    case 'list':
      for (const { runs, level } of block.entries)
        place(flow, textHeight(runs, FACES.entry, flow.width - 18 * (level + 1)));
      return;
    case 'figure':
      return place(flow, figureHeight(flow, block) + textHeight([{ text: block.caption }], FACES.caption, flow.width));
    case 'table':
      return placeTable(flow, block);
  }
}

type Table = Extract<Block, { type: 'table' }>;

function placeTable(flow: Flow, table: Table): void {
  const head = headHeight(flow, table);
  place(flow, head, rowHeight(flow, table, 0));
  for (const [index, row] of table.rows.entries()) {
    const page = flow.page;
    place(flow, rowHeight(flow, table, index), row.type === 'group' ? rowHeight(flow, table, index + 1) : 0);
    if (flow.page > page) flow.y += head;
  }
}

/** How much of a block must stand below a heading. */
function startOf(flow: Flow, block: Block): number {
  if (block.type === 'table') return headHeight(flow, block) + rowHeight(flow, block, 0);
  if (block.type === 'figure') return figureHeight(flow, block);
  return 2 * FACES.body.size * FACES.body.line + (block.type === 'heading' ? 60 : 0);
}

function headHeight(flow: Flow, { columns }: Table): number {
  const widths = columnsOf(flow, columns);
  return CELL.high + Math.max(...columns.map(({ name }, index) => heightOf(name, FACES.head, widths[index] ?? 0)));
}

function rowHeight(flow: Flow, { columns, rows }: Table, index: number): number {
  const row = rows[index];
  if (!row) return 0;
  if (row.type === 'group') return CELL.high + heightOf(row.text, FACES.group, flow.width - CELL.wide);
  const widths = columnsOf(flow, columns);
  return CELL.high + Math.max(0, ...row.cells.map((cell, column) => cellHeight(cell, widths[column] ?? 0)));
}

function cellHeight(cell: Cell, width: number): number {
  return cell.reduce((sum, runs) => {
    const style = runs.every((run) => run.quiet)
      ? FACES.cellQuiet
      : runs.some((run) => run.bold)
        ? FACES.cellBold
        : FACES.cell;
    return sum + textHeight(runs, style, width);
  }, 0);
}

function columnsOf(flow: Flow, columns: Table['columns']): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (column.width / total) * flow.width - CELL.wide);
}

function figureHeight({ room }: Flow, { scene }: Extract<Block, { type: 'figure' }>): number {
  return scene.bounds.height > 0 ? room * 0.6 : 0;
}

function textHeight(runs: readonly Run[], style: Face, width: number): number {
  return heightOf(runs.map((run) => run.text).join(''), style, width);
}

function heightOf(text: string, style: Face, width: number): number {
  const lines =
    text.length > LONG_TEXT
      ? Math.ceil((measureText(text, style) * 1.05) / Math.max(width, 1))
      : wrapText(text, style, width, Number.POSITIVE_INFINITY).length;
  return Math.max(1, lines) * style.size * style.line + style.before + style.after;
}
