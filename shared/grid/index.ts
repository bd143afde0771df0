/** A grid of rows, columns and codes, as in a spreadsheet: where keys lead, what an edit changes, copying and pasting. */
export type { Order } from './arranged';
export { grouped, ordered } from './arranged';
export { codeFor, cycled, filledDown, setTo } from './edit';
export type {
  CellChange,
  Grid,
  GridCode,
  GridColumn,
  GridGroup,
  GridMark,
  GridRow,
  GridText,
  GridTextLine,
} from './grid';
export { keptGrid } from './kept';
export type { AddStop, HeadingLine, Line, RowStop, Stop } from './lines';
export { codeAt, linesOf, stopsOf } from './lines';
export type { Advance } from './move';
export { advanced, movedSpot } from './move';
export type { FreshRow } from './paste';
export { pasted, pastedRows } from './paste';
export type { Range, Spot } from './spot';
export { HEAD, isOne, rangeBetween, TITLE, within } from './spot';
export { readTsv, tsvOf } from './tsv';
