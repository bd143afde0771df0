/**
 * Seen from afar the journey is laid out so many times as wide as the canvas: what is made smaller to fit the height then
 * still fills the width, with room for its axis and titles.
 */
import { lensSwitch } from '../lens-switch';
import { detailSwitch } from './detail';

const STRETCHES = ['1', '1.25', '1.5', '1.75', '2', '2.5'] as const;

export const stretchSwitch = lensSwitch('journey', 'stretch', STRETCHES);

/** Lays all years out in the canvas's width, so many times as wide, or as nearly that as there is. */
export function layOutWhole(stretch: number): void {
  detailSwitch.set('years');
  stretchSwitch.set(STRETCHES.findLast((known) => Number(known) <= stretch) ?? STRETCHES[0]);
}
