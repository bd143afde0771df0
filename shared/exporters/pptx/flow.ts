/** A document's blocks put on slides: text and tables go on over as many as they need, under a title that says so. */

import type { Plan } from '#shared/plan';
import type { Block, ListEntry, Run } from '#shared/report';
import { drawScene, fitted } from './draw-scene';
import { columnsOf, headRow, type Row, setText, type Table, type Text, tableRow } from './flow-rows';
import { ROOM, type Slide, type SlideShape } from './slide';

const MOST_LINES = 12;
const GAP = 8;

export function slidesOf(plan: Plan, name: string, blocks: readonly Block[]): readonly Slide[] {
  const full = flowed(plan, name, blocks, ROOM.height);
  if (full.slides.length < 2 || full.slides.length > MOST_BALANCED || full.least >= THIN * ROOM.height)
    return full.slides;
  // As many slides, filled more evenly: nobody wants one that has three lines.
  const others = SHARES.map((share) => flowed(plan, name, blocks, share * ROOM.height));
  const asMany = others.filter(({ slides }) => slides.length === full.slides.length);
  return asMany.reduce((best, one) => (one.least > best.least ? one : best), full).slides;
}

/** A last slide that is filled less than this is thin, and how much less of the others is filled to help it. */
const THIN = 0.45;
const SHARES = [0.92, 0.84, 0.76, 0.68, 0.6, 0.52];
/** With more slides than these one that is thin is no matter, and laying them out takes its time. */
const MOST_BALANCED = 8;

type Flowed = { readonly slides: readonly Slide[]; readonly least: number };

/** `height`: how much of a slide is filled. */
function flowed(plan: Plan, name: string, blocks: readonly Block[], height: number): Flowed {
  const flow = new Flow(name, height);
  let noting = false;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') {
      noting = block.level === 3;
      if (block.level === 1) flow.title = block.text;
      else if (!noting)
        flow.text({ runs: [{ text: block.text }], size: 16, paint: 'accent', bold: true, serif: true }, 70);
      continue;
    }
    if (noting) flow.note(...wordsIn(block));
    else placeBlock(flow, plan, block, blocks[index + 1]);
  }
  return { slides: flow.end(), least: flow.least };
}

function placeBlock(flow: Flow, plan: Plan, block: Exclude<Block, { type: 'heading' }>, next?: Block): void {
  switch (block.type) {
    case 'paragraph': {
      const size = { lead: 16, body: 14, quiet: 12, label: 13 }[block.look];
      return flow.text(
        { runs: block.runs, size, bold: block.look === 'label', serif: block.look === 'lead' },
        block.keepWithNext ? startOf(next) : 0,
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

/** How much of what a paragraph introduces must stand below it: of a table its head, and a row with the name of its group. */
function startOf(next: Block | undefined): number {
  if (next?.type !== 'table') return 40;
  const columns = columnsOf(next);
  const first = next.rows.slice(0, next.rows[0]?.type === 'group' ? 2 : 1);
  return first.reduce((sum, row) => sum + tableRow(next, row, columns).made.height, headRow(next).height);
}

/** Where the next thing goes, and what stands there already. */
class Flow {
  private readonly slides: Slide[] = [];
  private shapes: SlideShape[] = [];
  private notes: string[] = [];
  private y = ROOM.y;

  /** How high the slide is filled that is filled least. */
  least: number = ROOM.height;

  constructor(
    public title: string,
    private readonly height: number,
  ) {}

  private get room(): number {
    return ROOM.y + this.height - this.y;
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
    this.least = Math.min(this.least, this.y - ROOM.y);
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
    const columns = columnsOf(table);
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
    let group = '';
    for (const [index, row] of table.rows.entries()) {
      if (row.type === 'group') group = row.text;
      const { made, cuts } = tableRow(table, row, columns);
      const used = [head, ...rows].reduce((sum, { height }) => sum + height, 0);
      const next = table.rows[index + 1];
      const after = row.type === 'group' && next ? tableRow(table, next, columns).made.height : 0;
      if (used + made.height + after > this.room) {
        close();
        this.turn();
        // What goes on says under which name it does.
        if (row.type === 'cells' && group !== '')
          rows.push(tableRow(table, { type: 'group', text: `${group} (continued)` }, columns).made);
      }
      this.note(...cuts);
      rows.push(made);
    }
    close();
  }
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
