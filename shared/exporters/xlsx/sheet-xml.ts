/** A sheet as SpreadsheetML. Text is written as text, so that nothing in it is ever a formula. Source: ECMA-376, part 1, 18.3. */
import { escaped } from '../plain-text';
import type { Allowed, Cell, Column, Lists, Sheet } from './sheet';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A cell of Excel holds no more signs; what is longer is cut. Source: Excel specifications and limits. */
const MOST_SIGNS = 32_767;
/** Rows for which lists and limits still hold below the last one, for what is added by hand. */
const SPARE_ROWS = 500;
const MARK_AT = MOST_SIGNS - 1;

/** A line of text, the head of two lines, and the highest row, in points and lines. */
const LINE = 14.5;
const HEAD_HEIGHT = 31;
const MOST_LINES = 12;

/** The looks of cells, as the numbers of `styles.xml`. */
export const styles = { head: 1, plain: 2, wrapped: 3, centred: 4 } as const;

export function sheetXml(sheet: Sheet, lists: Lists): string {
  const { columns, rows, frozen } = sheet;
  const lastColumn = columnName(columns.length - 1);
  const names = columns.map(({ name }) => name);
  return [
    DECLARATION,
    `<worksheet ${SPACE}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`,
    `<cols>${columns.map(columnXml).join('')}</cols><sheetData>`,
    rowXml(names, 1, HEAD_HEIGHT, () => styles.head),
    ...rows.map((row, n) => rowXml(row, n + 2, heightOf(row, columns), (column) => styleOf(columns[column]))),
    `</sheetData><autoFilter ref="A1:${lastColumn}${Math.max(rows.length + 1, 2)}"/>`,
    validationsXml(columns, rows.length + 1 + SPARE_ROWS, lists),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P of &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

function paneXml(frozen: number): string {
  const across = frozen > 0 ? `xSplit="${frozen}" ` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  return `<pane ${across}ySplit="1" topLeftCell="${columnName(frozen)}2" activePane="${pane}" state="frozen"/>`;
}

function columnXml({ width, isHidden }: Column, n: number): string {
  return `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`;
}

function styleOf(column: Column | undefined): number {
  return column?.wraps ? styles.wrapped : column?.isCentred ? styles.centred : styles.plain;
}

function rowXml(cells: readonly Cell[], row: number, height: number, styleAt: (column: number) => number): string {
  const written = cells.map((cell, n) => cellXml(cell, `${columnName(n)}${row}`, styleAt(n)));
  return `<row r="${row}" ht="${height}">${written.join('')}</row>`;
}

/**
 * As high as its longest text, in points: not every spreadsheet finds out for itself. It is no fixed height, so that a row
 * grows with what is written into it.
 */
function heightOf(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((cell, n) => {
    const column = columns[n];
    if (!column?.wraps || typeof cell !== 'string') return 1;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / column.width)), 0);
  });
  return Math.min(Math.max(...lines, 1), MOST_LINES) * LINE;
}

function cellXml(cell: Cell, at: string, style: number): string {
  if (cell === null || cell === '') return `<c r="${at}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

/** Line breaks stay: notes have paragraphs. */
function cellText(text: string): string {
  const cut = text.length > MOST_SIGNS ? `${text.slice(0, MARK_AT)}…` : text;
  return cut
    .split(/\r\n?|\n/)
    .map((line) => literal(escaped(line)))
    .join('\n');
}

/** Office reads `_x0041_` as the letter of that number. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function validationsXml(columns: readonly Column[], lastRow: number, lists: Lists): string {
  const found = columns.flatMap(({ allowed }, n) => {
    const rule = allowed && ruleXml(allowed, lists);
    const name = columnName(n);
    return rule ? [rule.replace('REF', `${name}2:${name}${lastRow}`)] : [];
  });
  return found.length === 0 ? '' : `<dataValidations count="${found.length}">${found.join('')}</dataValidations>`;
}

const listNames = ['kinds', 'statuses', 'areas', 'lanes', 'owners', 'links'] as const satisfies (keyof Lists)[];

function ruleXml(allowed: Allowed, lists: Lists): string | null {
  const common = 'allowBlank="1" showErrorMessage="1" sqref="REF"';
  if ('from' in allowed) {
    const limits = `<formula1>${allowed.from}</formula1><formula2>${allowed.to}</formula2>`;
    const said = `error="A whole number from ${allowed.from} to ${allowed.to}."`;
    return `<dataValidation type="whole" ${common} ${said}>${limits}</dataValidation>`;
  }
  const said = 'error="Choose one of the list."';
  if ('words' in allowed)
    return `<dataValidation type="list" ${common} ${said}><formula1>"${allowed.words.join(',')}"</formula1></dataValidation>`;
  const words = lists[allowed.list];
  if (words.length === 0) return null;
  const column = columnName(listNames.indexOf(allowed.list));
  const range = `Lists!$${column}$2:$${column}$${words.length + 1}`;
  return `<dataValidation type="list" ${common} ${said}><formula1>${range}</formula1></dataValidation>`;
}

/** The hidden sheet that cells are chosen from. */
export function listsSheet(lists: Lists): Sheet {
  const length = Math.max(...listNames.map((name) => lists[name].length));
  return {
    name: 'Lists',
    frozen: 0,
    columns: listNames.map((name) => ({ name, width: 30 })),
    rows: Array.from({ length }, (_none, n) => listNames.map((name) => lists[name][n] ?? null)),
  };
}

/** A, B, … Z, AA; `index` from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
