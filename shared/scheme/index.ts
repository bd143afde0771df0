/** The scheme of delegation, and governance models side by side, as grids. */
export type { CompareView, Differences } from './compare-grid';
export { compareGrid, differencesOf, MOST_COMPARED } from './compare-grid';
export { DECIDED_BY, delegationIn, partFor, schemeCodes, schemeGrid } from './scheme-grid';
