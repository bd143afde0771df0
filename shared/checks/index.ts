/** What the plan lacks, gathered from every lens, in words and with the items concerned. */
export type { PlanFinding } from './findings-of';
export { findingsOf } from './findings-of';
