/** [O5] Where everything stands on the page: the largest type at which all of it fits. */
import type { Item, PlanHeader } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { shownTitle, titleWidth, wrapTitle } from '../card-text';
import type { Column, Content } from './content';
import type { Head } from './head';
import { headOf } from './head';
import {
  ACROSS,
  AREA_FOOT,
  AREA_HEAD,
  AREA_PADDING,
  BARE_HALF,
  CARD_BESIDES,
  CARD_GAP,
  GAP,
  HALF_HEAD,
  LINE,
  MARGIN,
  MOST_SHOWN,
  MOST_STEPS,
  PAGE_RATIO,
  STEP_COLUMNS,
  STEP_HEIGHT,
  STEP_INDENT,
  STEPS_HEAD,
  TEXT_LEFT,
  TEXT_RIGHT,
  WIDTHS,
} from './measures';

export type Half = 'edge' | 'core';

/** An area on the page: its ground, where its first card begins, what of it is shown, and how many places are free. */
export type Panel = Column & {
  readonly rect: Rect;
  readonly first: Rect;
  readonly shown: readonly Item[];
  readonly free: number;
};

export type Lines = 1 | 2 | 3;

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly head: Head;
  /** Where each half begins. */
  readonly halves: readonly { readonly half: Half; readonly y: number; readonly isBare: boolean }[];
  readonly body: Rect;
  readonly panels: readonly Panel[];
  /** How many priorities of an area are shown at most, and how many lines their titles have. */
  readonly most: number;
  readonly lines: Lines;
  /** Whether the type is as small as it gets. */
  readonly isTight: boolean;
  readonly steps: Steps | null;
};

export type Steps = { readonly rect: Rect; readonly lines: 1 | 2; readonly rowHeight: number };

/** How the page is set: how wide it is, how many lines a title has, and how many priorities an area shows. */
type Setting = {
  readonly width: number;
  /** How many areas stand side by side at most. */
  readonly across: (typeof ACROSS)[number];
  readonly mostLines: Lines;
  readonly most: number;
};

/** More lines than these a title never has. */
const MOST_LINES = 3;

const widest = WIDTHS[WIDTHS.length - 1] ?? 1760;

/** From the largest type to the smallest, with areas in rows or, where that saves one, closer; then shorter titles; then fewer of them. */
const settings: readonly Setting[] = [
  ...WIDTHS.flatMap((width) => ACROSS.map((across) => ({ width, across, mostLines: 3 as const, most: MOST_SHOWN }))),
  ...([2, 1] as const).flatMap((mostLines) =>
    ACROSS.map((across) => ({ width: widest, across, mostLines, most: MOST_SHOWN })),
  ),
  ...Array.from({ length: MOST_SHOWN - 1 }, (_, n) => ({
    width: widest,
    across: 6 as const,
    mostLines: 1 as const,
    most: MOST_SHOWN - 1 - n,
  })),
];

/** The same content in the same header is laid out alike, whatever the order of an area's priorities. */
export function laidOut(header: PlanHeader, content: Content): Layout {
  let last: Draft | undefined;
  // Closer areas save nothing where none of them stands in a second row.
  const isInRows = (['edge', 'core'] as const).some(
    (half) => content.columns.filter(({ area }) => area.half === half).length > ACROSS[0],
  );
  for (const setting of settings) {
    if (setting.across === ACROSS[1] && !isInRows && setting.most === MOST_SHOWN) continue;
    last = draftOf(header, content, setting);
    if (last.spare >= 0 && (!last.isCut || setting.width === widest)) break;
  }
  return finished(last as Draft);
}

/** How far a setting has been worked out: what it needs, and what is left of the page's height. */
type Draft = Setting & {
  readonly height: number;
  readonly head: Head;
  readonly lines: Lines;
  /** Whether a title has an end that a smaller type would show. */
  readonly isCut: boolean;
  /** How many places an area has at least, taken or free. */
  readonly places: number;
  readonly halves: readonly HalfDraft[];
  readonly stepsHeight: number;
  readonly stepLines: 1 | 2;
  readonly stepHeight: number;
  readonly spare: number;
};

type HalfDraft = { readonly half: Half; readonly columns: number; readonly rows: readonly (readonly Column[])[] };

function draftOf(header: PlanHeader, { columns, steps }: Content, setting: Setting): Draft {
  const { width, mostLines, across } = setting;
  const most = Math.min(setting.most, header.perArea ?? MOST_SHOWN);
  const places = header.perArea === undefined ? 1 : most;
  const height = width / PAGE_RATIO;
  const head = headOf(header, width);
  const halves = (['edge', 'core'] as const).map((half) =>
    inRows(
      half,
      columns.filter(({ area }) => area.half === half),
      across,
    ),
  );
  const wanted = Math.max(1, ...halves.map((half) => linesWanted(half, width, most)));
  const lines = Math.min(wanted, mostLines) as Lines;
  const stepRows = Math.ceil(Math.min(steps?.items.length ?? 0, MOST_STEPS) / STEP_COLUMNS);
  const room = (width - 2 * MARGIN - (STEP_COLUMNS - 1) * GAP) / STEP_COLUMNS - STEP_INDENT;
  const stepLines = mostLines === 1 || (steps?.items ?? []).every(({ title }) => titleWidth(title) <= room) ? 1 : 2;
  const stepHeight = STEP_HEIGHT + (stepLines - 1) * LINE;
  const stepsHeight = stepRows === 0 ? 0 : STEPS_HEAD + stepRows * stepHeight;
  const needed = halves.reduce((sum, half) => sum + halfHeight(half, { most, places, lines }), 0);
  const spare = height - MARGIN - head.bottom - needed - stepsHeight;
  const isCut = wanted > mostLines;
  return { ...setting, most, places, height, head, lines, isCut, halves, stepsHeight, stepLines, stepHeight, spare };
}

