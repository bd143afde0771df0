/** What other programs write as items: read, matched with what is there, shown before anything is done. */
export type { ImportField } from './fields';
export { importFields } from './fields';
export type { FoundItems } from './found-items';
export { itemsTaken } from './found-items';
export type { Mapping } from './mapping';
export { guessMapping } from './mapping';
export type { Change, Choices, RowProposal } from './proposals';
export { proposeRows, rowsTaken } from './proposals';
export type { Found } from './read-file';
export { readFile } from './read-file';
export type { Table } from './table';
