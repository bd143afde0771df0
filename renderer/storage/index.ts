export type { ItemRow, PlanRow } from './database';
export { Database } from './database';
export type { StoredPlan } from './plans';
export {
  commitEntries,
  destroyPlan,
  generationOf,
  keepThumbnail,
  listItems,
  listPlans,
  loadPlan,
  onPlansChanged,
  putPlan,
} from './plans';
