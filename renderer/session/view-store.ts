/** How the plan is looked at: lens, switches, viewports, panels. Kept for the session only. */

import { createStore } from 'zustand/vanilla';
import type { LensId } from '#shared/lenses';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

/** The journey's switch: the whole journey fitted to the window, or wider. */
export type JourneyDetail = 'years' | 'terms' | 'weeks';

export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number };

export type View = {
  readonly lens: LensId;
  readonly journeyDetail: JourneyDetail;
  /** Where each lens was left; a lens not yet looked at is fitted. */
  readonly viewports: { readonly [Id in LensId]?: Viewport };
  readonly railOpen: boolean;
  readonly inspectorOpen: boolean;
  /** What the right panel shows: the selected item's fields, or the list of findings. */
  readonly panel: 'inspector' | 'findings';
  readonly theme: ThemeChoice;
  /** Whether the small map of the canvas is unfolded. */
  readonly mapOpen: boolean;
  /** Whether the window fills the screen. */
  readonly fullScreen: boolean;
  /** Whether the app is shown to a room: canvas only, enlarged, in high contrast. */
  readonly room: boolean;
};

const first: View = {
  lens: 'journey',
  journeyDetail: 'years',
  viewports: {},
  railOpen: true,
  inspectorOpen: true,
  panel: 'inspector',
  theme: 'system',
  mapOpen: true,
  fullScreen: false,
  room: false,
};

export const viewStore = createStore<View>(() => first);

/** Back to the first view, for another plan; panels and theme stay as the user left them. */
export function resetView(): void {
  viewStore.setState({ lens: first.lens, journeyDetail: first.journeyDetail, viewports: {}, panel: 'inspector' });
}
