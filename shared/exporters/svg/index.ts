/** Scenes as pictures: one self-contained SVG each, and a plan's thumbnail. */
export { sceneToSvg } from './scene-to-svg';
export { thumbnailOf } from './thumbnail';
