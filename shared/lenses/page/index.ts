export { halfNames } from './backdrop';
export { byRank, pageFacet } from './content';
export { page } from './lens';
export { endOfArea } from './nudge';
export { isPageTight } from './place';
