/** The transitions: eight gates, before, at and after them, on four sides. */
export { gateItIsAbout } from './about-gate';
export { formatAround, parseAround } from './around-words';
export { placingAt } from './drop';
export { gateName } from './gate-heads';
export { transitions } from './lens';
export { aroundIn, usualLength } from './moment';
export { onJourneyToo } from './on-journey';
export type { Seam } from './seam';
export { seamOf } from './seam';
export { idleWords, missingWords, sideNames } from './sides';
export type { Suggestions } from './suggested';
export { suggestedFor, suggestedPlacings } from './suggested';
export { childrenNames, crossingNames } from './transition-words';
export type { TransitionsView } from './view';
