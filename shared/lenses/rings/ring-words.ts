import type { Nature, Ring } from '#shared/plan';

/** From the middle outwards. */
export const ringNames: Readonly<Record<Ring, string>> = {
  core: 'Stable core',
  platform: 'Shared platform',
  trial: 'Trial',
  idea: 'Edge of ideas',
};

export const natureNames: Readonly<Record<Nature, string>> = { standardised: 'Standardised', empowered: 'Empowered' };
