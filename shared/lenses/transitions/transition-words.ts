/** What crosses a gate and for whom, in the words of screen and exports. */
import type { Crossing, HandedOver } from '#shared/plan';

export const crossingNames: Readonly<Record<Crossing, string>> = {
  information: 'Information',
  relationships: 'Relationships',
  curriculum: 'Curriculum',
  support: 'Support',
};

export const childrenNames: Readonly<Record<HandedOver, string>> = {
  all: 'All children',
  disadvantaged: 'Disadvantaged',
  send: 'SEND',
  vulnerable: 'Vulnerable',
};
