export type { PlanSize } from './arbitrary-plan';
export { soundPlans } from './arbitrary-plan';
export type { BuiltPlan } from './built-plan';
export { builtCheck, builtItem, builtLink, builtPlan, fixedPorts } from './built-plan';
export type { Attempt, Attempted } from './command-attempts';
export { attempt, attempts } from './command-attempts';
export type { LensTrial } from './lens-trials';
export { crowdsOn, lensTrials, onGround, plansFor } from './lens-trials';
