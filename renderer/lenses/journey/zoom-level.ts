/** Zooming far out or in leads to another level of the journey, unless that is switched off. */
import type { JourneyLevel, LevelWidths } from '#shared/lenses/journey';
import { levelAfterZoom } from '#shared/lenses/journey';
import type { Crossing } from '../lens-on-screen';
import { lensSwitch } from '../lens-switch';
import { detailSwitch } from './detail';
import { countSwitch } from './looks';
import { pixelsPerWeek } from './pixels-per-week';
import { stretchSwitch } from './stretch';

const zoomSwitch = lensSwitch('journey', 'zoom', ['levels', 'size']);

/** What a zoom on a canvas of this width leads to; null where it stays on its level. */
export function crossingOf(width: number, from: number, to: number): Crossing | null {
  if (zoomSwitch.value() === 'size') return null;
  const level = detailSwitch.value();
  const widths = levelWidths(width);
  const next = levelAfterZoom(level, widths, widths[level] * from, widths[level] * to);
  if (next === level) return null;
  return { zoom: (widths[level] * to) / widths[next], cross: () => detailSwitch.set(next) };
}

function levelWidths(width: number): LevelWidths {
  const whole = width * Number(stretchSwitch.value());
  const widthOf = (level: JourneyLevel) => pixelsPerWeek(level, whole, countSwitch.value());
  return { years: widthOf('years'), terms: widthOf('terms'), weeks: widthOf('weeks') };
}
