import type { CheckId } from '#shared/plan';

/** Which check is looked at, null for the newest; and the one that it is compared with: the one before it, another, or none. */
export type HealthView = { readonly check: CheckId | null; readonly against: CheckId | 'before' | 'none' };

export const defaultView: HealthView = { check: null, against: 'before' };
