/** What the place of a card says: how it is run now, or next. */
export const stages = ['now', 'next'] as const;
export type Stage = (typeof stages)[number];

export type OperatingView = { readonly stage: Stage };

export const defaultView: OperatingView = { stage: 'now' };
