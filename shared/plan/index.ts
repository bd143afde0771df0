export type { ChangedRow } from './changed-rows';
export { changedRows } from './changed-rows';
export { byMaking, codeNumber } from './codes';
export type { Due } from './due';
export { terms } from './due';
export { dueDate } from './due-date';
export type { Band, BodyFacet, Days, Domain, EnablementFacet, EnablingFunction, RaciCode } from './enablement';
export { bands, domains, enablingFunctions, MOST_DAYS, raciCodes } from './enablement';
export type {
  AreaFacet,
  Crossing,
  FacetName,
  Facets,
  FreeFacet,
  HandedOver,
  HealthFacet,
  JourneyFacet,
  Nature,
  Ring,
  Side,
  StanceFacet,
  TransitionFacet,
} from './facets';
export {
  crossings,
  facetSchemas,
  freeLimits,
  handedOver,
  natures,
  rings,
  sides,
} from './facets';
export type {
  DecisionGroup,
  DelegatedPart,
  DelegationFacet,
  Duty,
  GovernanceFacet,
  GovernanceTier,
  Model,
  Standing,
} from './governance';
export {
  decisionGroups,
  delegatedParts,
  governanceLimits,
  governanceTiers,
  modelSchema,
  modelsSchema,
} from './governance';
export type { Area, Lane, PlanHeader, Sectoring } from './header';
export { AREA_TONES, areaSchema, headerSchema, laneSchema, MOST_SECTOR_TAGS, sectorings } from './header';
export type { HealthCheck, Rating, Statement, TrustFunction } from './health';
export {
  byRating,
  checkSchema,
  checksSchema,
  healthLimits,
  ratingSchema,
  statementSchema,
  trustFunctions,
} from './health';
export type { AreaId, CheckId, ItemId, LaneId, LinkId, ModelId, PlanId, StatementId } from './ids';
export { areaIdSchema, itemIdSchema, laneIdSchema, linkIdSchema } from './ids';
export type { Violation } from './invariants';
export { checkItem, checkLink, checkPlan } from './invariants';
export type { Flag, Item, Status } from './item';
export { flags, itemSchema, statuses } from './item';
export type { Link } from './link';
export { linkSchema } from './link';
export type { Move } from './move';
export { MOST_MOVES, moveSchema } from './move';
export { crossesCore, isFirstPlace, ringOf, withMoveKept, withoutMoves } from './moves';
export { named, namedAll } from './naming';
export { occurrences } from './occurrences';
export type { CivicFacet, CivicRing, OperatingFacet, OperatingLevel } from './operating';
export { civicRings, operatingLevels } from './operating';
export { withParties } from './parties';
export type { Placing } from './placing';
export { placedItem, placingBetween, placingOf } from './placing';
export type { Plan } from './plan';
export { linksOf } from './plan';
export { answersToItself, outOfModels, standingIn, withoutModels, withStanding } from './standing';
export { agrees, alignedFacets, transitionOfWeeks, weeksOfTransition } from './transition';
export { journeyOfWhen, readWhen, whenInWords } from './when';
