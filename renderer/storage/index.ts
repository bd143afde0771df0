export type { ItemRow, PlanRow } from './database';
export { Database } from './database';
export type { StoredPlan } from './plans';
export { commitEntries, destroyPlan, keepThumbnail, listItems, listPlans, loadPlan, putPlan } from './plans';
