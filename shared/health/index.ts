/** The health check: what ratings come to, which checks there are, and what they say in sentences. */
export { checkBefore, checkOf, checksByDay, statementOf, withRating } from './checks';
export type { Figure } from './figures';
export { countsOf, figureOf, functionFigure, functionsOf, inTenths, isWide, peopleOf } from './figures';
export { functionWords } from './functions';
export { unrated, usualStatements } from './statements';
export { changesSince, sentencesOf, withoutStop } from './words';
