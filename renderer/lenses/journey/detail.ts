import { lensSwitch } from '../lens-switch';

/** The whole journey fitted to the window, or wider. */
export type JourneyDetail = 'years' | 'terms' | 'weeks';

export const detailSwitch = lensSwitch<JourneyDetail>('journey', 'detail', ['years', 'terms', 'weeks']);
