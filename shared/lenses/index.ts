/** Lenses give position a meaning: each projects the plan to a scene and reads a position back. */
export {
  asideStyle,
  footAt,
  frameStyle,
  shownTitle,
  TITLE_LEADING,
  titleStyle,
} from './card-text';
export type { LensId, ViewOf } from './catalogue';
export { firstLens, fittedLens, isLensId, lenses, lensIds, lensToShow, picturedLens, plainLens } from './catalogue';
export { density, type HalfTermDensity, type Strand } from './journey';
export type { Beside, Direction, Finding, Grain, Head, LensRow, SceneLens } from './lens';
export { lensGroups } from './lens';
export type { PlainLens } from './plain-lens';
export { inView, PICTURE_WIDTH } from './plain-lens';
export { trayOf } from './tray';
