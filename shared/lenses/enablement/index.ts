/** Enablement: who holds what between a trust's leadership, its enablement teams and its schools. */
export { asBody, placingAt } from './drop';
export { enablement } from './lens';
export type { MatrixGrouping, MatrixView } from './matrix';
export { facetInGroup, matrixGroupings, raciGrid, raciGridCodes } from './matrix';
export { comesAsBody } from './placed';
export type { AccountableLineChoice, EnablementView } from './view';
export { accountableLineChoices } from './view';
