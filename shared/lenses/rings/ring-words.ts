import type { Nature, Ring } from '#shared/plan';
import type { CardMark } from '#shared/scene';

/** From the middle outwards. */
export const ringNames: Readonly<Record<Ring, string>> = {
  core: 'Stable core',
  platform: 'Shared platform',
  trial: 'Trial',
  idea: 'Edge of ideas',
};

/** Where there is no room for more. */
export const shortRingNames: Readonly<Record<Ring, string>> = {
  core: 'Core',
  platform: 'Platform',
  trial: 'Trial',
  idea: 'Edge',
};

/** Where a move begins or ends; null is off the rings. */
export function ringInWords(ring: Ring | null): string {
  return ring === null ? 'Off the rings' : ringNames[ring];
}

/** On the card: what is the same for all is a full square, what is left to schools an open circle. */
export const natureMarks: Readonly<Record<Nature, CardMark>> = { standardised: 'square', empowered: 'circle' };
export const natureNames: Readonly<Record<Nature, string>> = { standardised: 'Standardised', empowered: 'Empowered' };
