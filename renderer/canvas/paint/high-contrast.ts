import type { Colours } from './page-colours';

/** Whether the page is in high contrast, as a canvas can tell: only there cards are of the ground's own colour. */
export function isHighContrast({ raised, paper }: Pick<Colours, 'raised' | 'paper'>): boolean {
  return raised === paper;
}
