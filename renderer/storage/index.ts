export type { PlanRow } from './database';
export { Database } from './database';
export type { StoredPlan } from './plans';
export { commitEntries, destroyPlan, keepThumbnail, listPlans, loadPlan, putPlan } from './plans';
