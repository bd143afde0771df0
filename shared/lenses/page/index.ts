export { halfNames } from './backdrop';
export { byRank, pageFacet } from './content';
export type { PageField } from './fields';
export { pageFields } from './fields';
export { page } from './lens';
export { endOfArea } from './nudge';
export { isPageTight, leftOffPage } from './place';
