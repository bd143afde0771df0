/**
 * Which page each heading will be on. Word knows only once it has laid out the document, and would ask the reader's leave
 * to fill in the contents; so we lay it out ourselves: lines by the widths of the bundled typefaces, brought to those of
 * the document's, heights by the styles. A row that just fits, or just does not, can still put a page out by one; each number is
 * a field of its own, which Word renews whenever it updates fields.
 */
import type { Block, Cell, Report, Run } from '#shared/report';
import { measureText, wrapText } from '#shared/text-metrics';
import { fittedFigure } from './figure-size';
import { type Page, TEXT_HEIGHT, TEXT_WIDTH } from './page';

type Face = {
  readonly font: 'sans' | 'serif';
  readonly size: number;
  readonly weight: number;
  /** Of a line, a multiple of the size: the typeface's own height times the style's. */
  readonly line: number;
  /** How much wider the document's typeface runs than the bundled one that is measured. */
  readonly wide: number;
  readonly before: number;
  readonly after: number;
};

/** Arial against Inter and Georgia against Source Serif 4, over the sample trust's words; regular and bold. */
const WIDER = { sans: [0.93, 0.98], serif: [1.06, 1.15] } as const;
/** A line of Arial and of Georgia, a multiple of the size. */
const LINE = { sans: 1.15, serif: 1.14 } as const;