/** More areas than stand side by side stand in rows; from nine on, in rows of up to six. */
function inRows(half: Half, all: readonly Column[], across: Setting['across']): HalfDraft {
  const rows = Math.ceil(all.length / (all.length <= 8 ? across : 6));
  const columns = rows === 0 ? 0 : Math.ceil(all.length / rows);
  return { half, columns, rows: Array.from({ length: rows }, (_, n) => all.slice(n * columns, (n + 1) * columns)) };
}

function panelWidth({ columns }: HalfDraft, width: number): number {
  return (width - 2 * MARGIN - (columns - 1) * GAP) / Math.max(columns, 1);
}

function cardWidth(half: HalfDraft, width: number): number {
  return panelWidth(half, width) - 2 * AREA_PADDING;
}

/** How many lines the longest title takes, one more than there may be at most; those that no type has room for don't count. */
function linesWanted(half: HalfDraft, width: number, most: number): number {
  const room = cardWidth(half, width) - TEXT_LEFT - TEXT_RIGHT;
  const roomAtMost = cardWidth(half, widest) - TEXT_LEFT - TEXT_RIGHT;
  const titles = half.rows.flat().flatMap(({ items }) => items.slice(0, most).map(({ title }) => shownTitle(title)));
  return titles.reduce((lines, title) => {
    if (titleWidth(title) <= lines * 0.5 * room) return lines;
    const own = wrapTitle(title, room, MOST_LINES + 1).length;
    if (own <= MOST_LINES) return Math.max(lines, own);
    return Math.max(lines, wrapTitle(title, roomAtMost, MOST_LINES + 1).length > MOST_LINES ? MOST_LINES : own);
  }, 1);
}

export function cardHeight(lines: number): number {
  return lines * LINE + CARD_BESIDES;
}

type Measure = Pick<Draft, 'most' | 'places' | 'lines'>;

function rowHeight(row: readonly Column[], { most, places, lines }: Measure): number {
  const count = Math.max(places, ...row.map(({ items }) => Math.min(items.length, most)));
  const foot = row.some(({ items }) => items.length > most) ? AREA_FOOT : 0;
  return AREA_HEAD + count * (cardHeight(lines) + CARD_GAP) - CARD_GAP + AREA_PADDING + foot;
}

function halfHeight({ rows }: HalfDraft, measure: Measure): number {
  const heights = rows.reduce((sum, row) => sum + rowHeight(row, measure) + GAP, 0);
  return HALF_HEAD + (rows.length === 0 ? BARE_HALF : heights);
}

/** What is left of the height makes the areas higher, so that the page is filled. */
function finished(draft: Draft): Layout {
  const { width, height, head, lines, most, halves: drafts, stepsHeight, spare } = draft;
  const rowCount = drafts.reduce((sum, { rows }) => sum + rows.length, 0);
  const more = rowCount === 0 ? 0 : Math.max(spare, 0) / rowCount;
  const panels: Panel[] = [];
  const halves: Layout['halves'][number][] = [];
  let y = head.bottom;
  for (const half of drafts) {
    halves.push({ half: half.half, y, isBare: half.rows.length === 0 });
    y += HALF_HEAD + (half.rows.length === 0 ? BARE_HALF : 0);
    const across = panelWidth(half, width);
    for (const row of half.rows) {
      const down = rowHeight(row, draft) + more;
      for (const [n, column] of row.entries()) {
        const rect = { x: MARGIN + n * (across + GAP), y, width: across, height: down };
        const shown = column.items.slice(0, most);
        const free = draft.places > 1 ? Math.max(draft.places - shown.length, 0) : 0;
        panels.push({ ...column, rect, first: firstCard(rect, lines), shown, free });
      }
      y += down + GAP;
    }
  }
  const inner = width - 2 * MARGIN;
  const body = { x: MARGIN, y: head.bottom, width: inner, height: Math.max(y - head.bottom, 1) };
  const foot = { x: MARGIN, y: height - MARGIN - stepsHeight, width: inner, height: stepsHeight };
  const steps = stepsHeight === 0 ? null : { rect: foot, lines: draft.stepLines, rowHeight: draft.stepHeight };
  return { width, height, head, halves, body, panels, most, lines, isTight: width === widest, steps };
}

function firstCard({ x, y, width }: Rect, lines: number): Rect {
  return { x: x + AREA_PADDING, y: y + AREA_HEAD, width: width - 2 * AREA_PADDING, height: cardHeight(lines) };
}

/** Where the nth priority of an area stands. */
export function slotOf({ first }: Pick<Panel, 'first'>, n: number): Rect {
  return { ...first, y: first.y + n * (first.height + CARD_GAP) };
}
