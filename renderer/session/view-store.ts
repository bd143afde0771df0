/** How the plan is looked at: lens, switches, viewports, panels. Kept for the session only. */

import { createStore } from 'zustand/vanilla';
import type { LensId } from '#shared/lenses';
import { firstLens, lenses } from '#shared/lenses';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };

/** What the middle of the workspace shows: the lens on its canvas or as a table, the whole plan as an outline, or one child's way. */
export type SurfaceId = 'canvas' | 'table' | 'outline' | 'walk';

/** What a lens shows of itself: its canvas, or one of its tables by its name. */
export const CANVAS_FACE = 'canvas';
const FACE = 'face';

export type View = {
  readonly surface: SurfaceId;
  readonly lens: LensId;
  /** What was chosen on the switches of each lens, in the lens's own words; where nothing was, the usual. */
  readonly switches: { readonly [Id in LensId]?: Readonly<Record<string, string>> };
  /** Where each lens was left; a lens not yet looked at is fitted. */
  readonly viewports: { readonly [Id in LensId]?: Viewport };
  readonly railOpen: boolean;
  readonly inspectorOpen: boolean;
  /** What the right panel shows: the selected item's fields, the list of findings, the long view questions, the balance of core and edge, what has moved there, or the checks of who does what, one by one. */
  readonly panel: 'inspector' | 'findings' | 'longView' | 'balance' | 'movements' | 'checks';
  readonly theme: ThemeChoice;
  /** The colours of room mode, which begins in high contrast. */
  readonly roomTheme: ThemeChoice;
  /** Whether the user has unfolded or folded the small map of the canvas; null while each lens has its own way. */
  readonly mapOpen: boolean | null;
  /** Whether the window fills the screen. */
  readonly fullScreen: boolean;
  /** Whether the app is shown to a room: canvas only, enlarged, in high contrast. */
  readonly room: boolean;
  /** Where each lens was left before room mode, which looks closer; given back when it ends. */
  readonly beforeRoom: View['viewports'];
};

const first: View = {
  surface: 'canvas',
  lens: firstLens,
  switches: {},
  viewports: {},
  railOpen: true,
  inspectorOpen: true,
  panel: 'inspector',
  theme: 'system',
  roomTheme: 'contrast',
  mapOpen: null,
  fullScreen: false,
  room: false,
  beforeRoom: {},
};

export const viewStore = createStore<View>(() => first);

/** Back to the first view, for another plan, in the lens that it begins in; panels and theme stay as the user left them. */
export function resetView(lens: LensId = firstLens): void {
  viewStore.setState({
    surface: first.surface,
    lens,
    switches: {},
    viewports: {},
    beforeRoom: {},
    panel: 'inspector',
  });
}

/** Sets a switch of a lens. */
export function setSwitch(lens: LensId, name: string, value: string): void {
  viewStore.setState(({ switches }) => ({ switches: { ...switches, [lens]: { ...switches[lens], [name]: value } } }));
}

/** It stands in the rail. A lens with an axis says where one is; there the map begins folded. */
export function isMapOpen({ mapOpen, lens, railOpen }: Pick<View, 'mapOpen' | 'lens' | 'railOpen'>): boolean {
  return railOpen && (mapOpen ?? lenses[lens].freePositions);
}

/** Which of its faces a lens shows, or would show. */
export function faceOf({ switches }: Pick<View, 'switches'>, lens: LensId): string {
  return switches[lens]?.[FACE] ?? CANVAS_FACE;
}

/** Shows a lens with the face that it had last, whatever the middle of the workspace showed before. */
export function showLens(lens: LensId): void {
  viewStore.setState((view) => ({ surface: faceOf(view, lens) === CANVAS_FACE ? 'canvas' : 'table', lens }));
}

/** Shows a lens on its canvas, or as one of its tables. */
export function showFace(lens: LensId, face: string): void {
  setSwitch(lens, FACE, face);
  showLens(lens);
}
