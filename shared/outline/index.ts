/** The whole plan as a tree, laid out by a lens's structure or by kind; and what moving in the tree means. */
export type { Branch } from './branch';
export type { GroupingId } from './catalogue';
export { groupingIds, groupings } from './catalogue';
export { governanceGroupingIn } from './governance';
export type { Destination, Fresh, Grouping, Spot, TypedPlace } from './grouping';
export { laneOfBranch } from './journey';
export type { OutlineRow } from './rows';
export { branchIds, itemKey, itemsUnder, pathTo, rowsOf } from './rows';
export { itemsBetween, typedRow, walkRows } from './walk';
export { countWords, placesInWords, spokenBranch, spokenItem, spokenPlaces } from './words';
