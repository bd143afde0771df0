/** Where a window goes: as it was left, but never where no display shows it. Pure. */

export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };

/** All in device-independent pixels. */
export const LEAST_SIZE: Size = { width: 1024, height: 640 };
export const USUAL_SIZE: Size = { width: 1440, height: 900 };

/** How much of the window's top strip must lie on a display for a person to be able to drag it back. */
const GRIP = { width: 160, height: 40 };

/**
 * The bounds to open with. `left` is how the window was left (null: never opened); `workAreas` are the displays'
 * usable parts, the main display's first. A window that would be out of reach is centred on the main display.
 */
export function placeWindow(left: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const main = workAreas[0] ?? { x: 0, y: 0, ...USUAL_SIZE };
  const home = left === null ? undefined : workAreas.find((area) => canBeGrabbed(left, area));
  const area = home ?? main;
  const size = left ?? USUAL_SIZE;
  const width = Math.max(LEAST_SIZE.width, Math.min(size.width, area.width));
  const height = Math.max(LEAST_SIZE.height, Math.min(size.height, area.height));
  if (left !== null && home) return { x: left.x, y: left.y, width, height };
  return { x: area.x + centred(area.width, width), y: area.y + centred(area.height, height), width, height };
}

/** How far a window lies off the one that it was opened beside, so that both are seen. */
const STEP = 32;

/** The bounds of one more window, of the same size: a little to the right and down, as far as a display reaches. */
export function placeBeside(other: Bounds, workAreas: readonly Bounds[]): Bounds {
  const moved = { ...other, x: other.x + STEP, y: other.y + STEP };
  const area = workAreas.find((one) => canBeGrabbed(other, one));
  if (!area) return placeWindow(moved, workAreas);
  const fits = moved.x + moved.width <= area.x + area.width && moved.y + moved.height <= area.y + area.height;
  // At the edge the row of windows begins anew, unless the window is as large as the display.
  const corner = { ...other, x: area.x, y: area.y };
  const start = corner.x === other.x && corner.y === other.y ? moved : corner;
  return placeWindow(fits ? moved : start, workAreas);
}

function canBeGrabbed(window: Bounds, area: Bounds): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const inside = window.y >= area.y && window.y + GRIP.height <= area.y + area.height;
  return inside && across >= GRIP.width;
}

function centred(space: number, length: number): number {
  return Math.max(0, Math.round((space - length) / 2));
}
