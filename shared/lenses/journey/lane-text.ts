import type { Stripe, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { wrapTitle } from '../card-text';

/** A lane's name in the gutter. */
export const laneStyle: TextStyle = { font: 'sans', size: 12.5, weight: 600 };
export const LANE_LEADING = 17;
export const LANE_NAME_LINES = 3;

/** The number of items below a lane's name. */
export const countStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };
export const COUNT_LEADING = 16;

/** Around the gutter's text. */
export const GUTTER_PADDING = 12;

/** “1 item”, “no items yet”. */
export function countWords(count: number): string {
  if (count === 0) return 'no items yet';
  return count === 1 ? '1 item' : `${count} items`;
}

/** “7 items hidden”: what a folded lane says instead. */
export function hiddenWords(count: number): string {
  return count === 0 ? countWords(0) : `${countWords(count)} hidden`;
}

/** “Curriculum · 7”: a folded lane where there is room for one line, its name as long as there is room for both. */
export function hiddenInLine(name: string, count: number, room: number): string {
  const many = ` · ${count}`;
  const whole = `${name}${many}`;
  if (measureText(whole, laneStyle) <= room) return whole;
  const [short = name] = wrapTitle(name, room - measureText(many, laneStyle), 1, laneStyle);
  return `${short}${many}`;
}

/** How the mark of each of the six tones is cut, so that lanes are told apart without seeing colours. */
export const laneCuts: readonly Stripe[] = ['whole', 'halves', 'thirds', 'low', 'high', 'dashes'];
