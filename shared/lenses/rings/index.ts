/** Core and edge: how settled each practice is, in rings, and which area it belongs to, in sectors. */

export { balanceOf } from './balance';
export { balanceScene } from './balance-picture';
export { balanceInWords, balanceOverTimeInWords } from './balance-words';
export { placingIn } from './drop';
export { rings } from './lens';
export { lastTermsEnd, type Movement, movementsBetween } from './movements';
export { overdueReviews } from './overdue';
export { natureNames, ringInWords, ringNames } from './ring-words';
export { type Sector, type Sectors, sectorsIn } from './sectors';
export { cardSizes, type MovesShown, type RingsView } from './view';
