/** How large a figure is in the document: as much of its page as its shape allows, below its heading. */
import type { Scene } from '#shared/scene';
import { inflate } from '#shared/scene';
import { LARGEST_FIGURE, type Page } from './page';

/** Around the scene in its picture, in scene units. */
export const FIGURE_PADDING = 8;

/** Pixels at 96 to the inch; at least one by one. */
export function fittedFigure(scene: Scene, page: Page): { readonly width: number; readonly height: number } {
  const { width, height } = inflate(scene.bounds, FIGURE_PADDING);
  const room = LARGEST_FIGURE[page];
  const scale = Math.min(room.width / Math.max(width, 1), room.height / Math.max(height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
