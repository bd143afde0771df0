export type { GenerateOptions } from './generate-plan';
export { generatePlan } from './generate-plan';
