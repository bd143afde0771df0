export { FILE_EXTENSION, FORMAT, VERSION } from './format';
export { mendPlan } from './mend';
export type { OpenedPlan } from './open';
export { openPlan } from './open';
export { savePlan } from './save';
