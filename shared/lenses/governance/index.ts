/** Governance: one model as a chart of who answers to whom, with its balance, its meetings and what is amiss. */
export { chartAlone } from './chart-alone';
export { governance } from './lens';
export { canAnswerTo, lastUnder, placingAt, standingAt } from './lines';
export type { GovernanceView } from './view';
