/**
 * Tables in Word: fixed widths, a header row that repeats, rows that stay whole, hairlines between them and the colour
 * of the area as a bar at the left.
 */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Cell, Column, TableRow as ReportRow } from '#shared/report';
import { runsRightToLeft } from '../plain-text';
import { colour, DENSE_TEXT } from './styles';
import { plainText, textRuns } from './text';

type TableBlock = Extract<Block, { type: 'table' }>;

/** A row with more text than this may break: kept whole it could be higher than a page. */
const LONGEST_WHOLE_ROW = 1_500;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: colour('hairline') };
const RULE = { style: BorderStyle.SINGLE, size: 8, color: colour('ink') };
const DENSE_PADDING = { top: 30, bottom: 20, left: 110, right: 110 };
const PADDING = { top: 70, bottom: 60, left: 110, right: 110 };

export function wordTable(block: TableBlock, width: number, dense = false): Table {
  const style = dense ? DENSE_TEXT : 'TableText';
  const widths = columnWidths(block.columns, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: dense ? DENSE_PADDING : PADDING,
    borders: { top: NONE, bottom: HAIRLINE, left: NONE, right: NONE, insideHorizontal: HAIRLINE, insideVertical: NONE },
    rows: [headRow(block.columns, widths), ...block.rows.map((row) => bodyRow(row, block.columns, widths, style))],
  });
}

/** The shares of the columns in twips; they add up to the width. */
function columnWidths(columns: readonly Column[], width: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / total) * width));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}

function headRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ name, align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { top: NONE, bottom: RULE, left: NONE, right: NONE },
          verticalAlign: 'bottom',
          children: [
            new Paragraph({
              style: 'TableHead',
              ...(align === 'right' && { alignment: AlignmentType.RIGHT }),
              text: name,
            }),
          ],
        }),
    ),
  });
}

function bodyRow(row: ReportRow, columns: readonly Column[], widths: readonly number[], style: string): TableRow {
  if (row.type === 'group') return groupRow(row.text, widths);
  const length = row.cells.reduce((sum, cell) => sum + cell.reduce((all, runs) => all + plainText(runs).length, 0), 0);
  const bar = row.tone && { style: BorderStyle.SINGLE, size: 24, color: colour(row.tone) };
  return new TableRow({
    cantSplit: length <= LONGEST_WHOLE_ROW,
    children: columns.map(
      ({ align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          ...(index === 0 && bar && { borders: { left: bar } }),
          children: cellParagraphs(row.cells[index] ?? [], align, style),
        }),
    ),
  });
}

function groupRow(text: string, widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        shading: { fill: colour('paper'), type: 'clear', color: 'auto' },
        children: [new Paragraph({ style: 'TableGroup', children: textRuns([{ text }]) })],
      }),
    ],
  });
}

/** A cell is never without a paragraph: Word calls such a file damaged. */
function cellParagraphs(cell: Cell, align: Column['align'], style: string): Paragraph[] {
  const lines = cell.length === 0 ? [[]] : cell;
  return lines.map(
    (runs) =>
      new Paragraph({
        style,
        ...(align === 'right' && { alignment: AlignmentType.RIGHT }),
        ...(runsRightToLeft(plainText(runs)) && { bidirectional: true }),
        children: textRuns(runs),
      }),
  );
}
