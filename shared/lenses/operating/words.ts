/** Names of the ways in which a function can be run, and of the rings of civic work. */
import type { CivicRing, OperatingLevel } from '#shared/plan';

type Words = { readonly name: string; readonly meaning: string };

export const levelWords: Readonly<Record<OperatingLevel, Words>> = {
  local: { name: 'Local', meaning: 'each school decides' },
  aligned: { name: 'Aligned', meaning: 'one aim, each in its own way' },
  standardised: { name: 'Standardised', meaning: 'one way, done in each school' },
  centralised: { name: 'Centralised', meaning: 'done once, for all schools' },
};

export const civicWords: Readonly<Record<CivicRing, Words>> = {
  deliver: { name: 'Deliver', meaning: 'we do it ourselves' },
  influence: { name: 'Influence', meaning: 'we move it through partners' },
  context: { name: 'Context', meaning: 'we accept it, and plan around it' },
};

/** How the first function is made. */
export const FIRST_WORDS = 'Double-click in a column to name a function, such as finance, and say how it is run now.';
