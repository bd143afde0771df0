/** How a trust is governed: models over the same bodies and decisions, what each comes to, and what is amiss with it. */
export type { Balance } from './balance';
export { balanceOf, inScale, meanLean } from './balance';
export type { Body } from './bodies';
export { boardOf, bodiesOf } from './bodies';
export type { ComparedCell, ComparedRow, Comparison, ModelFigures } from './compare';
export { compareModels, figuresOf } from './compare';
export { gapsOf } from './gaps';
export type { Issue } from './issue';
export type { MeetingLoad } from './meetings';
export { meetingLoadOf } from './meetings';
export { chosenModel, modelsOf } from './models';
export { overlapsOf } from './overlaps';
export type { Scheme, SchemeRow } from './scheme';
export { partIn, schemeOf } from './scheme';
export {
  balanceName,
  groupNames,
  leanName,
  leanNames,
  partWords,
  STAYS_WITH_BOARD,
  tierNames,
  tierOfTitle,
} from './words';
