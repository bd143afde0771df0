/** Scenes as pictures: one self-contained SVG each, and a plan's thumbnail. */
export type { SvgOptions } from './scene-to-svg';
export { sceneToSvg } from './scene-to-svg';
export { thumbnailOf } from './thumbnail';
