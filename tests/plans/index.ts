export type { PlanSize } from './arbitrary-plan';
export { soundPlans } from './arbitrary-plan';
export type { BuiltPlan } from './built-plan';
export { builtItem, builtLink, builtPlan, fixedPorts } from './built-plan';
