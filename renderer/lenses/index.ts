/** What each lens adds on screen beyond its scene. */
export { lensesOnScreen } from './catalogue';
export { ModelDialog } from './governance/ModelDialog';
export { PreferDialog } from './governance/PreferDialog';
export { RateDialog } from './health/RateDialog';
export { StatementsDialog } from './health/StatementsDialog';
export { CohortDialog } from './journey/cohorts/CohortDialog';
export { CohortsDialog } from './journey/cohorts/CohortsDialog';
export { LaneQuestions } from './journey/lanes/LaneQuestions';
export { freeLaneName } from './journey/lanes/lane-deeds';
export { RemoveLane } from './journey/lanes/RemoveLane';
export { useLaneMenu } from './journey/lanes/use-lane-menu';
export { ShiftDialog } from './journey/ShiftDialog';
export { LensSwitches } from './LensSwitches';
export { LensTable, LensTableSummary } from './LensTable';
export type { Crossing } from './lens-on-screen';
export { useScene } from './use-scene';
