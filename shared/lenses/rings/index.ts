/** Core and edge: how settled each practice is, in rings, and which area it belongs to, in sectors. */

export type { Balance } from './balance';
export { balanceOf } from './balance';
export { placingIn } from './drop';
export { rings } from './lens';
export { natureNames, ringNames } from './ring-words';
export { cardSizes, type RingsView } from './view';
