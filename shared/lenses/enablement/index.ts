/** Enablement: who holds what between a trust's leadership, its enablement teams and its schools. */
export { asBody, placingAt } from './drop';
export { enablement } from './lens';
export { comesAsBody } from './placed';
export type { AccountableLineChoice, EnablementView } from './view';
export { accountableLineChoices } from './view';
