/** Items and links as text and back; text from other programs as items. What the clipboard holds, without the clipboard. */
export type { Clip } from './clip';
export { CLIP_TYPE, clipOf, clipText, readClip } from './clip';
export { fitClip } from './fit-clip';
export { placesFor } from './places-for';
export type { PlainClip } from './plain-text';
export { plainTextOf } from './plain-text';
export type { Proposal } from './proposals';
export { newItemsOf, proposalsOf } from './proposals';
export type { PastedLine, PastedText } from './read-lines';
export { MOST_LINES, readLines } from './read-lines';
export { pastedWords } from './words';
