export type { TemplateId } from './catalogue';
export { isTemplateId, planFrom, templateIds, templates } from './catalogue';
export type { GenerateOptions } from './generate';
export { generatePlan } from './generate';
export type { NewPlan } from './new-plan';
export { newPlan } from './new-plan';
export type { PlanDetails, Template } from './template';
