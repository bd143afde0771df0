/** Tables of other programs as items: read, matched with what is there, shown before anything is done. */
export type { ImportField } from './fields';
export { importFields } from './fields';
export type { Mapping } from './mapping';
export { guessMapping } from './mapping';
export type { Change, Choices, RowProposal } from './proposals';
export { proposeRows, rowsTaken } from './proposals';
export { readTable } from './read-file';
export type { Table } from './table';
