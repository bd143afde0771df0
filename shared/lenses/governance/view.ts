import type { ModelId } from '#shared/plan';

/** Which model is looked at; null for the preferred one, or else the first. */
export type GovernanceView = { readonly model: ModelId | null };

export const defaultView: GovernanceView = { model: null };
