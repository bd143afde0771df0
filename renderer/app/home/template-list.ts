import type { Template } from '#shared/templates';
import { templateIds, templates } from '#shared/templates';

/** The sample is a plan to look at, with a card of its own; the rest are ways to begin. */
export const SAMPLE = 'sample';

export const homeTemplates: readonly Template[] = templateIds.filter((id) => id !== SAMPLE).map((id) => templates[id]);
