/** Who holds what between a trust's leadership and its schools, what it takes of people's days, and what is amiss with it. */
export { issuesOf } from './checks';

export type { Column, Spot } from './columns';
export { columnsOf, facetAt, facetWaiting, spotOf } from './columns';
export type { Term } from './days';
export { daysIn, daysInWords, formatDays, inDays, parseDays } from './days';
export { heldBy, holderOf, standsIn } from './holder';
export type { Issue } from './issue';
export type { Load } from './load';
export { fullestTerm, isEven, loadsOf, overIn } from './load';
export type { IssueMark } from './marks';
export { marksOf } from './marks';
export { bandNames, columnWords, raciWords } from './words';