const face = (font: Face['font'], size: number, weight: number, line: number, before: number, after: number): Face => ({
  font,
  size,
  weight,
  before,
  after,
  line: line * LINE[font],
  wide: WIDER[font][weight > 400 ? 1 : 0],
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
  dense: face('sans', 8.5, 400, 1.02, 0, 0.5),
  head: face('sans', 8, 600, 1.05, 0, 0),
  group: face('sans', 8.5, 600, 1.05, 3, 1),
  contents1: face('sans', 10, 600, 1.2, 7, 2),
  contents2: face('sans', 10, 400, 1.2, 0, 1.5),
} as const;

/** Above, below and beside the text of a cell, with its border. */
const CELL = { high: 7, dense: 3, wide: 11 };
/** Points at the foot of a page that rounding uses up. */
const SLACK = 2;
/** Longer texts are measured as a whole: a few lines more or less don't matter there. */
const LONG_TEXT = 400;

/** `gap` is the space that the last paragraph wants below it; Word keeps the larger of that and what the next wants above. */
type Flow = { page: number; y: number; gap: number; room: number; width: number; orientation: Page; dense: boolean };

type Sized = { readonly height: number; readonly before: number; readonly after: number };

/** The page of every heading by its anchor, counted from 1 for the title page. */
export function estimatePages(report: Report): ReadonlyMap<string, number> {
  const flow: Flow = { page: 2, y: 0, gap: 0, room: 0, width: 0, orientation: 'portrait', dense: false };
  turn(flow, 'portrait', report.contents === 'front' ? 1 : 2);
  const headings = headingsOf(report);
  place(flow, sized('Contents', FACES.h1, flow.width));
  for (const { level } of headings)
    place(flow, sized('x', level === 1 ? FACES.contents1 : FACES.contents2, flow.width));
  const pages = new Map<string, number>();
  for (const section of report.sections) {
    if (section.startsOnNewPage || section.page !== flow.orientation) turn(flow, section.page, flow.page + 1);
    flow.dense = section.dense ?? false;
    for (const [index, block] of section.blocks.entries()) {
      placeBlock(flow, block, startOf(flow, section.blocks, index + 1));
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
    gap: 0,
    orientation,
    room: TEXT_HEIGHT[orientation] / 20 - SLACK,
    width: TEXT_WIDTH[orientation] / 20,
  });
}

/** Puts something down whole, with as much of what follows as must be on the same page. No space opens a page. */
function place(flow: Flow, { height, before, after }: Sized, together = 0): void {
  const space = flow.y > 0 ? Math.max(flow.gap, before) : 0;
  if (flow.y > 0 && flow.y + space + height + together > flow.room) {
    flow.page += 1;
    flow.y = height;
  } else flow.y += space + height;
  while (flow.y > flow.room) {
    flow.page += 1;
    flow.y -= flow.room;
  }
  flow.gap = after;
}

/** `together`: how much of what follows must be on the same page where this introduces it. */
function placeBlock(flow: Flow, block: Block, together: number): void {
  switch (block.type) {
    case 'heading':
      return place(flow, sized(block.text, FACES[`h${block.level}`], flow.width), together);
    case 'paragraph':
      return place(flow, sized(textOf(block.runs), FACES[block.look], flow.width), introduces(block) ? together : 0);
    case 'callout':
      return place(flow, sized(textOf(block.runs), FACES.body, flow.width));
    case 'list':
      for (const { runs, level } of block.entries)
        place(flow, sized(textOf(runs), flow.dense ? FACES.dense : FACES.entry, flow.width - 18 * (level + 1)));
      return;
    case 'figure':
      place(flow, solid(figureHeight(flow, block)), heightOf(block.caption, FACES.caption, flow.width));
      return place(flow, sized(block.caption, FACES.caption, flow.width));
    case 'table':
      return placeTable(flow, block);
  }
}

type Table = Extract<Block, { type: 'table' }>;

function placeTable(flow: Flow, table: Table): void {
  const head = headHeight(flow, table);
  place(flow, solid(head), rowHeight(flow, table, 0));
  for (const [index, row] of table.rows.entries()) {
    const page = flow.page;
    place(flow, solid(rowHeight(flow, table, index)), row.type === 'group' ? rowHeight(flow, table, index + 1) : 0);
    if (flow.page > page) flow.y += head;
  }
}

/** Headings, labels and what is told to never stand last on a page. */
function introduces(block: Block): boolean {
  if (block.type === 'paragraph') return block.look === 'label' || block.keepWithNext === true;
  return block.type === 'heading';
}

/** How much of a block, and of those that it introduces, must stand below a heading. */
function startOf(flow: Flow, blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  if (block.type === 'table') {
    const second = block.rows[0]?.type === 'group' ? rowHeight(flow, block, 1) : 0;
    return headHeight(flow, block) + rowHeight(flow, block, 0) + second;
  }
  if (block.type === 'figure') return figureHeight(flow, block);
  if (block.type !== 'heading' && block.type !== 'paragraph') return 2 * FACES.body.size * FACES.body.line;
  const style = block.type === 'heading' ? FACES[`h${block.level}`] : FACES[block.look];
  const words = block.type === 'heading' ? block.text : textOf(block.runs);
  const lines = heightOf(words, style, flow.width);
  if (introduces(block)) return style.before + lines + style.after + startOf(flow, blocks, index + 1);
  return style.before + Math.min(lines, 2 * style.size * style.line);
}

function headHeight(flow: Flow, { columns }: Table): number {
  const widths = columnsOf(flow, columns);
  return padding(flow) + Math.max(...columns.map(({ name }, index) => heightOf(name, FACES.head, widths[index] ?? 0)));
}

function rowHeight(flow: Flow, { columns, rows }: Table, index: number): number {
  const row = rows[index];
  if (!row) return 0;
  if (row.type === 'group') return padding(flow) + heightOf(row.text, FACES.group, flow.width - CELL.wide);
  const widths = columnsOf(flow, columns);
  return padding(flow) + Math.max(0, ...row.cells.map((cell, column) => cellHeight(flow, cell, widths[column] ?? 0)));
}

function padding({ dense }: Flow): number {
  return dense ? CELL.dense : CELL.high;
}

function cellHeight({ dense }: Flow, cell: Cell, width: number): number {
  return cell.reduce((sum, runs) => {
    const style = runs.every((run) => run.quiet)
      ? FACES.cellQuiet
      : runs.some((run) => run.bold)
        ? FACES.cellBold
        : dense
          ? FACES.dense
          : FACES.cell;
    return sum + heightOf(textOf(runs), style, width) + style.after;
  }, 0);
}

function columnsOf(flow: Flow, columns: Table['columns']): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (column.width / total) * flow.width - CELL.wide);
}

/** Points: a picture is as wide as its page has room for, or as high. */
function figureHeight({ orientation }: Flow, { scene }: Extract<Block, { type: 'figure' }>): number {
  return (fittedFigure(scene, orientation).height * 72) / 96;
}

function sized(text: string, style: Face, width: number): Sized {
  return { height: heightOf(text, style, width), before: style.before, after: style.after };
}

/** What has no space of its own above and below. */
function solid(height: number): Sized {
  return { height, before: 0, after: 0 };
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The lines of a paragraph, without the space around it. */
function heightOf(text: string, style: Face, width: number): number {
  const lines =
    text.length > LONG_TEXT
      ? Math.ceil((measureText(text, style) * style.wide * 1.05) / Math.max(width, 1))
      : wrapText(text, style, width / style.wide, Number.POSITIVE_INFINITY).length;
  return Math.max(1, lines) * style.size * style.line;
}
