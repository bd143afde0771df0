import type { JourneyLevel } from '#shared/lenses/journey';
import { LEVELS } from '#shared/lenses/journey';
import { lensSwitch } from '../lens-switch';

/** The whole journey fitted to the window, or wider. */
export const detailSwitch = lensSwitch<JourneyLevel>('journey', 'detail', LEVELS);
