/** A grid as in a spreadsheet, for tables that a lens shows in place of its canvas. */
export { Grid } from './Grid';
