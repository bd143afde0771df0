/** Who holds what between a trust's leadership and its schools, what it takes of people's days, and what is amiss with it. */
export type { Column, Spot } from './columns';
export { columnsOf, facetAt, spotOf } from './columns';
export type { Term } from './days';
export { daysIn, daysInWords, formatDays, parseDays } from './days';
export { bandNames, columnWords, raciWords } from './words';
