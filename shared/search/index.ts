/** Finding by words: one way for the plan that is open, for all plans, and for what can be done. */
export type { Found, FoundIn, Hit, Index, Searchable } from './find';
export { createIndex, find } from './find';
export { fold, wordsOf } from './fold';
export type { Piece } from './marks';
export { excerptOf, markedPieces } from './marks';
