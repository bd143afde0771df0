/** What each lens adds on screen beyond its scene. */
export { lensesOnScreen } from './catalogue';
export { LensSwitches } from './LensSwitches';
export { useScene } from './use-scene';
